import { clocksForVerdict } from './clocks.js';
import type { Comparison, Condition, Verdict } from './conditions.js';
import { contains, isPossible, START, type Clocks } from './dated.js';
import { withDerived } from './derive.js';
import { judge, judgeValue } from './judge.js';
import { once } from './memory.js';
import type { Rulebook } from './rulebook.js';
import type { Facts, IsoDate, Value } from './vocabulary.js';

/** Facts that would be otherwise, each with the value that it would have. */
export type Changes = Readonly<Record<string, Value>>;

/** More changes at once are no advice any more. */
export const MOST_CHANGES = 3;

/** What is looked for: how a condition could turn for the better, for what is known of a person. */
export interface Turn {
  readonly rulebook: Rulebook;
  readonly condition: Condition;
  readonly facts: Facts;
  /** Day of the assessment. */
  readonly on: IsoDate;
  readonly mayChange: (fact: string) => boolean;
  /** The values that a fact could have instead, each for all that the condition cannot tell apart. */
  readonly classes: ReadonlyMap<string, readonly Value[]>;
}

/** Whether a verdict is better than another: anything is better than a no, and only a yes is better than open. */
export const isBetter = (verdict: Verdict, than: Verdict): boolean =>
  than === 'no' ? verdict !== 'no' : than === 'open' && verdict === 'yes';

/**
 * All the smallest sets of at most three changes that turn a no into a yes or into open, or open into a yes: of a set that is
 * given, no part is enough.
 *
 * It changes one fact more at a time, and only one that a failing part looks at: where all parts have to hold, every set that
 * turns the whole has to mend the first of them too. So none is missed, and little is tried in vain.
 *
 * @returns the smaller sets first; each was judged. None where it is a yes.
 */
export function minimalChanges(turn: Turn): readonly Changes[] {
  const { rulebook, condition, facts, on } = turn;
  const search = new Search(turn);
  const found: Changes[] = [];
  let border: readonly Changes[] = [{}];
  for (let size = 1; size <= MOST_CHANGES; size += 1) {
    const wider = new Map<string, Changes>();
    for (const changes of border) {
      const world = worldOf(rulebook, { ...facts, ...changes }, on);
      for (const { fact, value } of search.waysTo(condition, world, MOST_CHANGES + 1 - size)) {
        if (Object.hasOwn(changes, fact)) continue;
        const more = { ...changes, [fact]: value };
        const key = keyOf(more);
        if (wider.has(key) || found.some((smaller) => isWithin(smaller, more))) continue;
        if (isBetter(search.verdictWith(more), search.present)) found.push(more);
        else wider.set(key, more);
      }
    }
    border = [...wider.values()];
  }
  return found;
}

const keyOf = (changes: Changes): string =>
  Object.entries(changes)
    .map(([fact, value]) => `${fact}=${value}`)
    .sort()
    .join();

const isWithin = (smaller: Changes, larger: Changes): boolean =>
  Object.entries(smaller).every(([fact, value]) => larger[fact] === value);

/** What is known of somebody and what follows from it, and the clocks that run with it. */
interface World {
  readonly answered: Facts;
  readonly known: Facts;
  readonly clocks: Clocks;
}

function worldOf(rulebook: Rulebook, answered: Facts, on: IsoDate): World {
  const known = withDerived(rulebook, answered);
  return { answered, known, clocks: clocksForVerdict(rulebook, known, on) };
}

/** One change of one fact. */
interface Way {
  readonly fact: string;
  readonly value: Value;
}

class Search {
  readonly present: Verdict;
  readonly #turn: Turn;

  constructor(turn: Turn) {
    this.#turn = turn;
    this.present = this.verdictWith({});
  }

  verdictWith(changes: Changes): Verdict {
    const { rulebook, condition, facts, on } = this.#turn;
    const { known, clocks } = worldOf(rulebook, { ...facts, ...changes }, on);
    return judge(condition, known, clocks);
  }

