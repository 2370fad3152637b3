import type { Field, Flow } from '../journey/flow.js';
import { readValue, UNKNOWN } from '../journey/link.js';
import type { Facts, Value } from '../reasoning/vocabulary.js';
import { NAMED, type UiKey } from './words.js';

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
      const entries = data
        .getAll(fact)
        .map(String)
        .filter((text) => text.trim() !== '');
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
    const value = text === undefined ? blankOf(field, isFilledIn) : valueOf(flow, form, field.fact, text);
    if (value === undefined) errors.push(errorOf(flow, field, text));
    else facts[field.fact] = value;
  }
  return { facts, errors };
}

/** The values that can be read so far, for deciding which fields can still matter. */
export function readSoFar(flow: Flow, fields: readonly Field[], form: HTMLFormElement): Facts {
  const typed = typedIn(form, fields);
  return Object.fromEntries(
    fields.map(({ fact }) => [fact, typed[fact] === undefined ? undefined : valueOf(flow, form, fact, typed[fact])]),
  );
}

function valueOf(flow: Flow, form: HTMLFormElement, fact: string, text: string): Value | null | undefined {
  return readTyped(flow, fact, isCode(flow, fact) ? named(form, fact, text.trim()) : text);
}

/** What a person typed, as she writes numbers and codes. */
export const readTyped = (flow: Flow, fact: string, text: string): Value | null | undefined =>
  readValue(flow, fact, isCode(flow, fact) ? codeIn(text) : withoutThousands(text));

const isCode = ({ rulebook }: Flow, fact: string): boolean => rulebook.vocabulary[fact]?.type === 'text';

/** A person writes thousands with a point, as in `1.250`; in a link a point is a decimal mark. */
const withoutThousands = (text: string): string =>
  /^\s*[1-9]\d{0,2}(\.\d{3})+(,\d+)?\s*$/.test(text) ? text.replaceAll('.', '') : text;

/** What stands in the list under a field, where only its name was typed. */
function named(form: HTMLFormElement, fact: string, text: string): string {
  const list = form.querySelector<HTMLInputElement>(`[name="${fact}"][list]`)?.list?.options ?? [];
  return [...list].find(({ value }) => value.toLowerCase().endsWith(`${NAMED}${text.toLowerCase()}`))?.value ?? text;
}

/** The one number in what was typed, as in `PC 322,01`; a pay slip may write the whole of a comité as `124.00`. */
function codeIn(text: string): string {
  const [code, ...others] = text.replaceAll(',', '.').match(/\d[\d.]*/g) ?? [];
  return code === undefined || others.length > 0 ? text : code.replace(/\.00$/, '');
}

/** Without what is typed: only what was picked from a list. */
export const onlyChosen = (flow: Flow, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => flow.rulebook.vocabulary[fact]?.type === 'choice'));

const blankOf = ({ blank }: Field, isFilledIn: boolean): Value | null | undefined =>
  isFilledIn || blank === null ? blank : undefined;

/** What is wrong with a field that has no value, or of which the text cannot be read. */
export function errorOf(flow: Flow, { fact, known }: Field, text: string | undefined): FieldError {
  const definition = flow.rulebook.vocabulary[fact];
  if (definition?.type === 'number') {
    const { min, max } = definition;
    return text === undefined
      ? { fact, key: 'errorEmpty', values: {} }
      : { fact, key: 'errorNumber', values: { min, max } };
  }
  if (definition?.type === 'date') return { fact, key: 'errorDate', values: {} };
  if (definition?.type === 'text') return { fact, key: 'errorListed', values: {} };
  return { fact, key: known ? 'errorKnownChoice' : 'errorChoice', values: {} };
}

/** How a value stands in a form. */
export const toFormValue = (value: Value | null): string =>
  value === null ? UNKNOWN : String(value).replace('.', ',');

/** A field has either a value or "Ik weet het niet". */
export function clearOther(form: HTMLFormElement, target: HTMLInputElement): void {
  for (const other of form.querySelectorAll<HTMLInputElement>(`[name="${target.name}"]`)) {
    if (other === target || target.type === 'radio') continue;
    if (other.type === 'checkbox') other.checked = false;
    else if (target.checked) other.value = '';
  }
}
