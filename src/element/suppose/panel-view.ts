import { html, nothing, type TemplateResult } from 'lit';
import { questionAbout } from '../../journey/flow.js';
import type { Difference, Shift } from '../../journey/differences.js';
import type { Supposition } from '../../journey/suppose.js';
import type { IsoDate } from '../../reasoning/vocabulary.js';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import { heading } from '../heading.js';
import type { figureOf } from '../result/amounts-view.js';
import type { ResultView } from '../result/view.js';
import { askView, type OnAnswer } from './ask-view.js';
import { namesOf, say } from '../repairs/say.js';
import type { Supposed } from './supposed.js';

/** What the panel is shown from. */
export interface PanelView extends ResultView {
  /** A figure in its unit, and the one that says most of what a person gets: told as the result tells them. */
  readonly figureOf: typeof figureOf;
  readonly gainText: (view: ResultView, assessed: IncentiveAssessment) => string | undefined;
}

/** What would be, beside what is: only what differs, marked as not the person's own situation. */
export const panelView = (view: PanelView, supposed: Supposed, onAnswer: OnAnswer): TemplateResult => html`
  ${heading(view.headingLevel + 1, 'title', say(view, 'title', { what: supposed.what }))}
  <p class="mark">${say(view, 'notMine')}</p>
  ${supposed.answers.map((answer) => answerView(view, answer))}
  ${supposed.world ? worldView(view, supposed.world, supposed.ask) : nothing}
  ${supposed.ask === undefined ? nothing : askView(view, { fact: supposed.ask, error: supposed.error }, onAnswer)}
`;

/** It comes with what is read later: until then the card says it, of whom it concerns. */
const answerView = ({ words }: ResultView, answer: string): TemplateResult | typeof nothing =>
  words.has('more')
    ? html`<p data-answer=${answer}>
        <strong>${words.text(`antwoorden:${answer}.question`)}</strong> ${words.text(`antwoorden:${answer}.answer`)}
      </p>`
    : nothing;

function worldView(view: PanelView, world: Supposition, asked: string | undefined): TemplateResult {
  const { words } = view;
  const { comes, goes, stays, referrals, asks } = world;
  const shifted = stays.filter(isShifted);
  const kept = stays.filter((one) => !isShifted(one));
  const labels = asks
    .flatMap(({ facts }) => facts)
    .filter((fact) => fact !== asked && questionAbout(view.flow, fact) !== undefined)
    .map((fact) => words.fact(fact, 'label'));
  // What an incentive above tells is not told twice.
  const isTold = (id: string): boolean =>
    [...comes, ...stays].some((one) => one.id === view.rulebook.contacts[id]?.incentive);
  const places = referrals.comes.filter((id) => !isTold(id)).map((id) => words.text(`doorverwijzing:${id}.name`));
  return html`
    ${part(
      view,
      'comes',
      comes.filter(isSure).map((one) => comesView(view, world, one)),
    )}
    ${part(
      view,
      'mayCome',
      comes.filter((one) => !isSure(one)).map((one) => comesView(view, world, one)),
    )}
    ${part(
      view,
      'goes',
      goes.map((one) => nameOf(view, one)),
    )}
    ${part(
      view,
      'shifts',
      shifted.map((one) => shiftedView(view, one)),
    )}
    ${line(comes.length + goes.length + shifted.length === 0 && asked === undefined && say(view, 'same'))}
    ${line(kept.length > 0 && say(view, 'stays', { names: namesOf(view, kept) }))}
    ${line(places.length > 0 && say(view, 'referrals', { names: some(view, places) }))}
    ${line(labels.length > 0 && say(view, 'asks', { labels: some(view, labels) }))}
  `;
}

const isSure = ({ after }: Difference): boolean => after === 'yes';

const isShifted = (difference: Difference): boolean =>
  difference.before !== difference.after || [...difference.amounts, ...difference.deadlines].some(isKnown(difference));

/** More than this are counted. */
const mostNamed = 4;

function some({ words }: ResultView, names: readonly string[]): string {
  const rest = names.length - mostNamed;
  return words.list(rest > 0 ? [...names.slice(0, mostNamed), words.ui('others', { total: rest })] : names);
}

const line = (text: string | false): TemplateResult | typeof nothing => (text ? html`<p>${text}</p>` : nothing);

function part(
  view: ResultView,
  name: 'comes' | 'mayCome' | 'goes' | 'shifts',
  items: readonly unknown[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section data-part=${name}>
    ${heading(view.headingLevel + 2, 'part', say(view, name))}
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
}

const nameOf = ({ words }: ResultView, { id }: { readonly id: string }): TemplateResult =>
  html`<strong>${words.text(`steun:${id}.name`)}</strong>`;

/** What it gives, and by when it has to be asked. */
function comesView(view: PanelView, { assessment }: Supposition, difference: Difference): unknown {
  const assessed = assessment.incentives.find(({ id }) => id === difference.id);
  const gain = assessed && view.gainText(view, assessed);
  const days = assessed?.deadlines.filter(({ passed }) => !passed) ?? [];
  const [first] = days.flatMap(({ id, date }) => (date === undefined ? [] : { id, after: date }));
  return html`${nameOf(view, difference)}${gain === undefined ? '.' : `: ${gain}.`}
  ${first ? dayText(view, difference.id, first) : nothing}`;
}

const dayText = (
  { words }: ResultView,
  incentive: string,
  { id, after }: Pick<Shift<IsoDate>, 'id' | 'after'>,
): string =>
  after === undefined ? '' : words.text(`steun:${incentive}.deadlines.${id}.dated`, { date: words.date(after) });

/** The verdict, the figures and the days that are others. */
function shiftedView(view: PanelView, difference: Difference): TemplateResult {
  const { words, rulebook } = view;
  const { id, before, after, amounts, deadlines } = difference;
  const details = rulebook.incentives.find((one) => one.id === id);
  const figure = (amount: string, value: number): string =>
    words.text(`steun:${id}.amounts.${amount}`, {
      value: view.figureOf(view, details?.amounts[amount]?.unit ?? '', value),
    });
  return html`${nameOf(view, difference)}.
  ${before === after ? nothing : say(view, after === 'yes' ? 'turnsYes' : 'turnsOpen')}
  ${amounts.filter(isKnown(difference)).map((shift) => html`${figureText(view, shift, (value) => figure(shift.id, value))} `)}
  ${deadlines.filter(isKnown(difference)).map((shift) => html`${dayText(view, id, shift)} `)}`;
}

/** Where something has to be found out first, a figure that is not told is not known: it is not gone. */
const isKnown =
  ({ after: verdict }: Difference) =>
  ({ after }: Shift<unknown>): boolean =>
    verdict === 'yes' || after !== undefined;

function figureText(view: ResultView, { before, after }: Shift<number>, figure: (value: number) => string): string {
  if (after === undefined) return before === undefined ? '' : say(view, 'shiftGoes', { before: figure(before) });
  if (before === undefined) return say(view, 'shiftComes', { after: figure(after) });
  return say(view, 'shift', { before: figure(before), after: figure(after) });
}
