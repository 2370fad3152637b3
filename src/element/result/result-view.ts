import { html, nothing, type TemplateResult } from 'lit';
import { answerTo } from '../../journey/answers.js';
import { questionAbout } from '../../journey/flow.js';
import { makesSense } from '../../journey/sense.js';
import type { IncentiveAssessment, ReferralAssessment } from '../../reasoning/assessment.js';
import type { Verdict } from '../../reasoning/conditions.js';
import { addDays, START } from '../../reasoning/dated.js';
import { factsOf } from '../../reasoning/leaves.js';
import { conditionOf } from '../../reasoning/rulebook.js';
import type { FrameKey } from '../frame-texts.js';
import { heading } from '../heading.js';
import type { View } from '../view.js';
import { bodyLater } from './body-later.js';
import { caseLater } from './case-later.js';
import { callToActionView, hostContactsView } from './host-view.js';
import { alsoView, incentiveView, refusedView } from './incentive-view.js';
import { lifeView } from './life-view.js';
import { OFF_PAPER } from './paper.js';
import { isGeneral, ownReferralsView, referralsView } from './referrals-view.js';
import { supposeLater } from './suppose-later.js';
import { takeHomeView } from './take-home.js';
import { cardOf, told } from './terms-view.js';
import { offeredIn, soonDays, soonIn, toDosOf, type ToDo } from './to-do.js';
import { toDosView } from './to-do-view.js';
import type { ResultView } from './view.js';

/** More things to do than this are too many to begin with. */
const mostToDos = 3;
/** From so many things to find out on, those come first, and all else stands behind them. */
const manyUnknown = 3;
/** More lines than this are more than somebody reads; the rest stands behind them. */
const mostLines = 8;

/** What to do first, a line for each incentive, and behind it all that can be known: who looks for ten seconds knows what it is worth. */
export function resultView(view: ResultView): TemplateResult {
  const { words, assessment, headingLevel } = view;
  const offered = offeredIn(assessment);
  const isFound = offered.length > 0;
  const toDos = toDosOf(view);
  const findOuts = toDos.filter(({ kind }) => kind === 'find-out');
  const isUnsure = findOuts.length >= manyUnknown;
  const first = (isUnsure ? findOuts : toDos).slice(0, mostToDos);
  return html`
    <section data-view="result" part="result">
      ${heading(headingLevel, 'title', words.ui(titleOf(offered)), view.before && 'changes')} ${changesView(view)}
      <p class="lead">${isUnsure ? words.ui('muchUnknown') : leadText(view, isFound, findOuts.length)}</p>
      ${first.length === 0 ? nothing : section(view, 'first', isUnsure ? 'askThese' : 'doFirst', toDosView(view, first))}
      ${isUnsure ? unsureView(view, offered, first) : supportView(view, offered, first)}
      ${isFound ? endsSoonView(view, first) : nothing} ${peopleView(view, offered)}
      ${isFound ? nothing : endsSoonView(view, first)} ${refusedFold(view)} ${alsoFold(view)} ${lifeView(view)}
      ${takeHomeView(view)}
      <div class="actions">
        ${callToActionView(view)}
        ${
          view.onPrint
            ? html`<button class="secondary" part="print" type="button" data-print="result" @click=${view.onPrint}>
                ${words.ui('print')}
              </button>`
            : nothing
        }
        <button class="secondary" part="back" type="button" @click=${view.onBack}>${words.ui('back')}</button>
        <button class="secondary" part="restart" type="button" @click=${view.onRestart}>${words.ui('restart')}</button>
      </div>
      ${supposeLater(view)}
      <div class="small-print">
        <p>${words.ui('noDecision', { date: words.date(assessment.on) })}</p>
        ${isFound ? startView(view) : nothing} ${caseLater(view)}
      </div>
    </section>
  `;
}

const titleOf = (offered: readonly IncentiveAssessment[]): FrameKey =>
  offered.length === 0
    ? 'resultTitleNone'
    : offered.some(({ verdict }) => verdict === 'yes')
      ? 'resultTitle'
      : 'resultTitleOpen';

const leadText = ({ words }: View, isFound: boolean, count: number): string =>
  !isFound ? words.ui('resultIntroNone') : count === 0 ? words.ui('nothingToCheck') : words.ui('toCheck', { count });

/** What the last change of an answer turned; who hears the page hears it with the title, to which the focus comes. */
function changesView({ words, before, assessment }: ResultView): TemplateResult | typeof nothing {
  if (!before) return nothing;
  const changes = assessment.incentives.filter(({ id, verdict }) => before.get(id) !== verdict);
  const line = ({ id, verdict }: IncentiveAssessment): string =>
    words.ui(changed[verdict], { name: words.text(`steun:${id}.name`) });
  return html`<div class="changes" id="changes">
    ${
      changes.length === 0
        ? html`<p>${words.ui('changedNothing')}</p>`
        : html`<ul>
            ${changes.map((change) => html`<li>${line(change)}</li>`)}
          </ul>`
    }
  </div>`;
}

const changed: Readonly<Record<Verdict, FrameKey>> = {
  yes: 'changedYes',
  no: 'changedNo',
  open: 'changedOpen',
};

const section = (
  { words, headingLevel }: View,
  name: string,
  title: FrameKey,
  content: TemplateResult,
): TemplateResult => html`
  <section class=${name}>${heading(headingLevel + 1, 'section', words.ui(title))} ${content}</section>
`;

