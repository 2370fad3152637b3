import { ticked, type Field, type Flow } from '../journey/flow.js';
import { readValue, UNKNOWN } from '../journey/link.js';
import { accepts, type FactDefinition, type Facts, type Value } from '../reasoning/vocabulary.js';
import type { FrameKey } from './frame-texts.js';
import { readNumber, writeNumber } from './numbers.js';
import { NAMED, type Words } from './words.js';

/** What is wrong with a field, as a text of the frame and what is filled in there. */
export interface FieldError {
  readonly fact: string;
  readonly key: FrameKey;
  readonly values: Readonly<Record<string, number>>;
}

/** A form as it was filled in. `facts` holds what could be read, `errors` what has to be mended first. */
export interface ReadForm {
  readonly facts: Facts;
  readonly errors: readonly FieldError[];
}

/** What stands in a form, by fact; undefined for a field that was left alone. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** About what is asked, and in which language it is answered. */
export interface Asking {
  readonly flow: Flow;
  readonly words: Words;
}

/** Reads a form, once for all that is done with it. */
export function typedIn(form: HTMLFormElement, fields: readonly Field[]): Typed {
  const data = new FormData(form);
  return Object.fromEntries(
    fields.map(({ fact }) => [
      fact,
      data
        .getAll(fact)
        .map(String)
        .find((text) => text.trim() !== ''),
    ]),
  );
}

/** Reads the answers to these fields, and says what is missing. */
export function readForm(asking: Asking, fields: readonly Field[], typed: Typed): ReadForm {
  const isFilledIn = fields.some((field) => typed[field.fact] !== undefined || field.tick);
  const facts: Record<string, Value | null> = {};
  const errors: FieldError[] = [];
  for (const field of fields) {
    const text = typed[field.fact];
    const value = text === undefined ? leftAlone(asking, field, isFilledIn) : readTyped(asking, field.fact, text);
    if (value === undefined) errors.push(errorIn(asking.flow, field, text));
    else facts[field.fact] = value;
  }
  return { facts, errors };
}

/** The values that can be read so far, for deciding which fields can still matter. */
export const readSoFar = (asking: Asking, fields: readonly Field[], typed: Typed): Facts =>
  Object.fromEntries(
    fields.map((field) => {
      const text = typed[field.fact];
      return [field.fact, text === undefined ? unticked(asking, field) : readTyped(asking, field.fact, text)];
    }),
  );

/** A statement that is left alone is a no; a field can say itself what it means that it is empty. */
function leftAlone(asking: Asking, field: Field, isFilledIn: boolean): Value | null | undefined {
  return field.tick ? unticked(asking, field) : isFilledIn || field.blank === null ? field.blank : undefined;
}

const unticked = ({ flow }: Asking, { fact, tick }: Field): Value | undefined =>
  tick ? ticked(flow.rulebook.vocabulary[fact])[1] : undefined;

/** What a person typed or picked, as she writes numbers and codes. */
function readTyped({ flow, words }: Asking, fact: string, text: string): Value | null | undefined {
  const definition = flow.rulebook.vocabulary[fact];
  if (definition?.type === 'number' && text !== UNKNOWN) {
    const value = readNumber(text, words.language.numbers);
    return value !== undefined && accepts(definition, value) ? value : undefined;
  }
  return readValue(flow, fact, definition?.type === 'text' ? codeIn(named(words, fact, text.trim())) : text);
}

/** What stands in the list under a field, where only its name was typed. */
const named = (words: Words, fact: string, text: string): string =>
  words.listed(fact).find((entry) => entry.toLowerCase().endsWith(`${NAMED}${text.toLowerCase()}`)) ?? text;

/** The one number in what was typed, as in `PC 322,01`; a pay slip may write the whole of a comité as `124.00`. */
function codeIn(text: string): string {
  const [code, ...others] = text.replaceAll(',', '.').match(/\d[\d.]*/g) ?? [];
  return code === undefined || others.length > 0 ? text : code.replace(/\.00$/, '');
}

/** Without what is typed: only what was picked from a list. */
export const onlyChosen = (flow: Flow, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => flow.rulebook.vocabulary[fact]?.type === 'choice'));

const errorKeys: Readonly<Record<FactDefinition['type'], FrameKey>> = {
  choice: 'errorChoice',
  number: 'errorEmpty',
  date: 'errorDate',
  text: 'errorListed',
};

/** What is wrong with a field that has no value, or of which the text cannot be read. */
function errorIn(flow: Flow, { fact, known, bands }: Field, text: string | undefined): FieldError {
  const definition = flow.rulebook.vocabulary[fact];
  const type = bands ? 'choice' : (definition?.type ?? 'choice');
  if (definition?.type === 'number' && text !== undefined)
    return { fact, key: 'errorNumber', values: { min: definition.min, max: definition.max } };
  return { fact, key: type === 'choice' && known ? 'errorKnownChoice' : errorKeys[type], values: {} };
}

/** How a value stands in a form. */
export function toFormValue(words: Words, value: Value | null): string {
  if (value === null) return UNKNOWN;
  return typeof value === 'number' ? writeNumber(value, words.language.numbers) : value;
}

/** A field has either a value or "Ik weet het niet". */
export function clearOther(form: HTMLFormElement, target: HTMLInputElement): void {
  for (const other of form.querySelectorAll<HTMLInputElement>(`[name="${target.name}"]`)) {
    if (other === target || target.type === 'radio') continue;
    if (other.type === 'checkbox') other.checked = false;
    else if (target.checked) other.value = '';
  }
}
