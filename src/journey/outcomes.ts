import { all, type Condition, type Residue } from '../reasoning/conditions.js';
import type { Clocks } from '../reasoning/dated.js';
import { once } from '../reasoning/memory.js';
import { factsOf } from '../reasoning/leaves.js';
import { isSettled, reduce, towardsYes } from '../reasoning/reduce.js';
import { conditionOf } from '../reasoning/rulebook.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { questionsOf, type Flow } from './flow.js';

/** What can still come of one incentive, of a figure or a day that is told of it, or of one reason for a referral. */
export interface Outcome {
  readonly id: string;
  /** The reason, for a referral. */
  readonly reason?: string | undefined;
  /** What is told, for a figure or a day. */
  readonly told?: string | undefined;
  readonly when: Residue;
  /** When it is worth a question; after a no it asks nothing more. */
  readonly asks: Residue;
}

/** All that a flow can come to. */
export const outcomesOf = once(({ rulebook: { incentives, referrals } }: Flow): readonly Outcome[] => [
  ...incentives.map((incentive) => ({ id: incentive.id, when: conditionOf(incentive), asks: incentive.asks })),
  // Of what does not fit, no figure and no day is told.
  ...incentives.flatMap((incentive) =>
    Object.entries(incentive.tells ?? {}).map(([told, when]): Outcome => ({
      id: incentive.id,
      told,
      when,
      asks: all(incentive.asks, conditionOf(incentive)),
    })),
  ),
  ...referrals.flatMap(({ id, reasons }) =>
    Object.entries(reasons).map(([reason, when]): Outcome => ({ id, reason, when, asks: 'yes' })),
  ),
]);

/** Every condition of a flow: of all that it can come to, of what follows from an answer, and of its questions. */
export const conditionsIn = (flow: Flow): readonly Condition[] =>
  [
    ...outcomesOf(flow).flatMap(({ when, asks }) => [when, asks]),
    ...(flow.rulebook.derivations ?? []).flatMap(({ from }) => from),
    ...questionsOf(flow).map(({ when }) => when),
  ].filter((condition) => typeof condition === 'object');

/**
 * Takes the facts out of an outcome; undefined if it can no longer change, or is not worth a question.
 *
 * @param take how they are taken out of its condition
 */
export function consider(outcome: Outcome, facts: Facts, clocks: Clocks, take = reduce): Outcome | undefined {
  const asks = reduce(outcome.asks, facts, clocks);
  if (asks === 'no') return undefined;
  const { id, reason, told } = outcome;
  const left = take(outcome.when, facts, clocks);
  // A referral is given or not: what can only still rule it out is not worth a question.
  const when = reason === undefined ? left : towardsYes(left);
  return when === undefined || isSettled(when) ? undefined : { id, reason, told, when, asks };
}

/** Whether a fact can still change an outcome. */
export const mentions = ({ when, asks }: Outcome, fact: string): boolean =>
  factsOf(when).has(fact) || factsOf(asks).has(fact);

/** The facts that can still change one of these outcomes. */
export function neededBy(outcomes: readonly Outcome[]): ReadonlySet<string> {
  const needed = new Set<string>();
  for (const { when, asks } of outcomes) {
    for (const fact of factsOf(when)) needed.add(fact);
    for (const fact of factsOf(asks)) needed.add(fact);
  }
  return needed;
}