/** A line for each incentive that fits or may fit; what surely fits first. */
function supportView(
  view: ResultView,
  offered: readonly IncentiveAssessment[],
  first: readonly ToDo[],
): TemplateResult | typeof nothing {
  if (offered.length === 0) return nothing;
  const rows = (['yes', 'open'] as const).flatMap((verdict) => offered.filter((one) => one.verdict === verdict));
  const lines = rows.map((incentive) => incentiveView(view, incentive, first));
  const rest = lines.slice(mostLines);
  return section(
    view,
    'support',
    'support',
    html`${lines.slice(0, mostLines)}
    ${
      rest.length === 0
        ? nothing
        : html`<details class="rest" data-fold="rest" ?open=${view.isOpen}>
            <summary>${view.words.ui('rest', { count: rest.length })}</summary>
            ${rest}
          </details>`
    }`,
  );
}

/** So many can be named where they are folded away; more are counted. */
const mostNamed = 3;

/** Who has much to find out sees what surely fits, and one press away what hangs on that. */
function unsureView(view: ResultView, offered: readonly IncentiveAssessment[], first: readonly ToDo[]): TemplateResult {
  const sure = offered.filter(({ verdict }) => verdict === 'yes');
  const open = offered.filter(({ verdict }) => verdict === 'open');
  const { words, isOpen } = view;
  const names = words.list(open.map(({ id }) => words.text(`steun:${id}.name`)));
  return html`${supportView(view, sure, first)}
    <details class="all" data-fold="all" ?open=${isOpen}>
      <summary>
        ${
          open.length <= mostNamed
            ? words.ui('restNamed', { names })
            : words.ui(sure.length === 0 ? 'showAll' : 'rest', { count: open.length })
        }
      </summary>
      ${bodyLater(view, (said) => html`${supportView(said, open, first)}`)}
    </details>`;
}

/** What ends soon. */
function endsSoonView(view: ResultView, first: readonly ToDo[]): TemplateResult | typeof nothing {
  const { words, assessment } = view;
  const days = soonIn(view, first, addDays(assessment.on, soonDays));
  if (days.length === 0) return nothing;
  return section(
    view,
    'soon',
    'endsSoon',
    html`<ul>
      ${days.map(({ incentive, deadline, date }) => {
        const text = words.text(`steun:${incentive}.deadlines.${deadline}.dated`, { date: words.date(date) });
        return html`<li>
          <strong>${words.text(`steun:${incentive}.name`)}.</strong> ${told(cardOf(view, incentive), text)}
        </li>`;
      })}
    </ul>`,
  );
}

/** Who helps: a line each, one's own places first. What a card above already tells is left out. */
function peopleView(view: ResultView, offered: readonly IncentiveAssessment[]): TemplateResult {
  const { assessment, rulebook } = view;
  const rows = new Set(offered.map(({ id }) => id));
  const isTold = ({ id }: ReferralAssessment): boolean => rows.has(rulebook.contacts[id]?.incentive ?? '');
  const isFor = (referral: ReferralAssessment): boolean => !isGeneral(view, referral) && !isTold(referral);
  const general = assessment.referrals.filter((referral) => isGeneral(view, referral));
  return section(
    view,
    'people',
    'people',
    html`${hostContactsView(view)} ${ownReferralsView(view, assessment.referrals.filter(isFor), offered.length > 0)}
    ${referralsView(view, general)}`,
  );
}

/** What does not fit and why: what was asked for, and then what is for people in another situation. */
function refusedFold(view: ResultView): TemplateResult | typeof nothing {
  const { words, assessment, isOpen } = view;
  const refused = assessment.incentives.filter(({ verdict }) => verdict === 'no');
  if (refused.length === 0) return nothing;
  const rows = [...refused.filter(({ sought }) => sought), ...refused.filter(({ sought }) => !sought)];
  return html`<details class=${`refused ${OFF_PAPER}`} data-fold="refused" ?open=${isOpen}>
    <summary>${words.ui('refused', { count: refused.length })}</summary>
    ${bodyLater(view, (said) => html`${rows.map((incentive) => refusedView(said, incentive))}`)}
  </details>`;
}

/** What may be of use, though nothing was asked for it; first that of which the most holds already. */
function alsoFold(view: ResultView): TemplateResult | typeof nothing {
  const { words, assessment, isOpen } = view;
  const others = assessment.incentives.filter(({ sought, verdict }) => !sought && verdict !== 'no');
  if (others.length === 0) return nothing;
  const met = ({ criteria }: IncentiveAssessment): number => criteria.filter(({ verdict }) => verdict === 'yes').length;
  const also = [...others].sort((a, b) => met(b) - met(a));
  return html`<details class="more" data-fold="also" ?open=${isOpen}>
    <summary>${words.ui('also', { count: also.length })}</summary>
    ${bodyLater(
      view,
      (said) =>
        html`<p>${said.words.ui('alsoIntro')}</p>
          ${also.map((incentive) => alsoView(said, incentive))}`,
    )}
  </details>`;
}

/** With which start is reckoned, where there is a training whose start was not told. */
function startView(view: ResultView): TemplateResult | typeof nothing {
  const { flow, words, progress, answers, assessment, rulebook } = view;
  // One that was told makes no difference where it does not count.
  if (progress.facts[START] !== undefined || answerTo(answers, START) !== undefined) return nothing;
  const date = words.date(assessment.on);
  const question = questionAbout(flow, START);
  // It would have been asked, had it mattered.
  if (question) return makesSense(question, progress) ? html`<p>${words.ui('startAssumed', { date })}</p>` : nothing;
  const offered = new Set(offeredIn(assessment).map(({ id }) => id));
  const matters = rulebook.incentives.some(
    (incentive) => offered.has(incentive.id) && factsOf(conditionOf(incentive)).has(START),
  );
  return matters ? html`<p>${words.ui('startUnasked', { date })}</p>` : nothing;
}
