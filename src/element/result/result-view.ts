import { html, nothing, type TemplateResult } from 'lit';
import { questionAbout } from '../../journey/flow.js';
import { makesSense } from '../../journey/sense.js';
import type { IncentiveAssessment, ReferralAssessment } from '../../reasoning/assessment.js';
import type { Verdict } from '../../reasoning/conditions.js';
import { START } from '../../reasoning/dated.js';
import { factsOf } from '../../reasoning/leaves.js';
import { conditionOf, type Referral } from '../../reasoning/rulebook.js';
import { heading } from '../heading.js';
import type { View } from '../view.js';
import type { FrameKey } from '../frame-texts.js';
import { callLink } from './call-link.js';
import type { ResultView } from './view.js';
import { alsoView, incentiveView } from './incentive-view.js';
import { OFF_PAPER } from './paper.js';
import { takeHomeView } from './take-home.js';
import { cardOf, told } from './terms-view.js';

/** Where an incentive stands in the result: by its verdict, or apart when nothing was asked for it. */
const placeOf = ({ sought, verdict }: IncentiveAssessment): Verdict | 'elsewhere' | 'also' =>
  sought ? verdict : verdict === 'no' ? 'elsewhere' : 'also';

/** What fits, what may fit, what does not and why, and where to go next. */
export function resultView(view: ResultView): TemplateResult {
  const { words, assessment, headingLevel } = view;
  const at = (place: ReturnType<typeof placeOf>): readonly IncentiveAssessment[] =>
    assessment.incentives.filter((incentive) => placeOf(incentive) === place);
  const [yes, open, no, elsewhere, also] = [at('yes'), at('open'), at('no'), at('elsewhere'), at('also')];
  const isFound = yes.length + open.length > 0;
  const isGeneral = ({ id }: ReferralAssessment): boolean => referralOf(view, id)?.general === true;
  const told = new Set([...yes, ...open].map(({ id }) => id));
  const isTold = ({ id }: ReferralAssessment): boolean => told.has(view.rulebook.contacts[id]?.incentive ?? '');
  const own = assessment.referrals.filter((referral) => !isGeneral(referral) && !isTold(referral));
  const referrals =
    own.length === 0 ? nothing : section(view, 'referrals', undefined, ownReferralsView(view, own, isFound));
  return html`
    <section data-view="result" part="result">
      ${heading(headingLevel, 'title', words.ui(isFound ? 'resultTitle' : 'resultTitleNone'))}
      <p class="lead">${words.ui(isFound ? 'resultIntro' : 'resultIntroNone', { date: words.date(assessment.on) })}</p>
      ${summaryView(view, 'groupYes', yes)} ${summaryView(view, 'groupOpen', open)}
      ${isFound ? startView(view) : nothing} ${group(view, yes, 'groupYes', 'groupYesIntro')}
      ${group(view, open, 'groupOpen', 'groupOpenIntro')} ${referrals} ${refusedGroup(view, no)}
      ${alsoGroup(view, also)} ${elsewhereView(view, elsewhere)}
      ${section(view, 'people', 'peopleIntro', referralsView(view, assessment.referrals.filter(isGeneral)))}
      ${takeHomeView(view)}
      <div class="actions">
        ${
          view.onPrint
            ? html`<button class="primary" part="print" type="button" @click=${view.onPrint}>
                ${words.ui('print')}
              </button>`
            : nothing
        }
        <button class="secondary" part="back" type="button" @click=${view.onBack}>${words.ui('back')}</button>
        <button class="secondary" part="restart" type="button" @click=${view.onRestart}>${words.ui('restart')}</button>
      </div>
    </section>
  `;
}

/** With which start is reckoned, where there is a training whose start is not known. */
function startView({ flow, words, progress, assessment, rulebook }: ResultView): TemplateResult | typeof nothing {
  if (progress.facts[START] !== undefined) return nothing;
  const date = words.date(assessment.on);
  const question = questionAbout(flow, START);
  // It would have been asked, had it mattered.
  if (question) return makesSense(question, progress) ? html`<p>${words.ui('startAssumed', { date })}</p>` : nothing;
  const offered = new Set(
    assessment.incentives.filter(({ sought, verdict }) => sought && verdict !== 'no').map(({ id }) => id),
  );
  const matters = rulebook.incentives.some(
    (incentive) => offered.has(incentive.id) && factsOf(conditionOf(incentive)).has(START),
  );
  return matters ? html`<p>${words.ui('startUnasked', { date })}</p>` : nothing;
}

/** The names, before all that is told about them. Each leads to its card, without a word in the address: that holds the answers. */
function summaryView(
  { words }: View,
  title: FrameKey,
  incentives: readonly IncentiveAssessment[],
): TemplateResult | typeof nothing {
  if (incentives.length === 0) return nothing;
  return html`
    <div class=${`summary ${title}`}>
      <p>${words.ui(title)}</p>
      <ul>
        ${incentives.map(
          ({ id }) =>
            html`<li>
              <button
                class="link"
                type="button"
                @click=${(event: Event) => {
                  goToCard(event, id);
                }}
              >
                ${words.text(`steun:${id}.name`)}
              </button>
            </li>`,
        )}
      </ul>
    </div>
  `;
}

/** Brings somebody to the heading of a card, also who does not see it. */
function goToCard({ currentTarget }: Event, id: string): void {
  const result = (currentTarget as Element).closest('[data-view]');
  const card = result?.querySelector<HTMLElement>(`[data-incentive="${id}"] .card`);
  if (!card) return;
  // A heading has the focus only while somebody was brought there: nobody tabs to it.
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
  card.scrollIntoView();
}

