import { html, nothing, type TemplateResult } from 'lit';
import { draftOf } from '../../journey/answers.js';
import type { Field } from '../../journey/flow.js';
import { UNKNOWN } from '../../journey/link.js';
import type { Value } from '../../reasoning/vocabulary.js';
import { definitionOf, describedBy, errorView, hintView, type FieldsView } from '../fields-view.js';
import type { View } from '../view.js';
import type { Words } from '../words.js';
import { inList, listed } from './listed.js';
import { writeNumber } from './numbers.js';

/** A number, a day or a code to fill in. */
export function entryView(view: FieldsView, field: Field, isTitle: boolean): TemplateResult {
  const { fact, known } = field;
  const { words } = view;
  const draft = draftOf(view.answers, fact);
  const unit = words.optional(`vragen:facts.${fact}.unit`);
  const isInvalid = view.errors.some((error) => error.fact === fact);
  const type = definitionOf(view, field)?.type;
  const list = type === 'text' ? `${fact}-list` : undefined;
  return html`
    <div class="field">
      <label class=${isTitle ? 'visually-hidden' : 'question'} id=${`${fact}-label`} for=${fact}
        >${words.fact(fact, 'question')}</label
      >
      ${hintView(view, fact)} ${errorView(view, fact)}
      <div class="entry">
        <input
          id=${fact}
          name=${fact}
          type=${type === 'date' ? 'date' : 'text'}
          inputmode=${type === 'number' ? 'decimal' : nothing}
          list=${list ?? nothing}
          autocomplete="off"
          .value=${entered(view, fact, draft)}
          aria-describedby=${describedBy(view, fact, unit === undefined ? undefined : `${fact}-unit`)}
          aria-invalid=${isInvalid ? 'true' : nothing}
        />
        ${unit === undefined ? nothing : html`<span class="unit" id=${`${fact}-unit`}>${unit}</span>`}
        ${
          list === undefined
            ? nothing
            : html`<datalist id=${list}>
                ${listed(words, fact).map((text) => html`<option value=${text}></option>`)}
              </datalist>`
        }
      </div>
      ${
        known
          ? nothing
          : html`<label class="option small">
              <input
                type="checkbox"
                name=${fact}
                value=${UNKNOWN}
                .checked=${draft === null}
                aria-describedby=${`${fact}-label`}
              />
              <span class="label">${words.ui('unknown')}</span>
            </label>`
      }
    </div>
  `;
}

/** An answer as it would be typed, or picked from a list. */
function entered({ words, flow }: View, fact: string, draft: Value | null | undefined): string {
  if (draft === undefined || draft === null) return '';
  return flow.rulebook.vocabulary[fact]?.type === 'text'
    ? inList(words, fact, String(draft))
    : toFormValue(words, draft);
}

/** How a value stands in a form. */
export function toFormValue(words: Words, value: Value | null): string {
  if (value === null) return UNKNOWN;
  return typeof value === 'number' ? writeNumber(value, words.language.numbers) : value;
}
