import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from './keyed.js';
import { draftOf } from '../journey/answers.js';
import { bandOf, type Field } from '../journey/flow.js';
import { UNKNOWN } from '../journey/link.js';
import type { FactDefinition } from '../reasoning/vocabulary.js';
import type { FieldError } from './form.js';
import { heading } from './heading.js';
import type { View } from './view.js';

/** How fields other than choices are shown; it comes behind the first question, which has none. */
export interface LateFields {
  readonly entryView: (view: FieldsView, field: Field, isTitle: boolean) => TemplateResult;
  readonly ticksView: (view: FieldsView, ticks: readonly Field[], isAlone: boolean) => TemplateResult;
}

/** What fields are shown from. */
export interface FieldsView extends View {
  /** Undefined until it is there. */
  readonly lateFields: LateFields | undefined;
  /** The fields that can matter, with what is filled in so far. */
  readonly fields: readonly Field[];
  readonly errors: readonly FieldError[];
}

/**
 * The fields of a question that can matter, each with its label, its explanation and what is wrong with it: for any form that they
 * stand in.
 *
 * @param all the fields of the question: one that cannot matter keeps its place, so that the others stay where they are
 * @param lead the field that bears the title of the screen, if one does
 */
export function questionFields(view: FieldsView, all: readonly Field[], lead?: Field): TemplateResult {
  const ticks = view.fields.filter(({ tick }) => tick);
  const isShown = (field: Field): boolean => !field.tick && view.fields.includes(field);
  return html`${all.map((field) => (isShown(field) ? fieldView(view, field, field === lead) : nothing))}
  ${ticks.length > 0 ? view.lateFields?.ticksView(view, ticks, ticks.length === view.fields.length) : nothing}`;
}

export const definitionOf = (view: View, { fact }: Field): FactDefinition | undefined =>
  view.flow.rulebook.vocabulary[fact];

/** What is picked from; undefined where it is filled in. */
function valuesOf(view: View, field: Field): readonly (string | number)[] | undefined {
  const definition = definitionOf(view, field);
  return definition?.type === 'choice' ? definition.values : field.bands;
}

export const isChoice = (view: View, field: Field): boolean => valuesOf(view, field) !== undefined;

/** A field; the only one of a question bears the title itself. */
const fieldView = (view: FieldsView, field: Field, isTitle: boolean): TemplateResult | undefined =>
  isChoice(view, field) ? choiceView(view, field, isTitle) : view.lateFields?.entryView(view, field, isTitle);

function choiceView(view: FieldsView, field: Field, isTitle: boolean): TemplateResult {
  const { fact, known, rare = [] } = field;
  const { words } = view;
  const values = valuesOf(view, field) ?? [];
  const question = words.fact(fact, 'question');
  const draft = draftOf(view.answers, fact);
  const chosen = draft === undefined ? undefined : draft === null ? UNKNOWN : bandOf(field, draft);
  const option = (value: string | number, label: string, hint?: string): TemplateResult =>
    optionView({
      type: 'radio',
      name: fact,
      value,
      isPicked: chosen === value,
      id: `${fact}-${value}`,
      label,
      hint,
      // Not each screen reader tells what describes a group: an error is told with the choice that gets the focus.
      error: value === values[0] && errorOf(view, fact) && `${fact}-error`,
    });
  const options = (some: readonly (string | number)[]): readonly TemplateResult[] =>
    some.map((value) => option(value, words.value(fact, value), words.optional(`vragen:facts.${fact}.hints.${value}`)));
  const isRare = (value: string | number): boolean => rare.some((one) => one === value);
  return html`
    <fieldset
      class=${values.length === 2 ? 'field short' : 'field'}
      aria-describedby=${ids(hintOf(view, fact) && `${fact}-hint`)}
    >
      <legend>${isTitle ? heading(view.headingLevel, 'title', question) : question}</legend>
      ${hintView(view, fact)} ${errorView(view, fact)}
      <div class="options">
        ${options(values.filter((value) => !isRare(value)))}
        ${
          rare.length === 0
            ? nothing
            : html`<details ?open=${view.isOpen || (chosen !== undefined && isRare(chosen))}>
                <summary>${words.text(`vragen:facts.${fact}.rare`)}</summary>
                <div class="options">${options(values.filter(isRare))}</div>
              </details>`
        }
        ${known ? nothing : option(UNKNOWN, words.ui('unknown'))}
      </div>
    </fieldset>
  `;
}

/** What can be picked or ticked. */
interface Option {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string | number;
  readonly isPicked: boolean;
  /** Of its label. */
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** Id of what is wrong with it. */
  readonly error?: string | false | undefined;
}

/** What can be picked or ticked, with its text. Its hint is told behind its name: as a part of that it would be told twice. */
export const optionView = ({ type, name, value, isPicked, id, label, hint, error }: Option): TemplateResult => html`
  <label class="option">
    <input
      type=${type}
      name=${name}
      value=${value}
      .checked=${isPicked}
      aria-labelledby=${id}
      aria-describedby=${ids(error, hint && `${id}-hint`)}
    />
    <span class="label" id=${id}>${label}</span>
    ${hint === undefined ? nothing : html`<span class="hint" id=${`${id}-hint`}>${hint}</span>`}
  </label>
`;

const hintOf = ({ words }: View, fact: string): string | undefined => words.optional(`vragen:facts.${fact}.hint`);

export function hintView(view: View, fact: string): TemplateResult | typeof nothing {
  const hint = hintOf(view, fact);
  return hint === undefined ? nothing : html`<p class="hint" id=${`${fact}-hint`}>${hint}</p>`;
}

const errorOf = ({ errors }: FieldsView, fact: string): FieldError | undefined =>
  errors.find((error) => error.fact === fact);

export function errorView(view: FieldsView, fact: string): unknown {
  const error = errorOf(view, fact);
  // Anew where it is another: a translator may have put its own words in the place of these.
  return error
    ? keyed(error, html`<p class="error" id=${`${fact}-error`}>${view.words.ui(error.key, error.values)}</p>`)
    : nothing;
}

/** Those of these ids that are there, as an attribute takes them. */
const ids = (...all: readonly (string | false | undefined)[]): string | typeof nothing =>
  all.filter(Boolean).join(' ') || nothing;

/** What is told with a field to fill in: its hint, what is wrong with it, and its unit. */
export const describedBy = (view: FieldsView, fact: string, unit?: string): string | typeof nothing =>
  ids(hintOf(view, fact) && `${fact}-hint`, errorOf(view, fact) && `${fact}-error`, unit);
