import type { Clock, Dated, Interval, Span } from './dated.js';
import type { Choice, IsoDate, Text, Vocabulary } from './vocabulary.js';

/** All of its parts have to hold, or any one of them. */
export interface Group {
  readonly op: 'all' | 'any';
  readonly of: readonly Condition[];
}

/** Looks at the value of a single fact: whether it is one of these values, on which side of a bound it lies, or whether it has one. */
export type Comparison =
  | { readonly op: 'is'; readonly fact: string; readonly values: readonly string[] }
  // Each tells the numbers from the bound on apart from those below it: `classesOf` rests on that.
  | { readonly op: 'at-least' | 'below'; readonly fact: string; readonly bound: number }
  // The same for days.
  | { readonly op: 'since'; readonly fact: string; readonly day: IsoDate }
  // Holds for every value, and stays open without one: what is told rests on which it is.
  | { readonly op: 'given'; readonly fact: string };

/** Holds while the clock stands within the span. */
export interface During extends Span {
  readonly op: 'during';
  readonly clock: Clock;
}

/** Another condition in each interval of the clock. */
export interface DatedCondition extends Dated<Condition> {
  readonly op: 'dated';
}

/**
 * A condition over facts, as data: it can be evaluated, explained, walked, drawn and compared. There is no `not`: every
 * condition can only become surer as facts come in, which is what makes the three values monotone.
 *
 * What an operator means is said by `judge` alone. All else looks at the shape of a condition: its parts, its fact, its clock.
 */
export type Condition = Group | Comparison | During | DatedCondition | Undecided;

/**
 * Why no answer of the person settles a point today: it is only `planned`; it ended by its own text and nobody confirmed
 * what came after (`lapsed`); it is decisive and we do not ask it (`unasked`); the sources do not say (`unsourced`); or
 * somebody decides it case by case (`granted`).
 */
export type Standing = 'planned' | 'lapsed' | 'unasked' | 'unsourced' | 'granted';

/** A point that nobody can settle today, and why; what is left of an answer "I do not know" has no reason. */
export interface Undecided {
  readonly op: 'undecided';
  readonly why?: Standing;
}

/** Open as long as an answer, or a decision of somebody else, can still bring it to a yes or a no. */
export type Verdict = 'yes' | 'no' | 'open';

/**
 * What is left of a condition once some facts are known: a verdict that nothing can change any more, or a smaller
 * condition over the facts that still can. Everything else follows from it: the verdict, the facts still needed, whether a
 * question matters, and the nodes of the walk.
 */
export type Residue = 'yes' | 'no' | Condition;

/** Holds if all of its parts do. */
export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of });
/** Holds if any of its parts does. */
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of });

/** Holds for everybody: nothing has to hold. */
export const always = all();

/** Holds for nobody: nothing can make it hold. */
export const never = any();

/** True while the clock stands within the span, both ends included. */
export const during = (clock: Clock, span: Span): Condition => ({ op: 'during', clock, ...span });

/** The condition that holds in the interval of the clock. Outside every interval nothing is decided. */
export const dated = (clock: Clock, ...intervals: readonly Interval<Condition>[]): Condition => ({
  op: 'dated',
  clock,
  intervals,
});

/** A point that no answer of the person can settle. */
export const undecided: Condition = { op: 'undecided' };

/** The same, where the rules say why. */
export const unsettled = (why: Standing): Condition => ({ op: 'undecided', why });

/**
 * What holds if a point that is not settled turns out well, and what holds if it does not: a yes or a no only where that
 * makes no difference. So no verdict is firmer than what it rests on.
 *
 * @example
 * tentative('planned', atLeast('years', 7)) // at best open: today nobody gets it
 * tentative('lapsed', atLeast('share', 50), atLeast('share', 80)) // open from 50 to 80
 */
export const tentative = (why: Standing, ifSo: Condition, ifNot: Condition = never): Condition =>
  ifNot === never ? all(ifSo, unsettled(why)) : any(all(ifSo, ifNot), all(any(ifSo, ifNot), unsettled(why)));

type ChoiceId<V extends Vocabulary> = { [F in keyof V]: V[F] extends Choice ? F : never }[keyof V] & string;
type TextId<V extends Vocabulary> = { [F in keyof V]: V[F] extends Text ? F : never }[keyof V] & string;
type NumberId<V extends Vocabulary> = { [F in keyof V]: V[F] extends { type: 'number' } ? F : never }[keyof V] & string;
type DayId<V extends Vocabulary> = { [F in keyof V]: V[F] extends { type: 'date' } ? F : never }[keyof V] & string;
type ChoiceValue<D> = D extends Choice<infer V> ? V : never;
type IsValue<D> = D extends Text ? string : ChoiceValue<D>;

/** The builders for conditions over one vocabulary: a misspelt fact or value does not compile. */
interface Builders<V extends Vocabulary> {
  /** The fact has one of these values. */
  readonly is: <F extends ChoiceId<V> | TextId<V>>(fact: F, ...values: readonly IsValue<V[F]>[]) => Comparison;
  /** The fact has another value than these. */
  readonly isNot: <F extends ChoiceId<V>>(fact: F, ...values: readonly ChoiceValue<V[F]>[]) => Comparison;
  /** The fact is the bound or more; at least 0 asks nothing. */
  readonly atLeast: (fact: NumberId<V>, bound: number) => Comparison;
  /** The fact is less than the bound. */
  readonly below: (fact: NumberId<V>, bound: number) => Comparison;
  /** The fact is this day or a later one. */
  readonly since: (fact: DayId<V>, day: IsoDate) => Comparison;
  /** The fact is known, whatever it is. */
  readonly given: (fact: keyof V & string) => Comparison;
}

/**
 * @returns the builders for conditions over this vocabulary. The same comparison is one object, however often it is built, so that
 *   `reduce` sees where one part of a condition goes without saying beside another.
 *
 * @example
 * const { is, atLeast } = conditionsOver({ sector: choice('private', 'public'), hours: quantity(0, 60) });
 * const rule = all(is('sector', 'private'), atLeast('hours', 32));
 */
export function conditionsOver<const V extends Vocabulary>(vocabulary: V): Builders<V> {
  const same = sharing();
  return {
    is: (fact, ...values) => same({ op: 'is', fact, values }),
    isNot: (fact, ...values) => {
      const excluded: readonly string[] = values;
      const { values: known } = vocabulary[fact] as Choice;
      return same({ op: 'is', fact, values: known.filter((value) => !excluded.includes(value)) });
    },
    atLeast: (fact, bound) => same({ op: 'at-least', fact, bound }),
    below: (fact, bound) => same({ op: 'below', fact, bound }),
    since: (fact, day) => same({ op: 'since', fact, day }),
    given: (fact) => same({ op: 'given', fact }),
  };
}

/** Gives the very same object for comparisons that say the same: `reduce` knows a part again that stands in two rules. */
function sharing(): (comparison: Comparison) => Comparison {
  const made = new Map<string, Comparison>();
  return (comparison) => {
    const key = JSON.stringify(comparison);
    const known = made.get(key) ?? comparison;
    made.set(key, known);
    return known;
  };
}
