import { html, nothing, type TemplateResult } from 'lit';
import type { IncentiveAssessment } from '../../reasoning/assess.js';
import type { Incentive, Source } from '../../reasoning/rulebook.js';
import type { ResultView } from './result-view.js';

/** Where the rules come from, and when they were last known to hold. */
export function sourcesView({ sources: known, words }: ResultView, incentive: Incentive, assessed: IncentiveAssessment): TemplateResult {
  if (!known) return html`<p>${words.ui('loading')}</p>`;
  const ids = [assessed.criteria, assessed.amounts, assessed.cautions, Object.values(incentive.deadlines)]
    .flat()
    .flatMap(({ sources }) => sources);
  const sources = [...new Set(ids)].map((id) => known[id]).filter((source) => source !== undefined);
  const newest = sources
    .map(({ date }) => date)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const checked = sources.map((source) => source.checked).sort()[0];
  const text = ({ title, date }: Source): string =>
    date === undefined
      ? words.ui('sourceUndated', { title })
      : words.ui('sourceDated', { title, date: words.date(date) });
  return html`
    <p>
      ${newest === undefined ? nothing : words.ui('lastKnown', { date: words.date(newest) })}
      ${checked === undefined ? nothing : words.ui('sourcesChecked', { date: words.date(checked) })}
    </p>
    <ul>
      ${sources.map(
        (source) => html`<li>${source.url === undefined ? text(source) : html`<a href=${source.url}>${text(source)}</a>`}</li>`,
      )}
    </ul>
  `;
}
