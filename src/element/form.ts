import type { Field, Flow } from '../journey/flow.js';
import { readValue, UNKNOWN } from '../journey/link.js';
import type { Facts, Value } from '../reasoning/vocabulary.js';
import type { UiKey } from './words.js';

/** What is wrong with a field, as a text of the frame and what is filled in there. */
export interface FieldError {
  readonly fact: string;
  readonly key: UiKey;
  readonly values: Readonly<Record<string, number>>;
}

/** A form as it was filled in. `facts` holds what could be read, `errors` what has to be mended first. */
export interface ReadForm {
  readonly facts: Facts;
  readonly errors: readonly FieldError[];
}

/** What stands in the form for each field; undefined for a field that was left alone. */
export function typedIn(form: HTMLFormElement, fields: readonly Field[]): Readonly<Record<string, string | undefined>> {
  const data = new FormData(form);
  return Object.fromEntries(
    fields.map(({ fact, tick }) => {
      const entries = data.getAll(fact).map(String).filter((text) => text.trim() !== '');
      return [fact, entries[0] ?? (tick ? 'nee' : undefined)];
    }),
  );
}

/** Reads the answers of a form, and says what is missing. */
export function readForm(flow: Flow, fields: readonly Field[], form: HTMLFormElement): ReadForm {
  const typed = typedIn(form, fields);
  const isFilledIn = Object.values(typed).some((text) => text !== undefined);
  const facts: Record<string, Value | null> = {};
  const errors: FieldError[] = [];
  for (const field of fields) {
    const text = typed[field.fact];
    const value = text === undefined ? blankOf(field, isFilledIn) : valueOf(flow, field.fact, text);
    if (value === undefined) errors.push(errorOf(flow, field, text));
    else facts[field.fact] = value;
  }
  return { facts, errors };
}

/** The values that can be read so far, for deciding which fields can still matter. */
export function readSoFar(flow: Flow, fields: readonly Field[], form: HTMLFormElement): Facts {
  const typed = typedIn(form, fields);
  return Object.fromEntries(
    fields.map(({ fact }) => [fact, typed[fact] === undefined ? undefined : valueOf(flow, fact, typed[fact])]),
  );
}

/** A person writes thousands with a point, as in `1.250`; in a link a point is a decimal mark. */
const valueOf = (flow: Flow, fact: string, text: string): Value | null | undefined =>
  readValue(flow, fact, /^\s*[1-9]\d{0,2}(\.\d{3})+(,\d+)?\s*$/.test(text) ? text.replaceAll('.', '') : text);

/** Without what is typed: only what was picked from a list. */
export const onlyChosen = (flow: Flow, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => flow.rulebook.vocabulary[fact]?.type === 'choice'));

const blankOf = (field: Field, isFilledIn: boolean): Value | undefined => (isFilledIn ? field.blank : undefined);

function errorOf(flow: Flow, { fact, known }: Field, text: string | undefined): FieldError {
  const definition = flow.rulebook.vocabulary[fact];
  if (definition?.type === 'number') {
    const { min, max } = definition;
    return text === undefined
      ? { fact, key: 'errorEmpty', values: {} }
      : { fact, key: 'errorNumber', values: { min, max } };
  }
  if (definition?.type === 'date') return { fact, key: 'errorDate', values: {} };
  return { fact, key: known ? 'errorKnownChoice' : 'errorChoice', values: {} };
}

/** How a value stands in a form. */
export const toFormValue = (value: Value | null): string => (value === null ? UNKNOWN : String(value).replace('.', ','));