  /**
   * The single changes of which every set that turns the condition for the better, in this world, has at least one.
   *
   * @param room how many changes such a set has at most
   */
  waysTo(condition: Condition, world: World, room: number): readonly Way[] {
    switch (condition.op) {
      case 'any':
        return condition.of.flatMap((part) => this.waysTo(part, world, room));
      case 'all':
        return this.#waysToAll(condition.of, world, room);
      case 'dated': {
        const date = world.clocks[condition.clock];
        const running = condition.intervals.filter((interval) =>
          typeof date === 'string' ? contains(interval, date) : isPossible(interval, world.clocks.earliest),
        );
        return [
          ...running.flatMap(({ value }) => this.waysTo(value, world, room)),
          ...this.#startsFor(condition.clock),
        ];
      }
      case 'during':
        return this.#startsFor(condition.clock);
      case 'undecided':
        return [];
      default:
        return this.#valuesFor(condition, world);
    }
  }

  /** Each part that fails has to be mended, so the one with the fewest ways to is as good as all. */
  #waysToAll(parts: readonly Condition[], world: World, room: number): readonly Way[] {
    const ways = parts
      .filter((part) => !isBetter(judge(part, world.known, world.clocks), this.present))
      .map((part) => this.waysTo(part, world, room));
    const fewest = ways.reduce((some, others) => (others.length < some.length ? others : some), ways[0] ?? []);
    // The last change has to mend all of them.
    if (room === 1) return fewest.filter((way) => ways.every((others) => others.some((other) => isSame(way, other))));
    return apart(ways) > room ? [] : fewest;
  }

  /** Another start of the training: what it brings is seen by judging. */
  #startsFor(clock: keyof Clocks): readonly Way[] {
    return clock === START && this.#turn.mayChange(START) ? this.#waysOf(START) : [];
  }

  #waysOf(fact: string): readonly Way[] {
    return (this.#turn.classes.get(fact) ?? []).map((value) => ({ fact, value }));
  }

  /** Another value of the fact, or of one from which the fact follows. */
  #valuesFor(comparison: Comparison, { answered }: World): readonly Way[] {
    const { rulebook, mayChange } = this.#turn;
    const isEnough = (value: Value | null | undefined): boolean =>
      isBetter(judgeValue(comparison, value), this.present);
    const direct = mayChange(comparison.fact) ? this.#waysOf(comparison.fact) : [];
    const origins = [...originsOf(rulebook, comparison.fact)].filter(mayChange).flatMap((fact) => this.#waysOf(fact));
    return [
      ...direct.filter(({ value }) => isEnough(value)),
      ...origins.filter(({ fact, value }) =>
        isEnough(withDerived(rulebook, { ...answered, [fact]: value })[comparison.fact]),
      ),
    ];
  }
}

const isSame = (one: Way, other: Way): boolean => one.fact === other.fact && one.value === other.value;

/** How many changes it takes at least to have one of each of these: some of them have no fact in common. */
function apart(ways: readonly (readonly Way[])[]): number {
  const taken = new Set<string>();
  let count = 0;
  for (const one of ways) {
    if (one.some(({ fact }) => taken.has(fact))) continue;
    for (const { fact } of one) taken.add(fact);
    count += 1;
  }
  return count;
}

/** The facts from which a fact can follow, also by way of others. */
const originsOf = (rulebook: Rulebook, fact: string): ReadonlySet<string> => origins(rulebook).get(fact) ?? new Set();

const origins = once(({ derivations = [] }: Rulebook): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  // One that leads to another stands before it, so what is behind an origin is known by then.
  for (const { from, then } of derivations) {
    for (const fact of Object.keys(then)) {
      const known = found.get(fact) ?? new Set();
      for (const { fact: origin } of from) for (const one of [origin, ...(found.get(origin) ?? [])]) known.add(one);
      found.set(fact, known);
    }
  }
  return found;
});
