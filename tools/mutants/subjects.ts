import type { Expectation } from '../../flows/cases/case.js';
import { all, never, type Condition, type Verdict } from '../../src/reasoning/conditions.js';
import type { CompleteRulebook, Incentive, Referral } from '../../src/reasoning/rulebook.js';

/** Conditions by their id: the criteria of an incentive, or the reasons of a referral. */
export type ConditionsById = Readonly<Record<string, Condition>>;

/** What a rulebook decides about: an incentive or a referral. */
export interface Subject {
  readonly id: string;
  readonly kind: 'incentive' | 'referral';
  readonly parts: ConditionsById;
  /** The rulebook with nothing but this subject, and with these conditions in the place of its own. */
  readonly alone: (parts: ConditionsById) => CompleteRulebook;
  /** How these conditions lead to what a case can see. The `first` ones come first. */
  readonly read: (parts: ConditionsById, first: readonly string[]) => Reading;
  /** The part of an expectation that is about this subject, or undefined. */
  readonly about: (expected: Expectation) => Expectation | undefined;
}

/** As many conditions for any parts of a subject, and what their verdicts, in that order, come to. */
interface Reading {
  readonly conditions: readonly Condition[];
  readonly outcome: (verdicts: readonly Verdict[]) => string;
}

/** Everything that the rulebook decides about, in its order. */
export const subjectsOf = (rulebook: CompleteRulebook): readonly Subject[] => [
  ...rulebook.incentives.map((incentive) => incentiveSubject(rulebook, incentive)),
  ...rulebook.referrals.map((referral) => referralSubject(rulebook, referral)),
];

const incentiveSubject = (rulebook: CompleteRulebook, incentive: Incentive): Subject => ({
  id: incentive.id,
  kind: 'incentive',
  parts: Object.fromEntries(Object.entries(incentive.criteria).map(([id, { when }]) => [id, when])),
  alone: (parts) => {
    const kept = Object.entries(incentive.criteria).flatMap(([id, criterion]) => {
      const when = parts[id];
      return when ? [[id, { ...criterion, when }] as const] : [];
    });
    return { ...rulebook, incentives: [{ ...incentive, criteria: Object.fromEntries(kept) }], referrals: [] };
  },
  read: (parts, first) => {
    const others = Object.keys(parts).filter((id) => !first.includes(id));
    const allOf = (ids: readonly string[]): Condition => all(...ids.flatMap((id) => parts[id] ?? []));
    return { conditions: [allOf(first), allOf(others)], outcome: weakest };
  },
  about: (expected) => {
    const parts = perIncentive.flatMap((key) => {
      const value = expected[key]?.[incentive.id];
      return value === undefined ? [] : [[key, { [incentive.id]: value }] as const];
    });
    return parts.length === 0 ? undefined : Object.fromEntries(parts);
  },
});

const perIncentive = ['incentives', 'amounts', 'cautions', 'withoutCautions'] as const;

const weakest = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('no') ? 'no' : verdicts.includes('open') ? 'open' : 'yes';

const referralSubject = (rulebook: CompleteRulebook, referral: Referral): Subject => ({
  id: referral.id,
  kind: 'referral',
  parts: referral.reasons,
  alone: (reasons) => ({ ...rulebook, incentives: [], referrals: [{ ...referral, reasons }] }),
  read: (parts) => {
    const ids = Object.keys(referral.reasons);
    return {
      conditions: ids.map((id) => parts[id] ?? never),
      outcome: (verdicts) => ids[verdicts.indexOf('yes')] ?? 'not given',
    };
  },
  about: ({ referrals, withoutReferrals, allReferrals, reasons }) => {
    const { id } = referral;
    const reason = reasons?.[id];
    if (reason !== undefined) return { reasons: { [id]: reason } };
    if (referrals?.includes(id) || allReferrals?.includes(id)) return { referrals: [id] };
    return withoutReferrals?.includes(id) || allReferrals ? { withoutReferrals: [id] } : undefined;
  },
});
