import type { Assessment, IncentiveAssessment } from '../../src/reasoning/assessment.js';
import type { Standing, Verdict } from '../../src/reasoning/conditions.js';
import type { Facts, IsoDate } from '../../src/reasoning/vocabulary.js';

export type PerIncentive<T> = Readonly<Record<string, T>>;

/** What a worked situation must lead to. Of what it does not name, it expects nothing. */
export interface Expectation {
  readonly incentives?: PerIncentive<Verdict>;
  /** Why a criterion is open although no answer is missing; `null` where it is not so. */
  readonly unsettled?: PerIncentive<Readonly<Record<string, Standing | null>>>;
  readonly amounts?: PerIncentive<Readonly<Record<string, number | null>>>;
  /** The last day that is told, `undated` where none can be; `null` where the term must not be told. */
  readonly deadlines?: PerIncentive<Readonly<Record<string, string | null>>>;
  readonly cautions?: PerIncentive<readonly string[]>;
  readonly withoutCautions?: PerIncentive<readonly string[]>;
  readonly referrals?: readonly string[];
  readonly withoutReferrals?: readonly string[];
  /** Exactly these referrals, in any order. */
  readonly allReferrals?: readonly string[];
  /** The reason for which a referral is given. */
  readonly reasons?: Readonly<Record<string, string>>;
}

/** What came of the things a case speaks of, beside what was expected. */
export interface Actual extends Required<Omit<Expectation, 'reasons'>> {
  readonly reasons: Readonly<Record<string, string | undefined>>;
}

/** A worked situation, as `case.schema.json` says. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly on: IsoDate;
  readonly facts: Facts;
  readonly expect: Expectation;
  readonly why: string;
  readonly sources: readonly string[];
  readonly validated: { readonly by: string; readonly on: IsoDate } | null;
}

/** An expectation with every part in its place, to compare with {@link actualOf}. */
export const complete = (expected: Expectation): Actual => ({
  incentives: {},
  unsettled: {},
  amounts: {},
  deadlines: {},
  cautions: {},
  withoutCautions: {},
  referrals: [],
  withoutReferrals: [],
  allReferrals: [],
  reasons: {},
  ...expected,
});

/**
 * What the rulebook says about the things a case speaks of, in the words of the case, so that one look shows every
 * difference.
 *
 * @throws {Error} when the case speaks of an incentive that was not assessed
 */
export const actualOf = (assessment: Assessment, expected: Expectation): Actual => ({
  incentives: eachOf(expected.incentives, assessment, ({ verdict }) => verdict),
  unsettled: eachOf(expected.unsettled, assessment, standingsOf),
  amounts: eachOf(expected.amounts, assessment, amountsOf),
  deadlines: eachOf(expected.deadlines, assessment, daysOf),
  cautions: eachOf(expected.cautions, assessment, (one, ids) => ids.filter((id) => hasCaution(one, id))),
  withoutCautions: eachOf(expected.withoutCautions, assessment, (one, ids) => ids.filter((id) => !hasCaution(one, id))),
  referrals: (expected.referrals ?? []).filter((id) => hasReferral(assessment, id)),
  withoutReferrals: (expected.withoutReferrals ?? []).filter((id) => !hasReferral(assessment, id)),
  allReferrals: expected.allReferrals
    ? inOrderOf(
        expected.allReferrals,
        assessment.referrals.map(({ id }) => id),
      )
    : [],
  reasons: Object.fromEntries(Object.keys(expected.reasons ?? {}).map((id) => [id, reasonOf(assessment, id)])),
});

const eachOf = <T, R>(
  part: PerIncentive<T> | undefined,
  assessment: Assessment,
  look: (incentive: IncentiveAssessment, value: T) => R,
): PerIncentive<R> =>
  Object.fromEntries(Object.entries(part ?? {}).map(([id, value]) => [id, look(incentiveOf(assessment, id), value)]));

function incentiveOf({ incentives }: Assessment, id: string): IncentiveAssessment {
  const incentive = incentives.find((one) => one.id === id);
  if (!incentive) throw new Error(`The rulebook has no incentive "${id}".`);
  return incentive;
}

const standingsOf = (
  { criteria }: IncentiveAssessment,
  wanted: Readonly<Record<string, Standing | null>>,
): typeof wanted =>
  Object.fromEntries(Object.keys(wanted).map((id) => [id, criteria.find((one) => one.id === id)?.unsettled ?? null]));

const amountsOf = ({ amounts }: IncentiveAssessment, wanted: Readonly<Record<string, number | null>>): typeof wanted =>
  Object.fromEntries(Object.keys(wanted).map((id) => [id, toCents(amounts.find((amount) => amount.id === id)?.value)]));

const daysOf = ({ deadlines }: IncentiveAssessment, wanted: Readonly<Record<string, string | null>>): typeof wanted =>
  Object.fromEntries(
    Object.keys(wanted).map((id) => {
      const deadline = deadlines.find((one) => one.id === id);
      return [id, deadline ? (deadline.date ?? 'undated') : null];
    }),
  );

const toCents = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 100) / 100;

const hasCaution = ({ cautions }: IncentiveAssessment, id: string): boolean =>
  cautions.some((caution) => caution.id === id);

const hasReferral = ({ referrals }: Assessment, id: string): boolean =>
  referrals.some((referral) => referral.id === id);

const reasonOf = ({ referrals }: Assessment, id: string): string | undefined =>
  referrals.find((referral) => referral.id === id)?.reason;

/** What is in the list as it stands there, then the others. */
const inOrderOf = (list: readonly string[], ids: readonly string[]): readonly string[] => [
  ...list.filter((id) => ids.includes(id)),
  ...ids.filter((id) => !list.includes(id)),
];
