import { html, nothing, type TemplateResult } from 'lit';
import { draftOf } from '../../journey/answers.js';
import type { Field } from '../../journey/flow.js';
import type { View } from '../view.js';

/** Statements to tick; one that is left alone is a no. */
export function ticksView(view: View, ticks: readonly Field[], isAlone: boolean): TemplateResult {
  const { words } = view;
  return html`
    <fieldset class="field" aria-describedby="ticks-hint">
      <legend class=${isAlone ? 'visually-hidden' : ''}>${words.ui('ticks')}</legend>
      <p class="hint" id="ticks-hint">${words.ui('ticksHint')}</p>
      <div class="options">
        ${ticks.map(({ fact }) => {
          const hint = words.optional(`vragen:facts.${fact}.hint`);
          return html`
            <label class="option">
              <input
                type="checkbox"
                name=${fact}
                value="ja"
                .checked=${draftOf(view.answers, fact) === 'ja'}
                aria-describedby=${hint === undefined ? nothing : `${fact}-hint`}
              />
              <span class="label">${words.fact(fact, 'question')}</span>
              ${hint === undefined ? nothing : html`<span class="hint" id=${`${fact}-hint`}>${hint}</span>`}
            </label>
          `;
        })}
      </div>
    </fieldset>
  `;
}
