import { html, nothing, type TemplateResult } from 'lit';
import type { ReferralAssessment } from '../../reasoning/assessment.js';
import type { Referral } from '../../reasoning/rulebook.js';
import type { View } from '../view.js';
import { callLink, siteLink } from './call-link.js';
import { cardOf, told } from './terms-view.js';
import type { ResultView } from './view.js';

/** Beside incentives, more places than this are too many to read at once. */
const mostReferrals = 3;

/** Whether a place is for everybody. */
export const isGeneral = (view: View, { id }: ReferralAssessment): boolean => referralOf(view, id)?.general === true;

/** The places of somebody's own, a line each; what comes after the first is folded away, unless they are all that there is. */
export function ownReferralsView(
  view: ResultView,
  own: readonly ReferralAssessment[],
  isFound: boolean,
): TemplateResult {
  // One that is folded away alone saves nothing.
  if (!isFound || own.length <= mostReferrals + 1) return referralsView(view, own);
  return html`
    ${referralsView(view, own.slice(0, mostReferrals))}
    <details data-fold="people" ?open=${view.isOpen}>
      <summary>${view.words.ui('referralsMore', { count: own.length - mostReferrals })}</summary>
      ${referralsView(view, own.slice(mostReferrals))}
    </details>
  `;
}

export const referralsView = (view: ResultView, referrals: readonly ReferralAssessment[]): TemplateResult => html`
  <ul class="referral-list">
    ${referrals.map((referral) => referralView(view, referral))}
  </ul>
`;

const referralOf = ({ flow }: View, id: string): Referral | undefined =>
  flow.rulebook.referrals.find((referral) => referral.id === id);

/** A line: its name, behind which stands what it gives and why it is told, and the number to call. */
function referralView(view: ResultView, { id, reason }: ReferralAssessment): TemplateResult {
  const { words, isOpen } = view;
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
      <details ?open=${isOpen}>
        <summary>${name}</summary>
        <p>${told(card, gives)}</p>
        ${why ? html`<p class="quiet">${told(card, why)}</p>` : nothing}
        ${url === undefined ? nothing : siteLink(view, id, url, name)}
      </details>
      ${phone === undefined ? nothing : callLink(view, id, phone)}
    </li>
  `;
}
