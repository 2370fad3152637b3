import { html, nothing, type TemplateResult } from 'lit';
import { questionAbout } from '../../journey/flow.js';
import type { Caution, CriterionAssessment, IncentiveAssessment } from '../../reasoning/assessment.js';
import type { Verdict } from '../../reasoning/conditions.js';
import type { Incentive } from '../../reasoning/rulebook.js';
import { entriesFor } from '../../reasoning/steps.js';
import { heading } from '../heading.js';
import type { FrameKey } from '../frame-texts.js';
import { gainView, moreAmountsView } from './amounts-view.js';
import { answersView } from './answers-view.js';
import { bodyLater } from './body-later.js';
import { callLink } from './call-link.js';
import { caseLater } from './case-later.js';
import { cautionsView, cautionText, leadOf } from './cautions-view.js';
import { missView } from './miss-view.js';
import { OFF_PAPER } from './paper.js';
import { cardOf, told, type Card } from './terms-view.js';
import { repairsLater } from './repairs-later.js';
import type { ResultView } from './view.js';
import { lastKnownView, sourcesView } from './sources-view.js';
import { voiceLater } from './voice-later.js';
import { stepsView } from './steps-view.js';
import { toFindOut, type ToDo } from './to-do.js';

const criterionLabels: Readonly<Record<Verdict, FrameKey>> = {
  yes: 'criterionYes',
  no: 'criterionNo',
  open: 'criterionOpen',
};

/**
 * One line of what somebody gets, the name, and the verdict in a word; behind it all that can be known of it.
 *
 * @param first what is told already among the things that are done first
 */
export function incentiveView(view: ResultView, assessed: IncentiveAssessment, first: readonly ToDo[]): TemplateResult {
  const { words, headingLevel, isOpen } = view;
  const { id, verdict } = assessed;
  const incentive = incentiveOf(view, id);
  if (!incentive) return html``;
  const card = cardOf(view, id);
  return html`
    <article class=${`incentive ${verdict}`} data-incentive=${id} data-verdict=${verdict} part="incentive">
      <details ?open=${isOpen}>
        <summary>
          ${heading(headingLevel + 2, 'card', words.text(`steun:${id}.name`))} ${gainView(view, assessed)}
          <span class="verdict">${words.ui(verdict === 'yes' ? 'groupYes' : 'groupOpen')}</span>
        </summary>
        ${voiceLater(view, words.text(`steun:${id}.name`))}
        ${bodyLater(view, (said) => offerView(cardOf(said, id), incentive, assessed))}
      </details>
      ${urgentView(card, incentive, assessed)} ${missView(card, assessed, first)}
    </article>
  `;
}

/** What does not fit: its name and the reason in sight, the rest for who wants to check. */
export function refusedView(view: ResultView, assessed: IncentiveAssessment): TemplateResult {
  const { id, verdict } = assessed;
  const incentive = incentiveOf(view, id);
  if (!incentive) return html``;
  return html`
    <article class=${`incentive ${verdict}`} data-incentive=${id} data-verdict=${verdict} part="incentive">
      ${heading(view.headingLevel + 2, 'card', view.words.text(`steun:${id}.name`))}
      ${bodyLater(view, (said) => refusalView(cardOf(said, id), incentive, assessed))}
    </article>
  `;
}

/** All that can be known of an incentive, without its name. */
export function bodyView(view: ResultView, assessed: IncentiveAssessment): TemplateResult {
  const incentive = incentiveOf(view, assessed.id);
  if (!incentive) return html``;
  return (assessed.verdict === 'no' ? refusalView : offerView)(cardOf(view, assessed.id), incentive, assessed);
}

const incentiveOf = ({ rulebook }: ResultView, id: string): Incentive | undefined =>
  rulebook.incentives.find((candidate) => candidate.id === id);

