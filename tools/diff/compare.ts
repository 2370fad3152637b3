import type { Assessment, IncentiveAssessment } from '../../src/reasoning/assessment.js';
import type { Verdict } from '../../src/reasoning/conditions.js';
import type { CompleteRulebook } from '../../src/reasoning/rulebook.js';
import { readFacts, type Facts, type IsoDate } from '../../src/reasoning/vocabulary.js';

/** One state of the rulebook, with the reasoning of that time. */
export interface Edition {
  readonly rulebook: CompleteRulebook;
  readonly assess: (rulebook: CompleteRulebook, facts: Facts, on: IsoDate) => Assessment;
}

/** Somebody, on a day. */
export interface Situation {
  readonly facts: Facts;
  readonly on: IsoDate;
  /** The id of the worked situation; without one it was drawn. */
  readonly case?: string;
}

/** What an edition says about an incentive or a referral: a verdict, a reason, or nothing, because it is not there. */
export type Answer = string | undefined;

/** All situations for which an incentive or a referral changes in the same way. */
export interface Change {
  readonly id: string;
  readonly kind: 'incentive' | 'referral';
  readonly was: Answer;
  readonly is: Answer;
  /** The criteria that made the difference; empty for a referral, and for an incentive that is new or gone. */
  readonly through: readonly Through[];
  /** How many of the worked situations, and of the drawn ones. */
  readonly cases: number;
  readonly drawn: number;
  /** A worked situation where there is one. */
  readonly example: Situation;
}

export interface Through {
  readonly id: string;
  /** Only for a criterion that one of the editions does not have. */
  readonly only?: 'before' | 'after';
}

type Difference = Pick<Change, 'id' | 'kind' | 'was' | 'is' | 'through'>;

/**
 * Who gets another verdict or another referral, grouped by what changes and why. A fact or a value that an edition does not
 * know is left out there, as if it were not asked.
 *
 * @returns the changes, in the order of the rulebook of `after`, what touches most people first
 */
export function compare(before: Edition, after: Edition, situations: readonly Situation[]): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const situation of situations) {
    for (const difference of differencesFor(situation, before, after)) {
      const key = JSON.stringify(difference);
      changes.set(key, count(changes.get(key) ?? { ...difference, cases: 0, drawn: 0, example: situation }, situation));
    }
  }
  const order = orderOf([after, before]);
  return [...changes.values()].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id) || b.cases + b.drawn - (a.cases + a.drawn),
  );
}

function count(change: Change, situation: Situation): Change {
  if (situation.case === undefined) return { ...change, drawn: change.drawn + 1 };
  const example = change.example.case === undefined ? situation : change.example;
  return { ...change, cases: change.cases + 1, example };
}

const orderOf = (editions: readonly Edition[]): readonly string[] =>
  editions.flatMap(({ rulebook }) => [...rulebook.incentives, ...rulebook.referrals].map(({ id }) => id));

function differencesFor(situation: Situation, before: Edition, after: Edition): readonly Difference[] {
  const [was, is] = [assess(situation, before), assess(situation, after)];
  return [...incentiveDifferences(was, is), ...referralDifferences(was, is)];
}

const assess = ({ facts, on }: Situation, { rulebook, assess }: Edition): Assessment =>
  assess(rulebook, readFacts(rulebook.vocabulary, facts).facts, on);

function incentiveDifferences(before: Assessment, after: Assessment): readonly Difference[] {
  return idsOf(after.incentives, before.incentives).flatMap((id): readonly Difference[] => {
    const [was, is] = [before, after].map(({ incentives }) => incentives.find((one) => one.id === id));
    if (was?.verdict === is?.verdict) return [];
    return [
      { id, kind: 'incentive', was: was?.verdict, is: is?.verdict, through: was && is ? throughOf(was, is) : [] },
    ];
  });
}

function referralDifferences(before: Assessment, after: Assessment): readonly Difference[] {
  return idsOf(after.referrals, before.referrals).flatMap((id): readonly Difference[] => {
    const [was, is] = [before, after].map(({ referrals }) => referrals.find((one) => one.id === id)?.reason);
    return was === is ? [] : [{ id, kind: 'referral', was, is, through: [] }];
  });
}

const idsOf = (...lists: readonly (readonly { readonly id: string }[])[]): readonly string[] => [
  ...new Set(lists.flatMap((list) => list.map(({ id }) => id))),
];

const ladder: readonly Verdict[] = ['no', 'open', 'yes'];

/** The criteria that hold back the lower of the two verdicts, and not the higher. One that is not there holds nothing back. */
function throughOf(was: IncentiveAssessment, is: IncentiveAssessment): readonly Through[] {
  const [lower, higher] = ladder.indexOf(was.verdict) < ladder.indexOf(is.verdict) ? [was, is] : [is, was];
  return lower.criteria
    .filter(({ id, verdict }) => verdict === lower.verdict && verdictIn(higher, id) !== verdict)
    .map(({ id }) => (verdictIn(higher, id) === undefined ? { id, only: lower === was ? 'before' : 'after' } : { id }));
}

const verdictIn = ({ criteria }: IncentiveAssessment, id: string): Verdict | undefined =>
  criteria.find((criterion) => criterion.id === id)?.verdict;
