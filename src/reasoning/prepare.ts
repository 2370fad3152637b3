import type { Caution, CriterionAssessment } from './assess.js';
import { always, type Condition, type Verdict } from './conditions.js';
import type { Dated } from './dated.js';
import { judgeTogether } from './judge-together.js';
import { once } from './once.js';
import { conditionOf, type Amount, type CompleteRulebook, type Deadline, type Incentive } from './rulebook.js';

/** Something of the rulebook with its id. */
export type Entry<T> = readonly [id: string, entry: T];

export interface PreparedCriterion {
  readonly id: string;
  readonly when: Condition;
  /** What is told of it with each verdict, where no part of it has a provenance of its own. */
  readonly told: Readonly<Record<Verdict, CriterionAssessment>>;
  /** The parts with a provenance of their own. */
  readonly dated: readonly Dated<Condition>[];
}

/** What holds for some situations only. */
interface Conditional {
  readonly when: Condition;
}

export interface PreparedDoubt {
  readonly about: string | undefined;
  readonly when: Condition;
  readonly told: Caution;
}

/** An incentive, with all of it that is the same for everybody worked out. */
export interface Prepared {
  readonly incentive: Incentive;
  readonly condition: Condition;
  readonly criteria: readonly PreparedCriterion[];
  readonly doubts: readonly PreparedDoubt[];
  readonly amounts: readonly Entry<Amount & Conditional>[];
  readonly deadlines: readonly Entry<Deadline & Conditional>[];
}

export interface PreparedReferral {
  readonly id: string;
  readonly reasons: readonly Entry<Condition>[];
}

/** What an assessment needs of a rulebook, worked out once. */
export const prepare = once(({ incentives, referrals }: CompleteRulebook) => {
  const prepared = incentives.map(
    (incentive): Prepared => ({
      incentive,
      condition: conditionOf(incentive),
      criteria: Object.entries(incentive.criteria).map(([id, { when, sources, confidence }]) => {
        const told = (verdict: Verdict): CriterionAssessment => ({ id, verdict, sources: [...new Set(sources)], confidence });
        return { id, when, told: { yes: told('yes'), no: told('no'), open: told('open') }, dated: datedPartsOf(when) };
      }),
      doubts: Object.entries(incentive.doubts).map(([id, { about, when = always, sources }]) => ({
        about,
        when,
        told: { id, kind: 'doubt', sources },
      })),
      amounts: Object.entries(incentive.amounts).map(([id, amount]) => [id, { ...amount, when: amount.when ?? always }]),
      deadlines: Object.entries(incentive.deadlines).map(([id, deadline]) => [id, { ...deadline, when: deadline.when ?? always }]),
    }),
  );
  const referred = referrals.map(({ id, reasons }): PreparedReferral => ({ id, reasons: Object.entries(reasons) }));
  const conditions = [
    ...prepared.flatMap(({ incentive, criteria, doubts, amounts, deadlines }) => [
      incentive.asks,
      ...[...criteria, ...doubts].map(({ when }) => when),
      ...[...amounts, ...deadlines].map(([, { when }]) => when),
    ]),
    ...referred.flatMap(({ reasons }) => reasons.map(([, when]) => when)),
  ];
  return { incentives: prepared, referrals: referred, judge: judgeTogether(conditions) };
});

function datedPartsOf(condition: Condition): readonly Dated<Condition>[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(datedPartsOf);
  return condition.op === 'dated' ? [condition] : [];
}
