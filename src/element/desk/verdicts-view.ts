import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from '../keyed.js';
import type { Assessment, IncentiveAssessment } from '../../reasoning/assessment.js';
import type { Verdict } from '../../reasoning/conditions.js';
import { heading } from '../heading.js';
import type { Part } from './focus.js';
import { anew, firstOf, say, type DeskView, type Side } from './view.js';

/** More facts than this are counted. */
const mostLabels = 3;

const order: readonly Verdict[] = ['yes', 'open', 'no'];

/** What fits first. */
export const inOrder = ({ incentives }: Assessment): readonly IncentiveAssessment[] =>
  order.flatMap((verdict) => incentives.filter((one) => one.verdict === verdict));

/** How many incentives have each verdict. */
function countsText(view: DeskView, { found }: Side): string {
  const count = (sought: Verdict): number =>
    found.assessment.incentives.filter(({ verdict }) => verdict === sought).length;
  return say(view, 'counts', { yes: count('yes'), open: count('open'), no: count('no') });
}

/** The same, of which situation where there are two. */
export const namedCounts = (view: DeskView, side: Side): string =>
  (view.sides.length > 1 ? `${side.name}: ` : '') + countsText(view, side);

/** Every incentive, with how it stands in each situation, and behind it all that is known of it. */
export function verdictsView(view: DeskView): TemplateResult {
  const { active, sides, onlyDifferent } = view;
  const rows = inOrder(active.found.assessment);
  const shown = onlyDifferent && sides.length > 1 ? rows.filter(({ id }) => differs(view, id)) : rows;
  return html`
    <details class="verdicts" ?open=${!view.isNarrow}>
      <summary>${heading(view.headingLevel + 1, 'section', say(view, 'verdicts'))}</summary>
      ${wayView(view, 'compare', sides.length > 1 ? `${say(view, 'fillIn')}: ${active.name}` : say(view, 'compareFrom'))}
      ${wayView(view, 'client', say(view, 'forClient'))}
      ${
        sides.length > 1
          ? html`<label class="option small">
              <input type="checkbox" .checked=${onlyDifferent} @change=${view.on.filter} />
              <span class="label">${say(view, 'onlyDifferent')}</span>
            </label>`
          : nothing
      }
      ${shown.length === 0 ? html`<p>${say(view, 'same')}</p>` : nothing}
      <ul role="list">
        ${shown.map((assessed) => rowView(view, assessed))}
      </ul>
      ${heading(view.headingLevel + 1, 'section', say(view, 'people'))} ${peopleView(view)}
    </details>
  `;
}

/** To another part of the page, which stands a whole form away. */
const wayView = ({ on }: DeskView, part: Part, text: string): TemplateResult =>
  html`<button
    class="link"
    type="button"
    data-to=${part}
    @click=${() => {
      on.to(part);
    }}
  >
    ${anew(text)}
  </button>`;

/** Who can help. */
function peopleView({ active, words, rulebook, views }: DeskView): unknown {
  const { referrals } = active.found.assessment;
  const key = JSON.stringify(referrals);
  const make = (): TemplateResult => views.referralsView(active.result, referrals);
  return keyed(key, active.remembered.of(`${words.language.id} people`, [words, rulebook, key], make));
}

const assessedIn = ({ found }: Side, id: string): IncentiveAssessment | undefined =>
  found.assessment.incentives.find((one) => one.id === id);

/** Whether what is told of an incentive is another in two situations. */
function differs(view: DeskView, id: string): boolean {
  const [first, ...others] = view.sides.map((side) => standing(view, side, assessedIn(side, id)));
  return others.some((one) => one !== first);
}

function rowView(view: DeskView, assessed: IncentiveAssessment): TemplateResult {
  const { words, sides, opened, isPrinting, views, headingLevel } = view;
  const { id, verdict } = assessed;
  const isOpen = isPrinting || opened.has(id);
  const isOther = sides.length > 1 && differs(view, id);
  return html`
    <li class=${isOther ? 'other' : nothing} data-incentive=${id} data-verdict=${verdict}>
      <details
        ?open=${isOpen}
        @toggle=${(event: Event) => {
          if (!isPrinting) view.on.toggle(id, (event.currentTarget as HTMLDetailsElement).open);
        }}
      >
        <summary>
          ${heading(headingLevel + 2, 'card', anew(words.text(`steun:${id}.name`)))}
          ${(isOther ? sides : [view.active]).map((side) => standingView(view, side, assessedIn(side, id), { isNamed: isOther, isOpen }))}
        </summary>
        ${
          isOpen
            ? html`<div class="incentive ${verdict}">
                ${keyed(JSON.stringify(assessed), views.bodyView({ ...view, isOpen: true }, assessed))}
              </div>`
            : nothing
        }
      </details>
    </li>
  `;
}

