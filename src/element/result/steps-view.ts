import { html, nothing, type TemplateResult } from 'lit';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import type { Incentive, Step } from '../../reasoning/rulebook.js';
import { heading } from '../heading.js';
import { told, type Card } from './terms-view.js';

/** What to do first, and by when. */
export function firstStepView(view: Card, incentive: Incentive, { deadlines }: IncentiveAssessment): TemplateResult {
  const { words, headingLevel } = view;
  const [first] = Object.entries(incentive.steps);
  return html`
    ${
      first
        ? html`${heading(headingLevel + 4, 'part', words.ui('firstStep'))}
            <p class="step">${stepView(view, incentive, first)}</p>`
        : nothing
    }
    ${deadlines.map(({ id, date, passed }) => {
      const when = date === undefined ? 'undated' : passed ? 'passed' : 'dated';
      const values = date === undefined ? undefined : { date: words.date(date) };
      return html`<p class=${`deadline ${when}`}>
        ${told(view, words.text(`steun:${incentive.id}.deadlines.${id}.${when}`, values))}
      </p>`;
    })}
  `;
}

/** What to do after that. */
export function nextStepsView(view: Card, incentive: Incentive): TemplateResult | typeof nothing {
  const [, ...next] = Object.entries(incentive.steps);
  if (next.length === 0) return nothing;
  return html`<ol class="steps" start="2">
    ${next.map((step) => html`<li>${stepView(view, incentive, step)}</li>`)}
  </ol>`;
}

/** A link is pressed for where it leads, so no name in it can be. */
function stepView(
  view: Card,
  { id }: Incentive,
  [step, { url }]: [string, Step],
): TemplateResult | ReturnType<typeof told> {
  const { words, onRefer } = view;
  const text = words.text(`steun:${id}.steps.${step}`);
  return url === undefined ? told(view, text) : html`<a href=${url} @click=${() => onRefer(id, url)}>${text}</a>`;
}
