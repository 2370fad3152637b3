import { html, nothing, type TemplateResult } from 'lit';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import type { Incentive, Step } from '../../reasoning/rulebook.js';
import { heading } from '../heading.js';
import type { ResultView } from './view.js';

/** What to do, in order, and by when. */
export function stepsView(
  view: ResultView,
  incentive: Incentive,
  { deadlines }: IncentiveAssessment,
): TemplateResult | typeof nothing {
  const { words, headingLevel } = view;
  const steps = Object.entries(incentive.steps);
  if (steps.length + deadlines.length === 0) return nothing;
  return html`
    ${heading(headingLevel + 3, 'part', words.ui('further'))}
    ${deadlines.map(({ id, date, passed }) => {
      const when = date === undefined ? 'undated' : passed ? 'passed' : 'dated';
      const values = date === undefined ? undefined : { date: words.date(date) };
      return html`<p class=${`deadline ${when}`}>
        ${words.text(`steun:${incentive.id}.deadlines.${id}.${when}`, values)}
      </p>`;
    })}
    <ol class="steps">
      ${steps.map((step) => html`<li class="step">${stepView(view, incentive, step)}</li>`)}
    </ol>
  `;
}

function stepView(
  { words, onRefer }: ResultView,
  { id }: Incentive,
  [step, { url }]: [string, Step],
): TemplateResult | string {
  const text = words.text(`steun:${id}.steps.${step}`);
  return url === undefined ? text : html`<a href=${url} @click=${() => onRefer(id, url)}>${text}</a>`;
}
