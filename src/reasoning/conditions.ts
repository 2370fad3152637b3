import type { Clock, Dated, Interval, Span } from './dated.js';
import type { Choice, Text, Vocabulary } from './vocabulary.js';

/**
 * A condition over facts, as data: it can be evaluated, explained, walked, drawn and compared. There is no `not`: every
 * condition can only become surer as facts come in, which is what makes the three values monotone.
 */
export type Condition =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'is'; readonly fact: string; readonly values: readonly string[] }
  | { readonly op: 'at-least'; readonly fact: string; readonly minimum: number }
  | { readonly op: 'below'; readonly fact: string; readonly limit: number }
  | ({ readonly op: 'during'; readonly clock: Clock } & Span)
  | ({ readonly op: 'dated' } & Dated<Condition>)
  | { readonly op: 'undecided' };

export type Verdict = 'yes' | 'no' | 'open';

export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of });

/** Nothing has to hold; nothing can make it hold. */
export const always = all();
export const never = any();

/** True while the clock stands within the span, both ends included. */
export const during = (clock: Clock, span: Span): Condition => ({ op: 'during', clock, ...span });

/** The condition that holds in the interval of the clock. Outside every interval nothing is decided. */
export const dated = (clock: Clock, ...intervals: readonly Interval<Condition>[]): Condition => ({
  op: 'dated',
  clock,
  intervals,
});

/** A point that the sources leave open, or that somebody else decides: no answer of the person can settle it. */
export const undecided: Condition = { op: 'undecided' };

type ChoiceId<V extends Vocabulary> = { [F in keyof V]: V[F] extends Choice ? F : never }[keyof V] & string;
type TextId<V extends Vocabulary> = { [F in keyof V]: V[F] extends Text ? F : never }[keyof V] & string;
type NumberId<V extends Vocabulary> = { [F in keyof V]: V[F] extends { type: 'number' } ? F : never }[keyof V] & string;
type ChoiceValue<D> = D extends Choice<infer V> ? V : never;
type IsValue<D> = D extends Text ? string : ChoiceValue<D>;

/** The builders for conditions over one vocabulary: a misspelt fact or value does not compile. */
interface Builders<V extends Vocabulary> {
  /** The fact has one of these values. */
  readonly is: <F extends ChoiceId<V> | TextId<V>>(fact: F, ...values: readonly IsValue<V[F]>[]) => Condition;
  /** The fact has another value than these. */
  readonly isNot: <F extends ChoiceId<V>>(fact: F, ...values: readonly ChoiceValue<V[F]>[]) => Condition;
  /** The fact is the minimum or more; a minimum of 0 asks nothing. */
  readonly atLeast: (fact: NumberId<V>, minimum: number) => Condition;
  /** The fact is less than the limit. */
  readonly below: (fact: NumberId<V>, limit: number) => Condition;
}

export function conditionsOver<const V extends Vocabulary>(vocabulary: V): Builders<V> {
  return {
    is: (fact, ...values) => ({ op: 'is', fact, values }),
    isNot: (fact, ...values) => {
      const excluded: readonly string[] = values;
      const { values: known } = vocabulary[fact] as Choice;
      return { op: 'is', fact, values: known.filter((value) => !excluded.includes(value)) };
    },
    atLeast: (fact, minimum) => ({ op: 'at-least', fact, minimum }),
    below: (fact, limit) => ({ op: 'below', fact, limit }),
  };
}