/** What fits, or may fit: what it hangs on, what to do, and by when; the rest folded away. Past its review, that starts with asking whether it still holds. */
function offerView(view: Card, incentive: Incentive, assessed: IncentiveAssessment): TemplateResult {
  const isPastReview = ({ kind }: Caution): boolean => kind === 'review-passed';
  const askFirst = assessed.cautions.filter(isPastReview);
  const cautions = assessed.cautions.filter((caution) => !isPastReview(caution));
  return html`
    <p>${told(view, view.words.text(`steun:${incentive.id}.gives`))}</p>
    ${
      askFirst.length === 0
        ? nothing
        : html`<div class="ask-first">
            ${cautionsView(view, incentive, askFirst)} ${helplineView(view)} ${moreLink(view, incentive)}
          </div>`
    }
    ${needsView(view, assessed)} ${assessed.verdict === 'open' ? repairsLater(view, assessed) : nothing}
    ${stepsView(view, incentive, assessed)} ${moreAmountsView(view, assessed)} ${decidesView(view, incentive)}
    ${answersView(view, assessed)} ${askFirst.length === 0 ? moreLink(view, incentive) : nothing}
    ${fold(view, incentive, 'why', html`${whyView(view, assessed)} ${uncheckedView(view, incentive)}`)}
    ${fold(
      view,
      incentive,
      'certainty',
      html`${cautionsView(view, incentive, cautions)} ${lastKnownView(view, assessed)}
      ${sourcesView(view, incentive, assessed)}`,
    )}
    ${caseLater(view, incentive.id)}
  `;
}

const isUrgent = ({ doubts }: Incentive, { id, kind }: Caution): boolean =>
  kind === 'doubt' && doubts[id]?.isUrgent === true;

/** Whether it still exists, or cannot be had for all that somebody wants: the one doubt that stands in sight. */
function urgentView(
  view: ResultView,
  incentive: Incentive,
  { cautions }: IncentiveAssessment,
): TemplateResult | typeof nothing {
  const urgent = cautions.find((caution) => isUrgent(incentive, caution));
  return urgent ? html`<p class="urgent">${leadOf(cautionText(view, incentive, urgent))}</p>` : nothing;
}

/** The first phone line that is for everybody. */
function helplineView(view: ResultView): TemplateResult | typeof nothing {
  const lines = view.rulebook.referrals.flatMap(({ id, general }) => {
    const phone = general && view.rulebook.contacts[id]?.phone;
    return phone === undefined ? [] : [{ id, phone }];
  });
  const [line] = lines;
  return line ? html`<p class="links">${callLink(view, line.id, line.phone)}</p>` : nothing;
}

/** What does not fit: why, what would change that, and the rest for who wants to check. */
const refusalView = (view: Card, incentive: Incentive, assessed: IncentiveAssessment): TemplateResult => html`
  <ul class="reasons">
    ${assessed.criteria
      .filter(({ verdict }) => verdict === 'no')
      .map((criterion) => html`<li>${sentence(view, incentive.id, criterion)}</li>`)}
  </ul>
  ${repairsLater(view, assessed)}
  ${fold(
    view,
    incentive,
    'more',
    html`<p>${told(view, view.words.text(`steun:${incentive.id}.gives`))}</p>
      ${cautionsView(view, incentive, assessed.cautions)} ${whyView(view, assessed)} ${decidesView(view, incentive)}
      ${uncheckedView(view, incentive)} ${lastKnownView(view, assessed)} ${sourcesView(view, incentive, assessed)}
      ${caseLater(view, incentive.id)}`,
  )}
`;

const decidesView = (view: Card, { id }: Incentive): TemplateResult => html`
  <p><strong>${view.words.ui('decides')}</strong> ${told(view, view.words.text(`steun:${id}.decides`))}</p>
`;

const uncheckedView = (view: Card, { id, unchecked }: Incentive): TemplateResult => html`
  <p><strong>${view.words.ui('unchecked')}</strong></p>
  <ul>
    ${entriesFor(unchecked, view.progress).map(
      ([item]) => html`<li>${told(view, view.words.text(`steun:${id}.unchecked.${item}`))}</li>`,
    )}
  </ul>
`;

/** An incentive for which nothing was asked: only what it is, and that it is there. */
export function alsoView(view: ResultView, { id, verdict, cautions }: IncentiveAssessment): TemplateResult {
  const { words, headingLevel } = view;
  const card = cardOf(view, id);
  const incentive = view.rulebook.incentives.find((candidate) => candidate.id === id);
  return html`
    <article class="incentive also" data-incentive=${id} data-verdict=${verdict} part="incentive">
      ${heading(headingLevel + 2, 'card', words.text(`steun:${id}.name`))}
      <p>${told(card, words.text(`steun:${id}.gives`))}</p>
      ${incentive ? cautionsView(card, incentive, cautions) : nothing}
      ${incentive ? moreLink(view, incentive) : nothing} ${caseLater(view, id)}
    </article>
  `;
}

