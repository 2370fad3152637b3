import type { Condition } from './conditions.js';
import { contains, type Span } from './dated.js';
import { judgeValue } from './judge.js';
import { leavesOf } from './parts.js';
import { START } from './reduce.js';
import type { Facts, IsoDate, Value } from './vocabulary.js';

/** So many values of a fact and so many results are remembered, then it starts again with none. */
const [mostValues, mostResults] = [1000, 100_000];

/**
 * Works out for each of some subjects what comes of it for a person, once for all the people whom it cannot tell apart on
 * one day: a rule that asks for a minimum says the same to everybody who reaches it.
 *
 * @param lens the conditions through which a subject looks at a person
 * @param meet what the work needs of a person, worked out once for all subjects; of the facts only what the conditions
 *   of a subject look at may count for it
 * @returns for one person after another, what comes of each subject, in their order
 */
export function onceForAlike<S, P, R>(
  subjects: readonly S[],
  lens: (subject: S) => readonly Condition[],
  meet: (facts: Facts, on: IsoDate) => P,
  work: (subject: S, person: P) => R,
): (facts: Facts, on: IsoDate) => readonly R[] {
  const dials = dialsFor(subjects.map(lens));
  const firstSlots = new Map<IsoDate, readonly Slot<R>[]>();
  let remembered = 0;

  const slotsOn = (day: IsoDate): readonly Slot<R>[] => {
    if (remembered >= mostResults) firstSlots.clear();
    if (firstSlots.size === 0) remembered = 0;
    const slots = firstSlots.get(day) ?? subjects.map(() => new Slot<R>());
    firstSlots.set(day, slots);
    return slots;
  };

  return (facts, on) => {
    const slots = [...slotsOn(on)];
    // As long as a fact is not asked, nobody is told apart by it: who gave no start has the same one as all others on that day.
    for (const [fact, value] of Object.entries(facts)) if (value !== undefined) dials.get(fact)?.move(slots, value);
    let person: { readonly met: P } | undefined;
    return slots.map((slot, at) => {
      if (!slot.found) {
        person ??= { met: meet(facts, on) };
        slot.found = { result: work(subjects[at] as S, person.met) };
        remembered += 1;
      }
      return slot.found.result;
    });
  };
}

/** What was found for the people with some classes of values. Behind it, in a row, those of whom one thing more is known. */
class Slot<R> {
  found: { readonly result: R } | undefined = undefined;
  readonly #key: number;
  readonly #beside: Slot<R> | undefined;
  #behind: Slot<R> | undefined = undefined;

  constructor(key = 0, beside?: Slot<R>) {
    this.#key = key;
    this.#beside = beside;
  }

  behind(key: number): Slot<R> {
    for (let slot = this.#behind; slot; slot = slot.#beside) if (slot.#key === key) return slot;
    return (this.#behind = new Slot(key, this.#behind));
  }
}

/** A way of looking at a value that tells some values apart. */
type Test = (value: Value) => unknown;

/** All that the conditions of each subject look at. */
function dialsFor(lenses: readonly (readonly Condition[])[]): ReadonlyMap<string, Dial> {
  const dials = new Map<string, Dial>();
  lenses.forEach((conditions, subject) => {
    const tests = new Map<string, Test[]>();
    const add = (fact: string, ...more: readonly Test[]): void => void tests.set(fact, [...(tests.get(fact) ?? []), ...more]);
    for (const leaf of conditions.flatMap(leavesOf)) {
      if ('fact' in leaf) add(leaf.fact, (value) => judgeValue(leaf, value));
      else if ('clock' in leaf && leaf.clock === START) add(START, ...spansOf(leaf).map((span) => (day: Value) => contains(span, String(day))));
    }
    for (const [fact, looks] of tests) {
      const dial = dials.get(fact) ?? new Dial(dials.size);
      dials.set(fact, dial);
      dial.watchBy(subject, looks);
    }
  });
  return dials;
}

const spansOf = (leaf: Extract<Condition, { clock: unknown }>): readonly Span[] => (leaf.op === 'dated' ? leaf.intervals : [leaf]);

/** A key holds the number of a dial above this, and a class of values below it. */
const mostClasses = 2 ** 16;

/** One fact or the start, and the class of its value in the eyes of each subject that looks at it. */
class Dial {
  readonly #number: number;
  readonly #subjects: number[] = [];
  readonly #classify: ((value: Value | null) => number)[] = [];
  readonly #remembered = new Map<Value | null, Uint32Array>();

  constructor(number: number) {
    this.#number = number;
  }

  watchBy(subject: number, tests: readonly Test[]): void {
    const classes = new Map<string, number>();
    this.#subjects.push(subject);
    this.#classify.push((value) => {
      const look = value === null ? 'unknown' : tests.map((test) => test(value)).join();
      const known = classes.get(look) ?? classes.size;
      classes.set(look, known);
      return this.#number * mostClasses + known;
    });
  }

  /** Moves on each subject that looks at this fact. */
  move<R>(slots: Slot<R>[], value: Value | null): void {
    const keys = this.#keysOf(value);
    for (let at = 0; at < keys.length; at += 1) {
      const subject = this.#subjects[at] ?? 0;
      const slot = slots[subject];
      if (slot) slots[subject] = slot.behind(keys[at] ?? 0);
    }
  }

  #keysOf(value: Value | null): Uint32Array {
    let keys = this.#remembered.get(value);
    if (!keys) {
      if (this.#remembered.size >= mostValues) this.#remembered.clear();
      keys = Uint32Array.from(this.#classify, (classify) => classify(value));
      this.#remembered.set(value, keys);
    }
    return keys;
  }
}