const section = (
  { words, headingLevel }: View,
  title: FrameKey,
  intro: FrameKey | undefined,
  content: TemplateResult,
): TemplateResult => html`
  <section class=${title}>
    ${heading(headingLevel + 1, 'section', words.ui(title))}
    ${intro === undefined ? nothing : html`<p>${words.ui(intro)}</p>`} ${content}
  </section>
`;

/** What fits or may fit, under its pillars. */
function group(
  view: ResultView,
  incentives: readonly IncentiveAssessment[],
  title: FrameKey,
  intro: FrameKey,
): TemplateResult | typeof nothing {
  if (incentives.length === 0) return nothing;
  const { words, headingLevel } = view;
  // The pillar of what comes first stands first.
  const pillars = [...new Set(incentives.map(({ pillar }) => pillar))];
  const content = pillars.map((pillar) => {
    const cards = incentives.filter((incentive) => incentive.pillar === pillar);
    return html`<div class="pillar-group">
      ${heading(headingLevel + 2, 'pillar', words.text(`resultaat:pillars.${pillar}`))}
      ${incentiveViews(view, cards, headingLevel + 3)}
    </div>`;
  });
  return section(view, title, intro, html`${content}`);
}

const incentiveViews = (
  view: ResultView,
  incentives: readonly IncentiveAssessment[],
  level: number,
): readonly TemplateResult[] => incentives.map((incentive) => incentiveView(view, incentive, level));

/** What was asked for and does not fit. */
const refusedGroup = (view: ResultView, incentives: readonly IncentiveAssessment[]): TemplateResult | typeof nothing =>
  incentives.length === 0
    ? nothing
    : section(view, 'groupNo', 'groupNoIntro', html`${incentiveViews(view, incentives, view.headingLevel + 2)}`);

/** What is for people in another situation: there, with its reasons, for who wants to know. */
const elsewhereView = (
  view: ResultView,
  incentives: readonly IncentiveAssessment[],
): TemplateResult | typeof nothing =>
  incentives.length === 0
    ? nothing
    : html`<details class=${`elsewhere ${OFF_PAPER}`} ?open=${view.isOpen}>
        <summary>${view.words.ui('groupElsewhere', { count: incentives.length })}</summary>
        ${incentiveViews(view, incentives, view.headingLevel + 2)}
      </details>`;

/** A list of names that is longer than this is a number. */
const mostNames = 3;

const namesOrCount = ({ words }: View, incentives: readonly IncentiveAssessment[]): string =>
  incentives.length > mostNames
    ? words.ui('groupAlsoCount', { count: incentives.length })
    : incentives.map(({ id }) => words.text(`steun:${id}.name`)).join(', ');

/** What may be of use, though nothing was asked for it. */
const alsoGroup = (view: ResultView, incentives: readonly IncentiveAssessment[]): TemplateResult | typeof nothing =>
  incentives.length === 0
    ? nothing
    : section(
        view,
        'groupAlso',
        'groupAlsoIntro',
        html`<details ?open=${view.isOpen}>
          <summary>${namesOrCount(view, incentives)}</summary>
          ${incentives.map((incentive) => alsoView(view, incentive))}
        </details>`,
      );

const referralOf = ({ flow }: View, id: string): Referral | undefined =>
  flow.rulebook.referrals.find((referral) => referral.id === id);

/** Beside incentives, more places than this are too many to read at once. */
const mostReferrals = 3;

/** The places of somebody's own; what comes after the first is folded away, unless they are all that there is. */
function ownReferralsView(view: ResultView, own: readonly ReferralAssessment[], isFound: boolean): TemplateResult {
  // One that is folded away alone saves nothing.
  if (!isFound || own.length <= mostReferrals + 1) return referralsView(view, own);
  return html`
    ${referralsView(view, own.slice(0, mostReferrals))}
    <details ?open=${view.isOpen}>
      <summary>${view.words.ui('referralsMore', { count: own.length - mostReferrals })}</summary>
      ${referralsView(view, own.slice(mostReferrals))}
    </details>
  `;
}

const referralsView = (view: ResultView, referrals: readonly ReferralAssessment[]): TemplateResult => html`
  <ul class="referral-list">
    ${referrals.map(({ id, reason }) => referralView(view, id, reason))}
  </ul>
`;

function referralView(view: ResultView, id: string, reason: string): TemplateResult {
  const { words, headingLevel, onRefer } = view;
  const card = cardOf(view);
  const contact = view.rulebook.contacts[id];
  const { url, phone } = contact?.reasons?.[reason] ?? contact ?? {};
  const place = `doorverwijzing:${id}.places.${reason}`;
  const name = words.optional(`${place}.name`) ?? words.text(`doorverwijzing:${id}.name`);
  const gives = words.optional(`${place}.gives`) ?? words.text(`doorverwijzing:${id}.gives`);
  // What is for everybody needs no reason.
  const why = referralOf(view, id)?.general ? undefined : words.text(`doorverwijzing:${id}.reasons.${reason}`);
  return html`
    <li class="referral" data-referral=${id}>
      ${heading(headingLevel + 2, 'card', name)}
      <p>${told(card, gives)}</p>
      ${why ? html`<p class="quiet">${told(card, why)}</p>` : nothing}
      ${
        url === undefined && phone === undefined
          ? nothing
          : html`<p class="links">
              ${phone === undefined ? nothing : callLink(view, id, phone)}
              ${
                url === undefined
                  ? nothing
                  : html`<a href=${url} @click=${() => onRefer(id, url)}
                      >${words.ui('referralLink', { site: new URL(url).hostname.replace('www.', '') })}<span
                        class="visually-hidden"
                        >: ${name}</span
                      ></a
                    >`
              }
            </p>`
      }
    </li>
  `;
}
