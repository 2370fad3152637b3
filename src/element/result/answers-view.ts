import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, IncentiveAssessment } from '../../reasoning/assessment.js';
import { OFF_PAPER } from './paper.js';
import { told, type Card } from './terms-view.js';

/** What people ask about an incentive, folded away behind what it is about; what a card before it answers is not said again. */
export function answersView(card: Card, { id, answers }: IncentiveAssessment): TemplateResult | typeof nothing {
  const { words, isOpen, assessment } = card;
  if (!words.has('more')) return nothing;
  const own = answers.filter((answer) => tellerOf(assessment, answer.id) === id);
  if (own.length === 0) return nothing;
  const topics = words.list(own.map((answer) => words.text(`antwoorden:${answer.id}.topic`)));
  return html`
    <details class=${`asked ${OFF_PAPER}`} data-fold="asked" ?open=${isOpen}>
      <summary>
        ${words.ui('asked', { topics })}<span class="visually-hidden"> (${words.text(`steun:${id}.name`)})</span>
      </summary>
      ${own.map(
        (answer) => html`
          <details data-answer=${answer.id} ?open=${isOpen}>
            <summary>${words.text(`antwoorden:${answer.id}.question`)}</summary>
            <p>${told(card, words.text(`antwoorden:${answer.id}.answer`))}</p>
          </details>
        `,
      )}
    </details>
  `;
}

/** The incentive in whose card an answer stands: the first that fits, else the first that may fit. */
function tellerOf({ incentives }: Assessment, answer: string): string | undefined {
  const withAnswer = incentives.filter(({ sought, answers }) => sought && answers.some(({ id }) => id === answer));
  return (withAnswer.find(({ verdict }) => verdict === 'yes') ?? withAnswer[0])?.id;
}
