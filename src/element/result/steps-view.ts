import { html, nothing, type TemplateResult } from 'lit';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import type { Incentive, Step } from '../../reasoning/rulebook.js';
import { stepsFor } from '../../reasoning/steps.js';
import { heading } from '../heading.js';
import { orderView } from './miss-view.js';
import { told, type Card } from './terms-view.js';

/** What to do, in order, and by when. */
export function stepsView(
  view: Card,
  incentive: Incentive,
  assessed: IncentiveAssessment,
): TemplateResult | typeof nothing {
  const { words, headingLevel } = view;
  const { deadlines } = assessed;
  const steps = stepsFor(incentive, view.progress);
  if (steps.length + deadlines.length === 0) return nothing;
  return html`
    ${heading(headingLevel + 3, 'part', words.ui('further'))}
    ${deadlines.map(({ id, date, passed }) => {
      const when = date === undefined ? 'undated' : passed ? 'passed' : 'dated';
      const values = date === undefined ? undefined : { date: words.date(date) };
      return html`<p class=${`deadline ${when}`}>
        ${told(view, words.text(`steun:${incentive.id}.deadlines.${id}.${when}`, values))}
      </p>`;
    })}
    ${orderView(view, assessed)}
    <ol class="steps">
      ${steps.map((step) => html`<li>${stepView(view, incentive, step)}</li>`)}
    </ol>
  `;
}

/** A link is pressed for where it leads, so no name in it can be. */
function stepView(
  view: Card,
  { id }: Incentive,
  [step, { url }]: readonly [id: string, step: Step],
): TemplateResult | ReturnType<typeof told> {
  const { words, onRefer } = view;
  const text = words.text(`steun:${id}.steps.${step}`);
  return url === undefined ? told(view, text) : html`<a href=${url} @click=${() => onRefer(id, url)}>${text}</a>`;
}
