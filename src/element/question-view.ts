import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../journey/flow.js';
import { isChoice, questionFields, type FieldsView } from './fields-view.js';
import { heading } from './heading.js';

export interface QuestionView extends FieldsView {
  readonly question: Question;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onInput: (event: Event) => void;
  readonly onBack: () => void;
}

/** One question on the screen: its fields, an explanation for who wants it, and the way on and back. */
export function questionView(view: QuestionView): TemplateResult {
  const { question, fields, words, progress } = view;
  const inputs = fields.filter(({ tick }) => !tick);
  const ownTitle = words.optional(`vragen:questions.${question.id}.title`);
  // A field that stands alone, but for those that follow from it, bears the title itself.
  const isAlone = inputs.filter(({ follows }) => !follows).length <= 1;
  const lead = isAlone || ownTitle === undefined ? inputs[0] : undefined;
  const title = lead ? words.fact(lead.fact, 'question') : inputs.length === 0 ? words.ui('ticks') : ownTitle;
  const help = words.optional(`vragen:questions.${question.id}.help`);
  return html`
    <form
      data-question=${question.id}
      part="question"
      novalidate
      @submit=${view.onSubmit}
      @input=${view.onInput}
      @change=${view.onInput}
    >
      ${lead && isChoice(view, lead) ? nothing : heading(view.headingLevel, 'title', title)}
      ${questionFields(view, question.fields, lead)}
      ${
        help === undefined
          ? nothing
          : html`<details class="help" data-fold="help" ?open=${view.isOpen}>
              <summary>${words.ui('more')}</summary>
              <p>${help}</p>
            </details>`
      }
      <div class="actions">
        <button class="primary" part="next" type="submit">${words.ui('next')}</button>
        ${
          progress.trail.length === 0
            ? nothing
            : html`<button class="secondary" part="back" type="button" @click=${view.onBack}>
                ${words.ui('back')}
              </button>`
        }
      </div>
    </form>
  `;
}
