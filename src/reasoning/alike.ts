import type { Condition } from './conditions.js';
import { contains, START, type Span } from './dated.js';
import { judgeValue } from './judge.js';
import { leavesOf } from './leaves.js';
import type { Facts, IsoDate, Value } from './vocabulary.js';

/** So many values of a fact and so many results are remembered, then it starts again with none. */
const [mostValues, mostResults] = [1000, 100_000];

/** What is worked out for a person, and how. */
interface Work<S, P, R, T> {
  /** The conditions through which a subject looks at a person. Nothing below may look at a fact otherwise. */
  readonly lens: (subject: S) => readonly Condition[];
  /** What the rest needs of a person. */
  readonly meet: (facts: Facts, on: IsoDate) => P;
  /** What comes of a subject for a person. */
  readonly each: (subject: S, person: P) => R;
  /** What it all comes to. @param results in the order of the subjects */
  readonly together: (results: readonly R[]) => T;
}

/**
 * Works out for each of some subjects what comes of it for a person, once for all the people whom it cannot tell apart on
 * one day: a rule that asks for a minimum says the same to everybody who reaches it. And what that comes to together, once
 * for all whom no subject can tell apart.
 *
 * @returns for one person after another, what it comes to together
 */
export function onceForAlike<S, P, R, T>(
  subjects: readonly S[],
  work: Work<S, P, R, T>,
): (facts: Facts, on: IsoDate) => T {
  const dials = dialsFor(subjects.map(work.lens));
  const days = new Map<IsoDate, Day<R, T>>();
  let remembered = 0;

  const dayOf = (on: IsoDate): Day<R, T> => {
    if (remembered >= mostResults) days.clear();
    if (days.size === 0) remembered = 0;
    const day = days.get(on) ?? { together: new Group<T>(), each: subjects.map(() => new Group<R>()) };
    days.set(on, day);
    return day;
  };

  return (facts, on) => {
    const day = dayOf(on);
    const views: View[] = [];
    let { together } = day;
    // As long as a fact is not asked, nobody is told apart by it: who gave no start has the same one as all others on that day.
    for (const fact of Object.keys(facts)) {
      const value = facts[fact];
      const view = value === undefined ? undefined : dials.get(fact)?.show(value);
      if (!view) continue;
      views.push(view);
      together = together.within(view.key);
    }
    if (together.found !== nothing) return together.found;

    let met: { readonly person: P } | undefined;
    const results = groupsIn(day.each, views).map((group, at) => {
      if (group.found !== nothing) return group.found;
      met ??= { person: work.meet(facts, on) };
      remembered += 1;
      return (group.found = work.each(subjects[at] as S, met.person));
    });
    remembered += 1;
    return (together.found = work.together(results));
  };
}

/** All people on one day: in the eyes of all subjects together, and of each. */
interface Day<R, T> {
  readonly together: Group<T>;
  readonly each: readonly Group<R>[];
}

const nothing = Symbol('nothing yet');

/** People who cannot be told apart. Within are those of whom one thing more is seen, in a row. */
class Group<R> {
  /** What was found for them. */
  found: R | typeof nothing = nothing;
  readonly #key: number;
  readonly #beside: Group<R> | undefined;
  #within: Group<R> | undefined = undefined;

  constructor(key = 0, beside?: Group<R>) {
    this.#key = key;
    this.#beside = beside;
  }

  within(key: number): Group<R> {
    for (let group = this.#within; group; group = group.#beside) if (group.#key === key) return group;
    return (this.#within = new Group(key, this.#within));
  }
}

/** In which group each subject has somebody of whom it sees these views. */
function groupsIn<R>(everybody: readonly Group<R>[], views: readonly View[]): readonly Group<R>[] {
  const groups = [...everybody];
  for (const { subjects, keys } of views) {
    for (let at = 0; at < keys.length; at += 1) {
      const subject = subjects[at] ?? 0;
      const group = groups[subject];
      if (group) groups[subject] = group.within(keys[at] ?? 0);
    }
  }
  return groups;
}

/** A way of looking at a value that tells some values apart. */
type Test = (value: Value) => unknown;

/** All that the conditions of each subject look at. */
function dialsFor(lenses: readonly (readonly Condition[])[]): ReadonlyMap<string, Dial> {
  const dials = new Map<string, Dial>();
  lenses.forEach((conditions, subject) => {
    const tests = new Map<string, Test[]>();
    const add = (fact: string, ...more: readonly Test[]): void =>
      void tests.set(fact, [...(tests.get(fact) ?? []), ...more]);
    for (const leaf of conditions.flatMap(leavesOf)) {
      if ('fact' in leaf) add(leaf.fact, (value) => judgeValue(leaf, value));
      else if ('clock' in leaf && leaf.clock === START)
        add(START, ...spansOf(leaf).map((span) => (day: Value) => contains(span, String(day))));
    }
    for (const [fact, looks] of tests) {
      const dial = dials.get(fact) ?? new Dial(dials.size);
      dials.set(fact, dial);
      dial.watchBy(subject, looks);
    }
  });
  return dials;
}

const spansOf = (leaf: Extract<Condition, { clock: unknown }>): readonly Span[] =>
  leaf.op === 'dated' ? leaf.intervals : [leaf];

/** A key holds the number of a dial above this, and a class of values below it. */
const mostClasses = 2 ** 16;

/** A value of a fact, as the subjects that look at the fact see it: a key for its class in the eyes of each, and of all. */
interface View {
  readonly key: number;
  readonly subjects: readonly number[];
  readonly keys: Uint32Array;
}

/** One fact or the start. */
class Dial {
  readonly #number: number;
  readonly #subjects: number[] = [];
  readonly #classify: ((value: Value | null) => number)[] = [];
  readonly #classifyForAll = this.#classes((value) => this.#classify.map((classify) => classify(value)).join());
  readonly #remembered = new Map<Value | null, View>();

  constructor(number: number) {
    this.#number = number;
  }

  watchBy(subject: number, tests: readonly Test[]): void {
    this.#subjects.push(subject);
    this.#classify.push(
      this.#classes((value) => (value === null ? 'unknown' : tests.map((test) => test(value)).join())),
    );
  }

  show(value: Value | null): View {
    let view = this.#remembered.get(value);
    if (!view) {
      if (this.#remembered.size >= mostValues) this.#remembered.clear();
      view = {
        key: this.#classifyForAll(value),
        subjects: this.#subjects,
        keys: Uint32Array.from(this.#classify, (classify) => classify(value)),
      };
      this.#remembered.set(value, view);
    }
    return view;
  }

  /** Gives values that look the same the same key. */
  #classes(look: (value: Value | null) => string): (value: Value | null) => number {
    const classes = new Map<string, number>();
    return (value) => {
      const seen = look(value);
      const known = classes.get(seen) ?? classes.size;
      classes.set(seen, known);
      return this.#number * mostClasses + known;
    };
  }
}