/** What paper leaves out: all about what does not fit. */
const offPaper: readonly FrameKey[] = ['more'];

/** What is folded away, named after its incentive for who goes from one fold to the next. */
const fold = (
  { isOpen, words }: ResultView,
  { id }: Incentive,
  title: FrameKey,
  content: TemplateResult,
): TemplateResult => html`
  <details class=${offPaper.includes(title) ? OFF_PAPER : nothing} data-fold=${title} ?open=${isOpen}>
    <summary>${words.ui(title)}<span class="visually-hidden">: ${words.text(`steun:${id}.name`)}</span></summary>
    ${content}
  </details>
`;

/** What is said of a criterion; where nobody can settle it today, the sentence that says so and who knows. */
export function criterionText(
  { words }: Pick<ResultView, 'words'>,
  incentive: string,
  { id, verdict, unsettled }: CriterionAssessment,
): string {
  const key = `steun:${incentive}.criteria.${id}`;
  const open = unsettled && (words.optional(`${key}.${unsettled}`) ?? words.optional(`${key}.unsettled`));
  return open ?? words.text(`${key}.${verdict}`);
}

const sentence = (view: Card, incentive: string, criterion: CriterionAssessment): ReturnType<typeof told> =>
  told(view, criterionText(view, incentive, criterion));

/** What a verdict still depends on; what was asked can be answered again. */
function needsView(view: Card, { needs, criteria, id, verdict }: IncentiveAssessment): TemplateResult | typeof nothing {
  if (verdict !== 'open') return nothing;
  const { words, progress, flow, onChange } = view;
  const asked = new Set(progress.trail.flatMap(({ facts }) => facts));
  const open = toFindOut(view, needs);
  const items =
    open.length > 0
      ? open.map((fact) => {
          const canChange = asked.has(fact) && questionAbout(flow, fact) !== undefined;
          return html`<li>
            ${told(view, words.text(`nodig:${fact}`))}
            ${
              canChange
                ? html`<button
                    class="link"
                    type="button"
                    aria-label=${words.ui('changeOf', { label: words.fact(fact, 'label') })}
                    @click=${() => {
                      onChange(fact);
                    }}
                  >
                    ${words.ui('change')}
                  </button>`
                : nothing
            }
          </li>`;
        })
      : criteria
          .filter((criterion) => criterion.verdict === 'open')
          .map((criterion) => html`<li>${sentence(view, id, criterion)}</li>`);
  return html`
    <div class="needs">
      <p>${words.ui(open.length > 0 ? 'dependsOn' : 'notSettled')}</p>
      <ul>
        ${items}
      </ul>
    </div>
  `;
}

const moreLink = ({ words, onRefer }: ResultView, { id, page }: Incentive): TemplateResult => html`
  <p class="links">
    <a href=${page} @click=${() => onRefer(id, page)}
      >${words.ui('moreOn', { name: words.text(`steun:${id}.name`) })}</a
    >
  </p>
`;

/** Each criterion with its verdict in words; who reads no colour or sign misses nothing. */
function whyView(view: Card, { id, criteria, verdict: outcome }: IncentiveAssessment): TemplateResult {
  const { words } = view;
  const isRefused = outcome === 'no';
  const met = criteria.filter(({ verdict }) => verdict === 'yes').length;
  // After one that fails, nothing hangs on the others any more.
  const settled = criteria.filter(({ verdict }) => !isRefused || verdict !== 'open');
  return html`
    ${isRefused ? nothing : html`<p>${words.ui('met', { met, total: criteria.length })}</p>`}
    <ul class="criteria">
      ${settled.map(
        (criterion) => html`
          <li class=${criterion.verdict}>
            <span class="mark"
              >${words.ui(criterionLabels[criterion.verdict])}<span class="visually-hidden">:</span></span
            >
            ${sentence(view, id, criterion)}
          </li>
        `,
      )}
    </ul>
  `;
}
