import { html, nothing, type TemplateResult } from 'lit';
import { judge } from '../../reasoning/judge.js';
import { bodyLater } from './body-later.js';
import { OFF_PAPER } from './paper.js';
import type { ResultView } from './view.js';

/** What can happen to this person, folded away: each leads to what would be then. */
export function lifeView(view: ResultView): TemplateResult | typeof nothing {
  const { words, rulebook, progress, isOpen } = view;
  const { known, clocks } = progress;
  const events = Object.entries(rulebook.events ?? {}).filter(([, { when }]) => judge(when, known, clocks) !== 'no');
  if (events.length === 0) return nothing;
  return html`<details class=${`more life ${OFF_PAPER}`} data-fold="life" ?open=${isOpen}>
    <summary>${words.ui('whatIf')}</summary>
    ${bodyLater(view, (said) =>
      eventsView(
        said,
        events.map(([id]) => id),
      ),
    )}
  </details>`;
}

const eventsView = ({ words }: ResultView, ids: readonly string[]): TemplateResult => html`
  <ul>
    ${ids.map(
      (id) =>
        html`<li>
          <button class="link" type="button" data-suppose="event" value=${id}>
            ${words.text(`gebeurtenissen:${id}`)}
          </button>
        </li>`,
    )}
  </ul>
`;
