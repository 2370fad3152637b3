import { html, type TemplateResult } from 'lit';
import { draftOf } from '../../journey/answers.js';
import { ticked, type Field } from '../../journey/flow.js';
import { optionView } from '../fields-view.js';
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
          const [yes] = ticked(view.flow.rulebook.vocabulary[fact]);
          const hint = words.optional(`vragen:facts.${fact}.hint`);
          const isPicked = draftOf(view.answers, fact) === yes;
          return optionView({
            type: 'checkbox',
            name: fact,
            value: yes,
            isPicked,
            id: fact,
            label: words.fact(fact, 'question'),
            hint,
          });
        })}
      </div>
    </fieldset>
  `;
}
