import { html, nothing, type TemplateResult } from 'lit';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import type { TakeHomeKey } from '../frame-texts.js';
import { heading } from '../heading.js';
import { addressOfResult } from './address.js';
import { codeView } from './phone-view.js';
import { daysToKeep, offered, say, sentenceOf, type TakeHomeView } from './view.js';
import { wayView } from './way-view.js';

/** So many lines of each kind fit on a sheet; what comes after them stands in the result. */
const most = { fits: 8, first: 6, days: 6, ask: 6, call: 4 };

/** One sheet to take along; all that the result explains only when it is asked for. */
export const paperView = (view: TakeHomeView): TemplateResult =>
  wayView(
    view,
    'paper',
    html`
      ${paperSheetView(view)}
      <p class="buttons">
        <button class="secondary" type="button" data-print="paper" @click=${view.printAlone}>
          ${say(view, 'paperPrint')}
        </button>
        <button class="secondary" type="button" data-print="result" @click=${view.onPrint}>
          ${say(view, 'paperAll')}
        </button>
      </p>
    `,
  );

/** The sheet: what to do, by when, with what, and whom to call, with room to write. It is only seen on paper. */
export function paperSheetView(view: TakeHomeView): TemplateResult {
  const { words, assessment, headingLevel, situation } = view;
  const list = (title: TakeHomeKey, lines: readonly string[], kind = ''): TemplateResult | typeof nothing =>
    lines.length === 0
      ? nothing
      : html`<div class=${`part-of-sheet ${kind}`}>
          ${heading(headingLevel + 3, 'part', say(view, title))}
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>
        </div>`;
  const fits = offered(view);
  // The same as on the screen, so that nobody has to find out which of the two counts.
  const first = view.toDoTexts(view).slice(0, most.first);
  const days = daysToKeep(view).map((day) => sentenceOf(view, day));
  const address = view.forms.has('phone') ? addressOfResult(view) : undefined;
  return html`
    <div class="sheet paper">
      ${heading(headingLevel + 2, 'card', say(view, 'paperTitle'))}
      ${situation === undefined ? nothing : html`<p><strong>${situation}</strong></p>`}
      <p>${say(view, 'paperMade', { date: words.date(assessment.on) })}</p>
      ${
        address === undefined
          ? nothing
          : html`${codeView(view, address)}
              <p>${say(view, 'phonePrivate')}</p>`
      }
      ${view.choice({ ...view, isOnPaper: true })}
      ${list(
        'paperFirst',
        first.map(({ line }) => line),
        'to-do',
      )}
      ${list('paperDays', days.filter((day) => !first.some(({ text }) => text === day)).slice(0, most.days))}
      ${list(
        'paperFits',
        fits.slice(0, most.fits).map((one) => lineOf(view, one)),
      )}
      ${list('paperAsk', toAsk(view, fits), 'to-do')} ${list('paperBring', belongings(view, fits), 'to-do')}
      ${list('paperCall', numbers(view))}
      <div class="part-of-sheet notes">${heading(headingLevel + 3, 'part', say(view, 'paperNotes'))}</div>
    </div>
  `;
}

/** An incentive with its verdict in words, and its first figure. */
const lineOf = (view: TakeHomeView, { id, verdict, amounts }: IncentiveAssessment): string => {
  const { words } = view;
  const [figure] = amounts;
  const gives =
    figure &&
    words.text(`steun:${id}.amounts.${figure.id}`, {
      value: view.figureOf(view, figure.unit, figure.value),
    });
  const name = `${words.text(`steun:${id}.name`)} (${words.ui(verdict === 'yes' ? 'groupYes' : 'groupOpen').toLowerCase()})`;
  return gives === undefined ? name : `${name}: ${gives}`;
};

const toAsk = ({ words }: TakeHomeView, fits: readonly IncentiveAssessment[]): readonly string[] =>
  [...new Set(fits.flatMap(({ needs }) => needs))].slice(0, most.ask).map((fact) => words.text(`nodig:${fact}`));

const belongings = ({ words, content }: TakeHomeView, fits: readonly IncentiveAssessment[]): readonly string[] =>
  Object.entries(content.belongings)
    .filter(([, incentives]) => fits.some(({ id }) => incentives.includes(id)))
    .map(([id]) => words.text(`meenemen:bring.${id}`));

/** Whom to call, each number once; whom the page names comes first. */
const numbers = ({ words, assessment, rulebook, contacts }: TakeHomeView): readonly string[] => {
  const byPhone = new Map(contacts.flatMap(({ name, phone }) => (phone === undefined ? [] : [[phone, name] as const])));
  // Who is there for everybody comes first.
  const isGeneral = (id: string): boolean => rulebook.referrals.some((one) => one.id === id && one.general);
  const referrals = [...assessment.referrals].sort(
    (one, other) => Number(isGeneral(other.id)) - Number(isGeneral(one.id)),
  );
  for (const { id, reason } of referrals) {
    const contact = rulebook.contacts[id];
    const { phone } = contact?.reasons?.[reason] ?? contact ?? {};
    if (phone === undefined || byPhone.has(phone)) continue;
    byPhone.set(
      phone,
      words.optional(`doorverwijzing:${id}.places.${reason}.name`) ?? words.text(`doorverwijzing:${id}.name`),
    );
  }
  return [...byPhone].slice(0, most.call).map(([phone, name]) => `${phone}: ${name}`);
};
