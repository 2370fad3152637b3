import { html, nothing, type TemplateResult } from 'lit';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import type { Incentive, Source } from '../../reasoning/rulebook.js';
import { OFF_PAPER } from './paper.js';
import type { ResultView } from './view.js';

/** The date on which the rules were last known to hold: that of the newest source, and when the sources were last read. */
export function lastKnownView(view: ResultView, assessed: IncentiveAssessment): TemplateResult {
  const { words } = view;
  // A doubt is not what a rule rests on.
  const sources = sourcesOf(view, [assessed.criteria, assessed.amounts]);
  const newest = sources
    .map(({ date }) => date)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const checked = sources.map((source) => source.checked).sort()[0];
  return html`
    <p class="quiet">
      ${newest === undefined ? nothing : words.ui('lastKnown', { date: words.date(newest) })}
      ${checked === undefined ? nothing : words.ui('sourcesChecked', { date: words.date(checked) })}
    </p>
  `;
}

/** Where the rules come from; not on paper. */
export function sourcesView(view: ResultView, incentive: Incentive, assessed: IncentiveAssessment): TemplateResult {
  const { words } = view;
  if (!view.sources) return html`<p>${words.ui('loading')}</p>`;
  const { criteria, amounts, cautions, answers } = assessed;
  const steps = Object.values(incentive.steps).flatMap(({ beforeStart }) => beforeStart ?? []);
  const sources = sourcesOf(view, [criteria, amounts, cautions, answers, Object.values(incentive.deadlines), steps]);
  const text = ({ title, date }: Source): string =>
    date === undefined
      ? words.ui('sourceUndated', { title })
      : words.ui('sourceDated', { title, date: words.date(date) });
  return html`
    <div class=${`sources ${OFF_PAPER}`}>
      <p><strong>${words.ui('sources')}</strong></p>
      <ul>
        ${sources.map((source) =>
          source.url === undefined
            ? html`<li>${text(source)}</li>`
            : html`<li><a href=${source.url}>${text(source)}</a></li>`,
        )}
      </ul>
    </div>
  `;
}

/** Each source once. */
function sourcesOf(
  { sources = {} }: ResultView,
  parts: readonly (readonly { readonly sources: readonly string[] }[])[],
): readonly Source[] {
  const cited = parts.flat().flatMap((part) => part.sources);
  return [...new Set(cited)].map((id) => sources[id]).filter((source) => source !== undefined);
}
