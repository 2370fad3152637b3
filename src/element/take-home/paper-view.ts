import { html, nothing, type TemplateResult } from 'lit';
import type { IncentiveAssessment, ReferralAssessment } from '../../reasoning/assessment.js';
import type { TakeHomeKey } from '../frame-texts.js';
import { heading } from '../heading.js';
import { addressOfResult, plainAddress } from './address.js';
import { codeView } from './phone-view.js';
import { daysToKeep, dayText, say, sentenceOf, type TakeHomeView } from './view.js';
import { wayView } from './way-view.js';

/** So many lines of each kind fit on a sheet; what comes after them stands in the result. */
const most = { fits: 8, first: 6, days: 6, ofHost: 2, call: 4 };

/** One sheet to take along; all that the result explains only when it is asked for. */
export const paperView = (view: TakeHomeView): TemplateResult =>
  wayView(
    view,
    'paper',
    html`
      ${paperSheetView(view)}
      <p class="buttons">
        <button
          class="secondary"
          type="button"
          data-print="paper"
          @click=${(event: Event) => {
            view.printAlone(view, event);
          }}
        >
          ${say(view, 'paperPrint')}
        </button>
        <button
          class="secondary"
          type="button"
          data-print="result"
          @click=${(event: Event) => {
            view.printOrSay(view, event);
          }}
        >
          ${say(view, 'paperAll')}
        </button>
      </p>
      <p role="status"></p>
    `,
  );

/** The sheet: what to do, by when, with what, and whom to call, with room to write. It is only seen on paper. */
export function paperSheetView(view: TakeHomeView): TemplateResult {
  const { words, assessment, headingLevel, situation, offered: fits } = view;
  const list = (title: TakeHomeKey, lines: readonly string[], kind = ''): TemplateResult | typeof nothing =>
    lines.length === 0
      ? nothing
      : html`<div class=${`part-of-sheet ${kind}`}>
          ${heading(headingLevel + 3, 'part', say(view, title))}
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>
        </div>`;
  // The same as on the screen, so that nobody has to find out which of the two counts.
  const first = view.toDoTexts(view).slice(0, most.first);
  const days = daysToKeep(view).filter((day) => !first.some(({ text }) => text === sentenceOf(view, day)));
  const address = view.forms.has('phone') ? addressOfResult(view) : undefined;
  return html`
    <div class="sheet paper">
      <div>
        ${heading(headingLevel + 2, 'card', say(view, 'paperTitle'))}
        ${situation === undefined ? nothing : html`<p><strong>${situation}</strong></p>`}
        <p>${say(view, 'paperMade', { date: words.date(assessment.on) })}</p>
        ${
          address === undefined
            ? nothing
            : html`${codeView(view, address)}
                <p class="address" dir="ltr">${inWords(plainAddress(view))}</p>`
        }
        ${view.choice({ ...view, isOnPaper: true })}
        ${list(
          'paperFirst',
          first.map(({ line }) => line),
          'to-do',
        )}
        ${list(
          'paperDays',
          days.slice(0, most.days).map((day) => dayText(view, day)),
        )}
        ${list(
          'paperFits',
          fits.slice(0, most.fits).map((one) => lineOf(view, one)),
        )}
        <div class="pair">
          ${list('paperBring', belongings(view, fits), 'to-do')} ${list('paperCall', numbers(view))}
        </div>
      </div>
      <div class="part-of-sheet notes">${heading(headingLevel + 3, 'part', say(view, 'paperNotes'))}</div>
    </div>
  `;
}

/** An address as somebody types it. What stands behind the # is in the code alone. */
const inWords = (address: string): string => address.replace(/^https?:\/\/|#.*$/g, '');

/** An incentive with its verdict in words, and the figure that stands in its line on the screen. */
const lineOf = (view: TakeHomeView, assessed: IncentiveAssessment): string => {
  const { words } = view;
  const { id, verdict } = assessed;
  const name = `${words.text(`steun:${id}.name`)} (${words.ui(verdict === 'yes' ? 'groupYes' : 'groupOpen').toLowerCase()})`;
  return [name, view.gainText(view, assessed) ?? []].flat().join(': ');
};

const belongings = ({ words, content }: TakeHomeView, fits: readonly IncentiveAssessment[]): readonly string[] =>
  Object.entries(content.belongings)
    .filter(([, incentives]) => fits.some(({ id }) => incentives.includes(id)))
    .map(([id]) => words.text(`meenemen:bring.${id}`));

/** Whom to call, each number once; whom the page names comes first, and leaves room for who is there for everybody. */
const numbers = ({ words, assessment, rulebook, contacts }: TakeHomeView): readonly string[] => {
  const ofHost = contacts.flatMap(({ name, phone }) => (phone === undefined ? [] : [[phone, name] as const]));
  const byPhone = new Map(ofHost.slice(0, most.ofHost));
  const isGeneral = ({ id }: ReferralAssessment): boolean =>
    rulebook.referrals.some((one) => one.id === id && one.general);
  // Who is there for everybody comes first.
  for (const { id, reason } of [...assessment.referrals.filter(isGeneral), ...assessment.referrals]) {
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
