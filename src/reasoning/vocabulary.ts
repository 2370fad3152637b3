/** A value that a fact can take: an id, a number, or an ISO date. */
export type Value = string | number;

/** A day as `YYYY-MM-DD`. Days of this form compare as strings. */
export type IsoDate = string;

/**
 * What is known of a person. A missing key is a fact that was not asked yet; `null` is a fact that was asked and that the
 * person does not know. The two are never the same.
 */
export type Facts = Readonly<Record<string, Value | null | undefined>>;

export interface Choice<V extends string = string> {
  readonly type: 'choice';
  readonly values: readonly V[];
}

export interface Quantity {
  readonly type: 'number';
  /** Lowest and highest value that is accepted, both included. */
  readonly min: number;
  readonly max: number;
  /** Of all of something. A value above 0 and up to 1 is a part of one instead, and is not accepted: 0.8 may be 80 %. */
  readonly isPercentage?: true;
}

export interface Day {
  readonly type: 'date';
  /** First and last day that is accepted. */
  readonly min: IsoDate;
  readonly max: IsoDate;
}

export interface Text {
  readonly type: 'text';
  /** Anchored pattern that a value has to match. */
  readonly pattern: RegExp;
  /** A value that no rule mentions; it stands for all of those. */
  readonly other: string;
}

export type FactDefinition = Choice | Quantity | Day | Text;
export type Vocabulary = Readonly<Record<string, FactDefinition>>;

export const choice = <const V extends string>(...values: readonly V[]): Choice<V> => ({ type: 'choice', values });
export const quantity = (min: number, max: number): Quantity => ({ type: 'number', min, max });
export const percentage = (): Quantity => ({ ...quantity(0, 100), isPercentage: true });
export const day = (min: IsoDate = '1900-01-01', max: IsoDate = '2999-12-31'): Day => ({ type: 'date', min, max });
export const text = (pattern: RegExp, other: string): Text => ({ type: 'text', pattern, other });

/** Why one entry of an untrusted record was not taken. */
export interface Problem {
  readonly fact: string;
  readonly value: unknown;
  readonly why: 'unknown-fact' | 'invalid-value';
}

/** Thrown when facts handed over by code do not fit the vocabulary. `problems` names each of them. */
export class VocabularyError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('; '));
    this.name = 'VocabularyError';
    this.problems = problems;
  }
}

/** Code can hand over what cannot be written as JSON. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return `this ${typeof value}`;
  }
}

/** A problem in words, for who writes the code that gave it. */
export const describeProblem = ({ fact, value, why }: Problem): string =>
  why === 'unknown-fact'
    ? `"${fact}" is not a fact of the vocabulary`
    : `${written(value)} is not a value of "${fact}"`;

/** Whether `date` is an existing day written as `YYYY-MM-DD`. */
export function isIsoDate(date: unknown): boolean {
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  // A day that the month does not have is no time, or one in the next month.
  return new Date(`${date}T00:00:00Z`).getUTCDate() === Number(date.slice(8));
}

/** Whether a number is a part of one. */
export const isPart = (value: number): boolean => value > 0 && value <= 1;

/** Whether `value` is a value of the fact that `definition` defines. `null` (unknown) always is. */
export function accepts(definition: FactDefinition, value: unknown): value is Value | null {
  if (value === null) return true;
  switch (definition.type) {
    case 'choice':
      return typeof value === 'string' && definition.values.includes(value);
    case 'number':
      return (
        typeof value === 'number' &&
        value >= definition.min &&
        value <= definition.max &&
        !(definition.isPercentage && isPart(value))
      );
    case 'date':
      return typeof value === 'string' && isIsoDate(value) && value >= definition.min && value <= definition.max;
    case 'text':
      return typeof value === 'string' && definition.pattern.test(value);
  }
}

/**
 * Reads facts from a source that is not trusted: what fits is kept, what doesn't is reported. Nothing is thrown.
 * A key that holds `undefined` counts as missing.
 */
export function readFacts(
  vocabulary: Vocabulary,
  input: Readonly<Record<string, unknown>>,
): { readonly facts: Facts; readonly problems: readonly Problem[] } {
  const facts: Record<string, Value | null> = {};
  const problems: Problem[] = [];
  for (const [fact, value] of Object.entries(input)) {
    const definition = Object.hasOwn(vocabulary, fact) ? vocabulary[fact] : undefined;
    if (value === undefined) continue;
    if (!definition) problems.push({ fact, value, why: 'unknown-fact' });
    else if (!accepts(definition, value)) problems.push({ fact, value, why: 'invalid-value' });
    else facts[fact] = value;
  }
  return { facts, problems };
}

/** As {@link readFacts}, for a caller that must not go on with half of what it gave. @throws {VocabularyError} */
export function requireFacts(vocabulary: Vocabulary, input: Readonly<Record<string, unknown>>): Facts {
  const { facts, problems } = readFacts(vocabulary, input);
  if (problems.length > 0) throw new VocabularyError(problems);
  return facts;
}
