import { html, nothing, type TemplateResult } from 'lit';
import type { Caution } from '../../reasoning/assessment.js';
import type { Incentive } from '../../reasoning/rulebook.js';
import { told, type Card } from './terms-view.js';
import type { ResultView } from './view.js';

/** What a person has to know before deciding: what it is about is always in sight, the rest of a doubt is folded away. */
export function cautionsView(
  view: Card,
  incentive: Incentive,
  cautions: readonly Caution[],
): TemplateResult | typeof nothing {
  if (cautions.length === 0) return nothing;
  return html`
    <div class="caution">
      <p><strong>${view.words.ui('caution')}</strong></p>
      <ul>
        ${cautions.map((caution) => html`<li>${cautionView(view, incentive, caution)}</li>`)}
      </ul>
    </div>
  `;
}

/** The first sentence of a text, and what follows it; not all scripts have capitals. */
const firstSentence = /^(.*?[.?!؟]) +(?=[\p{Lu}\p{Lo}])(.*)$/su;

/** What a text is about. */
export const leadOf = (text: string): string => firstSentence.exec(text)?.[1] ?? text;

function cautionView(view: Card, incentive: Incentive, caution: Caution): TemplateResult | ReturnType<typeof told> {
  const text = cautionText(view, incentive, caution);
  const parts = caution.kind === 'doubt' ? firstSentence.exec(text) : null;
  if (!parts) return told(view, text);
  const [, lead, rest = ''] = parts;
  return html`<details data-fold="doubt" ?open=${view.isOpen}>
    <summary>${lead}<span class="visually-hidden"> (${view.words.text(`steun:${incentive.id}.name`)})</span></summary>
    <p>${told(view, rest)}</p>
  </details>`;
}

/** What a person has to be told, as a text. */
export function cautionText({ words }: Pick<ResultView, 'words'>, incentive: Incentive, { id, kind }: Caution): string {
  switch (kind) {
    case 'doubt':
      return words.text(`steun:${incentive.id}.doubts.${id}`);
    case 'low-confidence':
      return words.ui('cautionConfidence', { criterion: words.text(`steun:${incentive.id}.criteria.${id}.open`) });
    case 'not-assessed':
      return words.ui('cautionNotAssessed');
    case 'review-passed':
      return words.ui('cautionReview', { date: words.date(incentive.review) });
  }
}
