import type { Assessment, IncentiveAssessment } from '../reasoning/assessment.js';
import type { Verdict } from '../reasoning/conditions.js';
import type { IsoDate } from '../reasoning/vocabulary.js';

/** A figure or a day that is another in two worlds; undefined where it is not told. */
export interface Shift<T> {
  readonly id: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** One incentive in two worlds. */
export interface Difference {
  readonly id: string;
  readonly before: Verdict;
  readonly after: Verdict;
  /** Only those that are another. */
  readonly amounts: readonly Shift<number>[];
  readonly deadlines: readonly Shift<IsoDate>[];
}

/** What is another in one world than in the other. */
export interface Differences {
  /** The incentives that can be had afterwards alone, beforehand alone, and in both, in the order of the rulebook. */
  readonly comes: readonly Difference[];
  readonly goes: readonly Difference[];
  readonly stays: readonly Difference[];
  /** The referrals that are given afterwards alone, and beforehand alone. */
  readonly referrals: { readonly comes: readonly string[]; readonly goes: readonly string[] };
}

/**
 * Two assessments by the same rulebook beside each other. An incentive can be had when it is no no; one that is sought in neither
 * is not told.
 */
export function differencesBetween(before: Assessment, after: Assessment): Differences {
  const pairs = before.incentives.flatMap((one) => {
    const other = after.incentives.find(({ id }) => id === one.id);
    return other && (one.sought || other.sought) ? [{ one, other, difference: differenceBetween(one, other) }] : [];
  });
  const among = (isBefore: boolean, isAfter: boolean): readonly Difference[] =>
    pairs
      .filter(({ one, other }) => canBeHad(one) === isBefore && canBeHad(other) === isAfter)
      .map(({ difference }) => difference);
  return {
    comes: among(false, true),
    goes: among(true, false),
    stays: among(true, true),
    referrals: { comes: referralsOnlyIn(after, before), goes: referralsOnlyIn(before, after) },
  };
}

const canBeHad = ({ verdict }: IncentiveAssessment): boolean => verdict !== 'no';

const referralsOnlyIn = (one: Assessment, other: Assessment): readonly string[] =>
  one.referrals.map(({ id }) => id).filter((id) => other.referrals.every((referral) => referral.id !== id));

const differenceBetween = (one: IncentiveAssessment, other: IncentiveAssessment): Difference => ({
  id: one.id,
  before: one.verdict,
  after: other.verdict,
  amounts: shiftsBetween(one.amounts, other.amounts, ({ value }) => value),
  deadlines: shiftsBetween(one.deadlines, other.deadlines, ({ date }) => date),
});

function shiftsBetween<E extends { readonly id: string }, T>(
  ones: readonly E[],
  others: readonly E[],
  valueOf: (entry: E) => T | undefined,
): readonly Shift<T>[] {
  const valueIn = (entries: readonly E[], id: string): T | undefined => {
    const found = entries.find((entry) => entry.id === id);
    return found && valueOf(found);
  };
  return [...new Set([...ones, ...others].map(({ id }) => id))]
    .map((id) => ({ id, before: valueIn(ones, id), after: valueIn(others, id) }))
    .filter(({ before, after }) => before !== after);
}