function standingView(
  view: DeskView,
  side: Side,
  assessed: IncentiveAssessment | undefined,
  { isNamed, isOpen }: { readonly isNamed: boolean; readonly isOpen: boolean },
): TemplateResult {
  const verdict = assessed?.verdict ?? 'open';
  // Why not is what such a card begins with.
  const isTold = isOpen && verdict === 'no' && side === view.active;
  return html`<span class="standing">
    ${isNamed ? html`<span class="side">${anew(side.name)}</span>` : nothing}
    <span class=${`verdict ${verdict}`}>${anew(verdictText(view, verdict))}</span>
    <span class="quiet">${assessed && !isTold ? anew(because(view, side, assessed)) : nothing}</span>
  </span>`;
}

/** To the client in the words of the result. */
function verdictText(view: DeskView, verdict: Verdict): string {
  const { words, source } = view;
  if (words === source) return say(view, verdict);
  return verdict === 'no' ? words.text('meenemen:caseNo') : words.ui(verdict === 'yes' ? 'groupYes' : 'groupOpen');
}

const standing = (view: DeskView, side: Side, assessed: IncentiveAssessment | undefined): string =>
  assessed ? `${assessed.verdict} ${because(view, side, assessed)}` : '';

/** It stands behind a verdict, as a sentence. */
const capital = (text: string | undefined): string | undefined => text && text.charAt(0).toUpperCase() + text.slice(1);

/** What decides, or what it hangs on; then the figure, and the day that comes next. */
export function because(view: DeskView, side: Side, assessed: IncentiveAssessment): string {
  const { words, views } = view;
  const { result, remembered } = side;
  // To be asked.
  const needed = views.toFindOut(result, assessed.needs).filter((fact) => result.progress.needs(fact));
  return remembered.of(`${words.language.id} ${assessed.id}`, [words, JSON.stringify([assessed, needed])], () =>
    reasonText(view, side, assessed, needed),
  );
}

/** What it hangs on. That more is not asked for what the client wants is for the counsellor. */
function openText(
  view: DeskView,
  { sought }: IncentiveAssessment,
  needed: readonly string[],
  decisive: string | undefined,
): string | undefined {
  const { words, source } = view;
  const labels = needed.map((fact) => words.fact(fact, 'label'));
  if (labels.length > 0 && words === source) return say(view, 'needs', { labels: firstOf(view, labels, mostLabels) });
  if (labels.length > 0) {
    const some = labels.length > mostLabels ? [...labels.slice(0, mostLabels), '…'] : labels;
    return `${words.ui('dependsOn')} ${words.list(some)}.`;
  }
  return sought || words !== source ? decisive : `${say(view, 'unsought')} ${decisive ?? ''}`;
}

function reasonText(
  view: DeskView,
  { result }: Side,
  assessed: IncentiveAssessment,
  needed: readonly string[],
): string {
  const { words, views } = view;
  const { id, verdict, criteria, deadlines } = assessed;
  const [decisive] = criteria
    .filter((criterion) => criterion.verdict === verdict)
    .map((criterion) => views.criterionText(view, id, criterion));
  if (verdict === 'no') return decisive ?? '';
  const gain = capital(views.gainText({ ...result, words }, assessed));
  const [day] = deadlines
    .flatMap(({ id: deadline, date, passed }) => (date === undefined || passed ? [] : [{ deadline, date }]))
    .sort((one, other) => one.date.localeCompare(other.date));
  const hangsOn = verdict === 'yes' ? undefined : openText(view, assessed, needed, decisive);
  const dated = day && words.text(`steun:${id}.deadlines.${day.deadline}.dated`, { date: words.date(day.date) });
  return [gain && `${gain}.`, hangsOn, dated].filter((part) => part !== undefined).join(' ');
}
