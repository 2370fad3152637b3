import type { Condition, Verdict } from '../../src/reasoning/conditions.js';
import type { CompleteRulebook, Incentive, Referral } from '../../src/reasoning/rulebook.js';
import type { Expectation } from '../../flows/cases/case.js';
import { partsOfIncentive, type Part } from './parts.js';

/** Conditions by their id: the criteria of an incentive, or the reasons of a referral. */
export type Parts = Readonly<Record<string, Condition>>;

/** What a rulebook decides about: an incentive or a referral. */
export interface Subject {
  readonly id: string;
  readonly kind: 'incentive' | 'referral';
  readonly parts: Parts;
  /** All that depends on the situation, what is told in the result included. */
  readonly conditions: readonly Part[];
  /** The rulebook with nothing but this subject, and with these conditions in the place of its own. */
  readonly alone: (parts: Parts) => CompleteRulebook;
  /** How the parts come together. */
  readonly op: 'all' | 'any';
  /** As far as a case can see a verdict: a referral is given or not. */
  readonly visible: (verdict: Verdict) => string;
  /** The part of an expectation that is about this subject, or undefined. */
  readonly about: (expected: Expectation) => Expectation | undefined;
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
  conditions: partsOfIncentive(incentive),
  alone: (parts) => {
    const kept = Object.entries(incentive.criteria).flatMap(([id, criterion]) => {
      const when = parts[id];
      return when ? [[id, { ...criterion, when }] as const] : [];
    });
    return { ...rulebook, incentives: [{ ...incentive, criteria: Object.fromEntries(kept) }], referrals: [] };
  },
  op: 'all',
  visible: (verdict) => verdict,
  about: (expected) => {
    const parts = perIncentive.flatMap((key) => {
      const value = expected[key]?.[incentive.id];
      return value === undefined ? [] : [[key, { [incentive.id]: value }] as const];
    });
    return parts.length === 0 ? undefined : Object.fromEntries(parts);
  },
});

const perIncentive = ['incentives', 'amounts', 'cautions', 'withoutCautions'] as const;

const referralSubject = (rulebook: CompleteRulebook, referral: Referral): Subject => ({
  id: referral.id,
  kind: 'referral',
  parts: referral.reasons,
  conditions: Object.entries(referral.reasons).map(([id, when]) => ({ id, when })),
  alone: (reasons) => ({ ...rulebook, incentives: [], referrals: [{ ...referral, reasons }] }),
  op: 'any',
  visible: (verdict) => (verdict === 'yes' ? 'given' : 'not given'),
  about: ({ referrals, withoutReferrals }) => {
    if (referrals?.includes(referral.id)) return { referrals: [referral.id] };
    return withoutReferrals?.includes(referral.id) ? { withoutReferrals: [referral.id] } : undefined;
  },
});
