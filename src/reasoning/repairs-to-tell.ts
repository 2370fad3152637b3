import type { Verdict } from './conditions.js';
import { recent } from './memory.js';
import { isBetter, type Changes } from './minimal-changes.js';
import type { Change, Repair, VerdictIn } from './repairs.js';
import type { IsoDate } from './vocabulary.js';

/** So many are told of one incentive: more is a list, and no advice. */
export const MOST_TOLD = 3;

/** The world in which repairs are verified. */
export interface Telling {
  /** The verdict as it is. */
  readonly present: Verdict;
  /** Day of the assessment. */
  readonly on: IsoDate;
  readonly verdictIn: VerdictIn;
}

/**
 * At most three repairs, the easiest first and each about something else than those before it. Each is verified in the world of
 * who asks the questions: what does not hold there is left out, and so is a change without which it holds there too.
 *
 * @param repairs the easiest first, as `repairsOf` gives them
 */
export function repairsToTell(repairs: readonly Repair[], telling: Telling): readonly Repair[] {
  const told: Repair[] = [];
  for (const repair of repairs) {
    if (told.length === MOST_TOLD) break;
    if (told.some((other) => isLike(repair, other))) continue;
    const verified = verify(repair, telling);
    if (verified && !told.some((other) => isLike(verified, other))) told.push(verified);
  }
  return told;
}

/** Whether it begins with the same fact, or takes all the same and more. */
function isLike({ changes }: Repair, { changes: others }: Repair): boolean {
  const [first] = others;
  if (!first || changes.length === 0) return changes.length === others.length;
  return changes[0]?.fact === first.fact || others.every(({ fact }) => changes.some((change) => change.fact === fact));
}

/** The repair as far as it holds; undefined where it does not. */
function verify(repair: Repair, { present, on, verdictIn }: Telling): Repair | undefined {
  const { day = on } = repair;
  // A changed world takes some time: each is looked at once.
  const verdictOf = recent(1000, JSON.stringify, (set: Changes) => verdictIn(set, day));
  const holds = (changes: readonly Change[]): boolean =>
    combinationsOf(changes).every((set) => isBetter(verdictOf(set), present));
  const changes = smallest(restricted(repair.changes, holds), holds);
  if (!changes) return undefined;
  return {
    ...repair,
    changes,
    verdict: combinationsOf(changes).every((set) => verdictOf(set) === 'yes') ? 'yes' : 'open',
  };
}

/** The changes with those values of one of them that hold beside all values of the others. */
function restricted(
  changes: readonly Change[],
  holds: (changes: readonly Change[]) => boolean,
): readonly Change[] | undefined {
  if (holds(changes)) return changes;
  for (const [at, change] of changes.entries()) {
    const values = change.values.filter((value) => holds(withChange(changes, at, { ...change, values: [value] })));
    if (values.length > 0) return withChange(changes, at, { ...change, values });
  }
  return undefined;
}

const withChange = (changes: readonly Change[], at: number, change: Change): readonly Change[] =>
  changes.map((other, place) => (place === at ? change : other));

/** The smallest part that holds: what follows from a change in this world need not be changed beside it. */
function smallest(
  changes: readonly Change[] | undefined,
  holds: (changes: readonly Change[]) => boolean,
): readonly Change[] | undefined {
  if (!changes || changes.length < 2) return changes;
  const parts = changes.reduce<readonly (readonly Change[])[]>(
    (some, change) => [...some, ...some.map((part) => [...part, change])],
    [[]],
  );
  const smaller = parts.filter(({ length }) => length > 0 && length < changes.length);
  return [...smaller].sort((one, other) => one.length - other.length).find(holds) ?? changes;
}

/** Every way to take one value of each change. */
const combinationsOf = (changes: readonly Change[]): readonly Changes[] =>
  changes.reduce<readonly Changes[]>(
    (sets, { fact, values }) => sets.flatMap((set) => values.map((value) => ({ ...set, [fact]: value }))),
    [{}],
  );
