import { ticked, type Field, type Flow, type Question } from '../journey/flow.js';
import { readValue, UNKNOWN } from '../journey/link.js';
import type { FactDefinition, Facts, IsoDate, Value } from '../reasoning/vocabulary.js';
import type { FrameKey } from './frame-texts.js';
import type { Words } from './words.js';

/** What is wrong with a field, as a text of the frame and what is filled in there. */
export interface FieldError {
  readonly fact: string;
  readonly key: FrameKey;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A form as it was filled in. `facts` holds what could be read, `errors` what has to be mended first. */
export interface ReadForm {
  readonly facts: Facts;
  readonly errors: readonly FieldError[];
}

/** What stands in a form, by fact; undefined for a field that was left alone. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** How what is typed is read: it comes behind the first question, where there is nothing to type. */
export interface LateReading {
  /** @returns undefined when it is not sure what the person meant */
  readonly readEntry: (asking: Asking, fact: string, text: string) => Value | null | undefined;
  /** What is wrong with a text that cannot be read. */
  readonly misread: (asking: Asking, fact: string, text: string) => FieldError;
  /** Answers that are hardly ever true, on the day on which they are given. */
  readonly doubtsIn: (words: Words, question: Question, facts: Facts, on: IsoDate) => readonly FieldError[];
}

/** About what is asked, and in which language it is answered. */
export interface Asking {
  readonly flow: Flow;
  readonly words: Words;
  readonly late: { readonly questions: LateReading | undefined };
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
    const value = text === undefined ? leftAlone(asking, field, isFilledIn) : readTyped(asking, field, text);
    if (value === undefined) errors.push(errorIn(asking, field, text));
    else facts[field.fact] = value;
  }
  return { facts, errors };
}

/** The values that can be read so far, for deciding which fields can still matter. */
export const readSoFar = (asking: Asking, fields: readonly Field[], typed: Typed): Facts =>
  Object.fromEntries(
    fields.map((field) => {
      const text = typed[field.fact];
      return [field.fact, text === undefined ? unticked(asking, field) : readTyped(asking, field, text)];
    }),
  );

/** A statement that is left alone is a no; a field can say itself what it means that it is empty. */
function leftAlone(asking: Asking, field: Field, isFilledIn: boolean): Value | null | undefined {
  return field.tick ? unticked(asking, field) : isFilledIn || field.blank === null ? field.blank : undefined;
}

const unticked = ({ flow }: Asking, { fact, tick }: Field): Value | undefined =>
  tick ? ticked(flow.rulebook.vocabulary[fact])[1] : undefined;

/** What a person typed or picked. */
function readTyped(asking: Asking, { fact, bands }: Field, text: string): Value | null | undefined {
  const { flow, late } = asking;
  const isPicked = text === UNKNOWN || bands !== undefined || flow.rulebook.vocabulary[fact]?.type === 'choice';
  return isPicked ? readValue(flow, fact, text) : late.questions?.readEntry(asking, fact, text);
}

/** What is picked on the screen: from a list, or that it is not known. */
export const onlyChosen = (flow: Flow, facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([fact, value]) => value === null || flow.rulebook.vocabulary[fact]?.type === 'choice',
    ),
  );

const errorKeys: Readonly<Record<FactDefinition['type'], FrameKey>> = {
  choice: 'errorChoice',
  number: 'errorEmpty',
  date: 'errorDate',
  text: 'errorListed',
};

/** What is wrong with a field that has no value, or of which the text cannot be read. */
function errorIn(asking: Asking, { fact, known, bands }: Field, text: string | undefined): FieldError {
  const { flow, words, late } = asking;
  const type = bands ? 'choice' : (flow.rulebook.vocabulary[fact]?.type ?? 'choice');
  if (type !== 'choice' && text !== undefined && late.questions) return late.questions.misread(asking, fact, text);
  const example = words.optional(`vragen:facts.${fact}.example`) ?? '';
  return { fact, key: type === 'choice' && known ? 'errorKnownChoice' : errorKeys[type], values: { example } };
}

/** A field has either a value or "Ik weet het niet". */
export function clearOther(form: HTMLFormElement, target: HTMLInputElement): void {
  for (const other of form.querySelectorAll<HTMLInputElement>(`[name="${target.name}"]`)) {
    if (other === target || target.type === 'radio') continue;
    if (other.type === 'checkbox') other.checked = false;
    else if (target.checked) other.value = '';
  }
}
