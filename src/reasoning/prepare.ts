import type { Condition } from './conditions.js';
import type { Dated, Provenance } from './dated.js';
import { once } from './once.js';
import { conditionOf, type Amount, type CompleteRulebook, type Deadline, type Doubt, type Incentive } from './rulebook.js';

/** Something of the rulebook with its id. */
export type Entry<T> = readonly [id: string, entry: T];

export interface PreparedCriterion {
  readonly id: string;
  readonly when: Condition;
  /** Where the criterion itself comes from, each source once. */
  readonly own: Provenance;
  /** The parts with a provenance of their own. */
  readonly dated: readonly Dated<Condition>[];
}

/** An incentive, with all of it that is the same for everybody worked out. */
export interface Prepared {
  readonly incentive: Incentive;
  readonly condition: Condition;
  readonly criteria: readonly PreparedCriterion[];
  readonly doubts: readonly Entry<Doubt>[];
  readonly amounts: readonly Entry<Amount>[];
  readonly deadlines: readonly Entry<Deadline>[];
}

export interface PreparedReferral {
  readonly id: string;
  readonly reasons: readonly Entry<Condition>[];
}

/** What an assessment needs of a rulebook, worked out once. */
export const prepare = once(({ incentives, referrals }: CompleteRulebook) => ({
  incentives: incentives.map(
    (incentive): Prepared => ({
      incentive,
      condition: conditionOf(incentive),
      criteria: Object.entries(incentive.criteria).map(([id, { when, sources, confidence }]) => ({
        id,
        when,
        own: { sources: [...new Set(sources)], confidence },
        dated: datedPartsOf(when),
      })),
      doubts: Object.entries(incentive.doubts),
      amounts: Object.entries(incentive.amounts),
      deadlines: Object.entries(incentive.deadlines),
    }),
  ),
  referrals: referrals.map(({ id, reasons }): PreparedReferral => ({ id, reasons: Object.entries(reasons) })),
}));

function datedPartsOf(condition: Condition): readonly Dated<Condition>[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(datedPartsOf);
  return condition.op === 'dated' ? [condition] : [];
}
