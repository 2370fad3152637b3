import type { Condition } from '../reasoning/conditions.js';
import { contains, START } from '../reasoning/dated.js';
import { judgeValue } from '../reasoning/judge.js';
import { leavesOf, spansOf } from '../reasoning/leaves.js';
import type { Facts, IsoDate, Value } from '../reasoning/vocabulary.js';

/** So many values of a fact and so many results are remembered, then it starts again with none. */
const [mostValues, mostResults] = [1000, 100_000];

/** What is worked out for a person about each of some subjects, and how. */
interface Work<S, P, R, T> {
  /** The conditions on which the result of a subject rests. Nothing below may look at a fact otherwise. */
  readonly conditionsOf: (subject: S) => readonly Condition[];
  /** What the rest needs of a person; only called when something has to be worked out. */
  readonly prepare: (facts: Facts, on: IsoDate) => P;
  /** What comes of a subject for a person. */
  readonly each: (subject: S, person: P) => R;
  /** What it all comes to. @param results in the order of the subjects */
  readonly together: (results: readonly R[]) => T;
}

/**
 * Works out for each of some subjects what comes of it for a person, once for all the people whom its conditions cannot
 * tell apart on one day: a rule that asks for a minimum says the same to everybody who reaches it. And what that comes to
 * together, once for all whom no subject can tell apart.
 *
 * @returns for one person after another, what it comes to together. It is shared with all who are alike, so it must not be
 *   changed.
 *
 * @example
 * const verdictsOf = onceForAlike([atLeast('hours', 32)], {
 *   conditionsOf: (condition) => [condition],
 *   prepare: (facts, on) => ({ facts, clocks: clocksForVerdict(rulebook, facts, on) }),
 *   each: (condition, { facts, clocks }) => judge(condition, facts, clocks),
 *   together: (verdicts) => verdicts,
 * });
 * verdictsOf({ hours: 40 }, '2026-11-21') === verdictsOf({ hours: 33 }, '2026-11-21'); // true
 */
export function onceForAlike<S, P, R, T>(
  subjects: readonly S[],
  work: Work<S, P, R, T>,
): (facts: Facts, on: IsoDate) => T {
  const classes = classesFor(subjects.map(work.conditionsOf));
  const days = new Map<IsoDate, { readonly together: Alike<T>; readonly each: readonly Alike<R>[] }>();
  let remembered = 0;

  const resultsOn = (on: IsoDate) => {
    if (remembered >= mostResults) days.clear();
    if (days.size === 0) remembered = 0;
    const results = days.get(on) ?? { together: new Alike<T>(), each: subjects.map(() => new Alike<R>()) };
    days.set(on, results);
    return results;
  };

  return (facts, on) => {
    const results = resultsOn(on);
    const seen: ValueClass[] = [];
    let { together } = results;
    // As long as a fact is not asked, nobody is told apart by it: who gave no start has the same one as all others on that day.
    for (const fact of Object.keys(facts)) {
      const value = facts[fact];
      const valueClass = value === undefined ? undefined : classes.get(fact)?.of(value);
      if (!valueClass) continue;
      seen.push(valueClass);
      together = together.within(valueClass.key);
    }
    if (together.found !== nothing) return together.found;

    let prepared: { readonly person: P } | undefined;
    const found = alikeFor(results.each, seen).map((alike, at) => {
      if (alike.found !== nothing) return alike.found;
      prepared ??= { person: work.prepare(facts, on) };
      remembered += 1;
      return (alike.found = work.each(subjects[at] as S, prepared.person));
    });
    remembered += 1;
    return (together.found = work.together(found));
  };
}

const nothing = Symbol('nothing yet');

/** People who cannot be told apart, as a node of a trie: within them are those of whom one class of values more is known. */
class Alike<R> {
  /** What was found for them. */
  found: R | typeof nothing = nothing;
  readonly #key: number;
  readonly #beside: Alike<R> | undefined;
  #within: Alike<R> | undefined = undefined;

  constructor(key = 0, beside?: Alike<R>) {
    this.#key = key;
    this.#beside = beside;
  }

  within(key: number): Alike<R> {
    for (let alike = this.#within; alike; alike = alike.#beside) if (alike.#key === key) return alike;
    return (this.#within = new Alike(key, this.#within));
  }
}

/** Among whom each subject counts somebody of whom these values are seen. */
function alikeFor<R>(everybody: readonly Alike<R>[], seen: readonly ValueClass[]): readonly Alike<R>[] {
  const found = [...everybody];
  for (const { subjects, keys } of seen) {
    for (let at = 0; at < keys.length; at += 1) {
      const subject = subjects[at] ?? 0;
      const alike = found[subject];
      if (alike) found[subject] = alike.within(keys[at] ?? 0);
    }
  }
  return found;
}

/** A way of looking at a value that tells some values apart. */
type Test = (value: Value) => unknown;

/** For each fact, how the conditions of each subject tell its values apart. */
function classesFor(conditions: readonly (readonly Condition[])[]): ReadonlyMap<string, FactClasses> {
  const classes = new Map<string, FactClasses>();
  conditions.forEach((own, subject) => {
    const tests = new Map<string, Test[]>();
    const add = (fact: string, ...more: readonly Test[]): void =>
      void tests.set(fact, [...(tests.get(fact) ?? []), ...more]);
    for (const leaf of own.flatMap(leavesOf)) {
      if ('fact' in leaf) add(leaf.fact, (value) => judgeValue(leaf, value));
      for (const span of spansOf(leaf, START)) add(START, (day) => contains(span, String(day)));
    }
    for (const [fact, looks] of tests) {
      const ofFact = classes.get(fact) ?? new FactClasses(classes.size);
      classes.set(fact, ofFact);
      ofFact.tellApartFor(subject, looks);
    }
  });
  return classes;
}

/** A key holds the number of a fact above this, and that of a class of its values below it. */
const mostClasses = 2 ** 16;

/** What the subjects that look at a fact see of a value: a key for its class in the eyes of each, and of all together. */
interface ValueClass {
  readonly key: number;
  readonly subjects: readonly number[];
  readonly keys: Uint32Array;
}

/** The values of one fact, as far as they are told apart. */
class FactClasses {
  readonly #fact: number;
  readonly #subjects: number[] = [];
  readonly #keyFor: ((value: Value | null) => number)[] = [];
  readonly #known = new Map<Value | null, ValueClass>();
  readonly #keyForAll = this.#keys((value) => this.#keyFor.map((keyOf) => keyOf(value)).join());

  constructor(fact: number) {
    this.#fact = fact;
  }

  tellApartFor(subject: number, tests: readonly Test[]): void {
    this.#subjects.push(subject);
    this.#keyFor.push(this.#keys((value) => (value === null ? 'unknown' : tests.map((test) => test(value)).join())));
  }

  /** Every fact of everybody comes by here, too often for `recent`. */
  of(value: Value | null): ValueClass {
    let known = this.#known.get(value);
    if (!known) {
      if (this.#known.size >= mostValues) this.#known.clear();
      known = {
        key: this.#keyForAll(value),
        subjects: this.#subjects,
        keys: Uint32Array.from(this.#keyFor, (keyOf) => keyOf(value)),
      };
      this.#known.set(value, known);
    }
    return known;
  }

  /** Gives values that look the same the same key. */
  #keys(look: (value: Value | null) => string): (value: Value | null) => number {
    const classes = new Map<string, number>();
    return (value) => {
      const seen = look(value);
      const known = classes.get(seen) ?? classes.size;
      classes.set(seen, known);
      return this.#fact * mostClasses + known;
    };
  }
}
