import { html, nothing, type TemplateResult } from 'lit';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import { START } from '../../reasoning/dated.js';
import { factsOf, leavesOf, spansOf } from '../../reasoning/leaves.js';
import type { Repair, RepairKind } from '../../reasoning/repairs.js';
import { conditionOf, type Incentive } from '../../reasoning/rulebook.js';
import type { ResultView } from '../result/view.js';
import { changesText, namesOf, say } from './say.js';

/** What would change a verdict, under a heading for each kind; behind it, what would be if it were so. */
export function repairsView(
  view: ResultView,
  assessed: IncentiveAssessment,
  repairs: readonly Repair[],
): TemplateResult | typeof nothing {
  const { words, isOpen } = view;
  if (assessed.verdict === 'no')
    return html`${noChoiceView(view, assessed, repairs)} ${kindsView(view, assessed, repairs)}`;
  if (repairs.length === 0) return nothing;
  return html`
    <details class="off-paper" data-fold="repairs" ?open=${isOpen}>
      <summary>
        ${words.ui('levers')}<span class="visually-hidden"> (${words.text(`steun:${assessed.id}.name`)})</span>
      </summary>
      ${kindsView(view, assessed, repairs)}
    </details>
  `;
}

const isOwn = ({ kind }: Repair): boolean => kind === 'choose' || kind === 'can';

/** Where nothing that somebody does turns a no, that is said, with what she can have in its place; of what she did not come for, only that. */
function noChoiceView(
  view: ResultView,
  { pillar, sought }: IncentiveAssessment,
  repairs: readonly Repair[],
): TemplateResult | typeof nothing {
  if (repairs.some(isOwn)) return nothing;
  if (!sought) return html`<p class="levers">${say(view, 'notSought')}</p>`;
  const instead = view.assessment.incentives.filter(
    (one) => one.sought && one.verdict !== 'no' && one.pillar === pillar,
  );
  return html`<p class="levers">
    <strong>${say(view, 'noChoice')}</strong>
    ${instead.length === 0 ? nothing : say(view, 'instead', { names: namesOf(view, instead.slice(0, mostNames)) })}
  </p>`;
}

/** More names than this are no answer. */
const mostNames = 3;

function kindsView(
  view: ResultView,
  { id }: IncentiveAssessment,
  repairs: readonly Repair[],
): readonly TemplateResult[] {
  const incentive = view.rulebook.incentives.find((one) => one.id === id);
  const kinds = [...new Set(repairs.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const some = repairs.filter((repair) => repair.kind === kind);
    return html`
      <p class="levers" data-kind=${kind}><strong>${headingText(view, kind, some)}</strong></p>
      <ul>
        ${some.map((repair) => html`<li>${repairView(view, incentive, repair, repairs.indexOf(repair))}</li>`)}
      </ul>
    `;
  });
}

function headingText(view: ResultView, kind: RepairKind, [first]: readonly Repair[]): string {
  return say(view, kind, { date: first?.day === undefined ? '' : view.words.date(first.day) });
}

/** What is supposed of a repair, in words: what would be otherwise, or the day. */
export const repairText = (view: ResultView, { changes, day }: Repair): string =>
  day === undefined ? changesText(view, changes) : say(view, 'day', { date: view.words.date(day) });

/** By when something that takes time has to be so, where a rule looks at the day on which the training starts. */
function byStart(
  { words, progress }: ResultView,
  incentive: Incentive | undefined,
  { kind, changes }: Repair,
): string | undefined {
  const start = progress.facts[START];
  if (!incentive || kind !== 'can' || typeof start !== 'string' || start <= progress.clocks.on) return undefined;
  const atStart = leavesOf(conditionOf(incentive)).filter((leaf) => spansOf(leaf, START).length > 0);
  const isAsked = changes.some(({ fact }) => atStart.some((leaf) => factsOf(leaf).has(fact)));
  return isAsked ? words.date(start) : undefined;
}

function repairView(view: ResultView, incentive: Incentive | undefined, repair: Repair, place: number): TemplateResult {
  const { words } = view;
  const text = repairText(view, repair);
  const date = byStart(view, incentive, repair);
  return html`
    ${repair.day === undefined ? `${text}.` : nothing} ${date === undefined ? nothing : say(view, 'by', { date })}
    <strong>${say(view, repair.verdict === 'yes' ? 'thenYes' : 'thenOpen')}</strong>
    <button
      class="link"
      type="button"
      data-suppose="repair"
      value=${place}
      aria-label=${words.ui('supposeOf', { label: text })}
    >
      ${words.ui('suppose')}
    </button>
  `;
}
