import { html, nothing, type TemplateResult } from 'lit';
import { questionAbout } from '../../journey/flow.js';
import { makesSense } from '../../journey/progress.js';
import type { Assessment, IncentiveAssessment, ReferralAssessment } from '../../reasoning/assess.js';
import { START } from '../../reasoning/reduce.js';
import type { CompleteRulebook, Pillar, Referral, Sources } from '../../reasoning/rulebook.js';
import { heading } from '../heading.js';
import { alsoView, incentiveView } from './incentive-view.js';
import type { View } from '../view.js';
import type { UiKey } from '../words.js';

export interface ResultView extends View {
  readonly assessment: Assessment;
  readonly rulebook: CompleteRulebook;
  /** Undefined until they are there. */
  readonly sources: Sources | undefined;
  /** Tells the host that the person follows a link or a phone number. */
  readonly onRefer: (id: string, href: string) => void;
  readonly onPrint: () => void;
  readonly onRestart: () => void;
  readonly onBack: () => void;
}

const pillars: readonly Pillar[] = ['tijd', 'geld', 'begeleiding'];

/** What fits, what may fit, what does not and why, and where to go next. */
export function resultView(view: ResultView): TemplateResult {
  const { words, assessment, headingLevel } = view;
  const sought = assessment.incentives.filter((incentive) => incentive.sought || incentive.verdict === 'no');
  const withVerdict = (verdict: string): readonly IncentiveAssessment[] =>
    sought.filter((incentive) => incentive.verdict === verdict);
  const yes = withVerdict('yes');
  const open = withVerdict('open');
  const [no, elsewhere] = [withVerdict('no').filter((one) => one.sought), withVerdict('no').filter((one) => !one.sought)];
  const also = assessment.incentives.filter((incentive) => !sought.includes(incentive));
  const own = assessment.referrals.filter(({ id }) => !referralOf(view, id)?.general);
  const people = assessment.referrals.filter((referral) => !own.includes(referral));
  const title = yes.length + open.length > 0 ? 'resultTitle' : 'resultTitleNone';
  const referrals = section(view, 'referrals', 'referrals', undefined, referralsView(view, own));
  // Who has nothing to look at first gets the way on first.
  const groups = [
    group(view, yes, 'groupYes', 'groupYesIntro'),
    group(view, open, 'groupOpen', 'groupOpenIntro'),
    title === 'resultTitle' ? nothing : referrals,
    group(view, no, 'groupNo', 'groupNoIntro'),
    elsewhere.length === 0 ? nothing : elsewhereView(view, elsewhere),
  ];
  return html`
    <section data-view="result" part="result">
      ${heading(headingLevel, 'title', words.ui(title))}
      <p class="lead">${words.ui('resultIntro', { date: words.date(assessment.on) })}</p>
      ${isStartAssumed(view) ? html`<p>${words.ui('startAssumed', { date: words.date(assessment.on) })}</p>` : nothing}
      ${summary(view, [
        ['summaryYes', yes.length],
        ['summaryOpen', open.length],
        ['summaryNo', no.length + elsewhere.length],
      ])}
      ${groups}
      ${also.length === 0
        ? nothing
        : section(view, 'also', 'groupAlso', 'groupAlsoIntro', html`${also.map((incentive) => alsoView(view, incentive))}`)}
      ${title === 'resultTitle' ? referrals : nothing}
      ${section(view, 'people', 'people', 'peopleIntro', referralsView(view, people))}
      <div class="actions">
        <button class="primary" part="print" type="button" @click=${view.onPrint}>${words.ui('print')}</button>
        <button class="secondary" part="back" type="button" @click=${view.onBack}>${words.ui('back')}</button>
        <button class="secondary" part="restart" type="button" @click=${view.onRestart}>${words.ui('restart')}</button>
      </div>
    </section>
  `;
}

/** Whether there is a training, whose start was neither asked nor given. */
function isStartAssumed({ flow, progress }: ResultView): boolean {
  const start = questionAbout(flow, START);
  return start !== undefined && makesSense(start, progress) && progress.facts[START] === undefined;
}

const summary = ({ words }: View, counts: readonly (readonly [UiKey, number])[]): TemplateResult => html`
  <ul class="summary">
    ${counts.map(([key, count]) => (count === 0 ? nothing : html`<li class=${key}>${words.ui(key, { count })}</li>`))}
  </ul>
`;

const section = (
  { words, headingLevel }: View,
  name: string,
  title: UiKey,
  intro: UiKey | undefined,
  content: TemplateResult,
): TemplateResult => html`
  <section class=${name}>
    ${heading(headingLevel + 1, 'section', words.ui(title))}
    ${intro === undefined ? nothing : html`<p>${words.ui(intro)}</p>`} ${content}
  </section>
`;

/** The incentives with one verdict, under their pillars. */
function group(
  view: ResultView,
  incentives: readonly IncentiveAssessment[],
  title: UiKey,
  intro: UiKey,
): TemplateResult | typeof nothing {
  if (incentives.length === 0) return nothing;
  const { words, headingLevel } = view;
  const content = pillars.map((pillar) => {
    const cards = incentives.filter((incentive) => incentive.pillar === pillar);
    return cards.length === 0
      ? nothing
      : html`<div class="pillar-group">
          ${heading(headingLevel + 2, 'pillar', words.ui(pillar))} ${cards.map((incentive) => incentiveView(view, incentive))}
        </div>`;
  });
  return section(view, title, title, intro, html`${content}`);
}

/** What is for people in another situation: there, with its reasons, for who wants to know. */
const elsewhereView = (view: ResultView, incentives: readonly IncentiveAssessment[]): TemplateResult => html`
  <details class="elsewhere" ?open=${view.isOpen}>
    <summary>${view.words.ui('groupElsewhere', { count: incentives.length })}</summary>
    ${incentives.map((incentive) => incentiveView(view, incentive))}
  </details>
`;

const referralOf = ({ flow }: View, id: string): Referral | undefined =>
  flow.rulebook.referrals.find((referral) => referral.id === id);

const referralsView = (view: ResultView, referrals: readonly ReferralAssessment[]): TemplateResult => html`
  <ul class="referrals">
    ${referrals.map(({ id, reason }) => referralView(view, id, reason))}
  </ul>
`;

function referralView(view: ResultView, id: string, reason: string): TemplateResult {
  const { words, headingLevel, onRefer } = view;
  const { url, phone } = view.rulebook.contacts[id] ?? {};
  const name = words.text(`doorverwijzing:${id}.name`);
  const tel = phone === undefined ? undefined : `tel:${phone.replaceAll(' ', '')}`;
  // What is for everybody needs no reason.
  const why = referralOf(view, id)?.general ? undefined : words.text(`doorverwijzing:${id}.reasons.${reason}`);
  return html`
    <li class="referral" data-referral=${id}>
      ${heading(headingLevel + 2, 'card', name)}
      <p>${words.text(`doorverwijzing:${id}.gives`)}</p>
      ${why ? html`<p class="quiet">${why}</p>` : nothing}
      ${url === undefined && tel === undefined
        ? nothing
        : html`<p class="links">
            ${tel === undefined
              ? nothing
              : html`<a href=${tel} @click=${() => onRefer(id, tel)}>${words.ui('call', { phone: phone ?? '' })}</a>`}
            ${url === undefined
              ? nothing
              : html`<a href=${url} @click=${() => onRefer(id, url)}>${words.ui('referralLink', { name })}</a>`}
          </p>`}
    </li>
  `;
}
