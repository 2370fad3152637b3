import { html, nothing, type TemplateResult } from 'lit';
import { draftOf } from '../journey/answers.js';
import type { Field, Question } from '../journey/flow.js';
import { UNKNOWN } from '../journey/link.js';
import type { FactDefinition } from '../reasoning/vocabulary.js';
import { toFormValue, type FieldError } from './form.js';
import { heading } from './heading.js';
import type { LaterModule } from './late-parts.js';
import type { View } from './view.js';

export interface QuestionView extends View {
  /** What shows other fields than choices; the first question has none. */
  readonly later: LaterModule | undefined;
  readonly question: Question;
  /** The fields that can matter, with what is filled in so far. */
  readonly fields: readonly Field[];
  readonly errors: readonly FieldError[];
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onInput: (event: Event) => void;
  readonly onBack: () => void;
}

/** One question on the screen: its fields, an explanation for who wants it, and the way on and back. */
export function questionView(view: QuestionView): TemplateResult {
  const { question, fields, words, progress } = view;
  const inputs = fields.filter(({ tick }) => !tick);
  const ticks = fields.filter(({ tick }) => tick);
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
      ${question.fields.map((field) => (inputs.includes(field) ? fieldView(view, field, field === lead) : nothing))}
      ${ticks.length > 0 ? view.later?.ticksView(view, ticks, inputs.length === 0) : nothing}
      ${
        help === undefined
          ? nothing
          : html`<details class="help" ?open=${view.isOpen}>
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

export const definitionOf = (view: View, { fact }: Field): FactDefinition | undefined =>
  view.flow.rulebook.vocabulary[fact];

const isChoice = (view: View, field: Field): boolean => definitionOf(view, field)?.type === 'choice';

/** A field; the only one of a question bears the title itself. */
const fieldView = (view: QuestionView, field: Field, isTitle: boolean): TemplateResult | undefined =>
  isChoice(view, field) ? choiceView(view, field, isTitle) : view.later?.entryView(view, field, isTitle);

function choiceView(view: QuestionView, field: Field, isTitle: boolean): TemplateResult {
  const { fact, known } = field;
  const { words } = view;
  const definition = definitionOf(view, field);
  const values = definition?.type === 'choice' ? definition.values : [];
  const question = words.fact(fact, 'question');
  const draft = draftOf(view.answers, fact);
  const option = (value: string, label: string, hint?: string): TemplateResult => {
    const id = `${fact}-${value}`;
    // Not each screen reader tells what describes a group: an error is told with the choice that gets the focus.
    const error = value === values[0] && errorOf(view, fact) && `${fact}-error`;
    return html`
      <label class="option">
        <input
          type="radio"
          name=${fact}
          value=${value}
          .checked=${draft !== undefined && toFormValue(draft) === value}
          aria-labelledby=${id}
          aria-describedby=${ids(error, hint && `${id}-hint`)}
        />
        ${optionText(id, label, hint)}
      </label>
    `;
  };
  return html`
    <fieldset
      class=${values.length === 2 ? 'field short' : 'field'}
      aria-describedby=${ids(hintOf(view, fact) && `${fact}-hint`)}
    >
      <legend>${isTitle ? heading(view.headingLevel, 'title', question) : question}</legend>
      ${hintView(view, fact)} ${errorView(view, fact)}
      <div class="options">
        ${values.map((value) =>
          option(value, words.value(fact, value), words.optional(`vragen:facts.${fact}.hints.${value}`)),
        )}
        ${known ? nothing : option(UNKNOWN, words.ui('unknown'))}
      </div>
    </fieldset>
  `;
}

/** The text of a choice. Its hint is told behind its name: as a part of that it would be told twice. */
export const optionText = (id: string, label: string, hint: string | undefined): TemplateResult => html`
  <span class="label" id=${id}>${label}</span>
  ${hint === undefined ? nothing : html`<span class="hint" id=${`${id}-hint`}>${hint}</span>`}
`;

const hintOf = ({ words }: View, fact: string): string | undefined => words.optional(`vragen:facts.${fact}.hint`);

export function hintView(view: View, fact: string): TemplateResult | typeof nothing {
  const hint = hintOf(view, fact);
  return hint === undefined ? nothing : html`<p class="hint" id=${`${fact}-hint`}>${hint}</p>`;
}

const errorOf = ({ errors }: QuestionView, fact: string): FieldError | undefined =>
  errors.find((error) => error.fact === fact);

export function errorView(view: QuestionView, fact: string): TemplateResult | typeof nothing {
  const error = errorOf(view, fact);
  return error ? html`<p class="error" id=${`${fact}-error`}>${view.words.ui(error.key, error.values)}</p>` : nothing;
}

/** Those of these ids that are there, as an attribute takes them. */
const ids = (...all: readonly (string | false | undefined)[]): string | typeof nothing =>
  all.filter(Boolean).join(' ') || nothing;

/** What is told with a field to fill in: its hint, what is wrong with it, and its unit. */
export const describedBy = (view: QuestionView, fact: string, unit?: string): string | typeof nothing =>
  ids(hintOf(view, fact) && `${fact}-hint`, errorOf(view, fact) && `${fact}-error`, unit);
