import type { Standing, Verdict } from './conditions.js';
import type { Provenance } from './dated.js';
import type { IsoDate } from './vocabulary.js';

/** One condition of an incentive, as it stands for a person, and on what that rests. */
export interface CriterionAssessment extends Provenance {
  readonly id: string;
  readonly verdict: Verdict;
  /** Why it is open although no answer is missing; absent where an answer would settle it, and with a yes or a no. */
  readonly unsettled?: Standing;
}

/**
 * What a person has to be told beside the verdict: a `doubt` of the rulebook; a criterion of which we are not sure
 * (`low-confidence`); a date for which no rule is known (`not-assessed`); rules that had to be looked at again before the
 * day of the assessment (`review-passed`).
 */
export interface Caution {
  readonly id: string;
  readonly kind: 'doubt' | 'low-confidence' | 'not-assessed' | 'review-passed';
  readonly sources: readonly string[];
}

/** What a person gets, in figures. Only with a yes or an open verdict, and only where it can be computed. */
export interface AmountAssessment extends Provenance {
  readonly id: string;
  readonly unit: string;
  readonly value: number;
  readonly upTo: boolean;
  readonly asOf: IsoDate | undefined;
  /** Whether it depends on a fact that is not known. */
  readonly conditional: boolean;
}

/** A term that surely runs for a person. Only with a yes or an open verdict. */
export interface DeadlineAssessment {
  readonly id: string;
  /** Last day, or undefined while the start of the training is not known. */
  readonly date: IsoDate | undefined;
  readonly passed: boolean;
}

/** The answer to a question that a person can have. Only with a yes or an open verdict; without sources it is not known. */
export interface AnswerAssessment {
  readonly id: string;
  readonly sources: readonly string[];
}

/** Where a person stands with an incentive. */
export interface IncentiveAssessment {
  readonly id: string;
  readonly pillar: string;
  readonly verdict: Verdict;
  /** All of them, in the order of the rulebook. The verdict is a yes when all are, and a no as soon as one is. */
  readonly criteria: readonly CriterionAssessment[];
  readonly cautions: readonly Caution[];
  readonly amounts: readonly AmountAssessment[];
  readonly deadlines: readonly DeadlineAssessment[];
  readonly answers: readonly AnswerAssessment[];
  /** Facts that are not known, and on which the verdict still depends; empty unless it is open. */
  readonly needs: readonly string[];
  /** Whether it fits what the person wants; if not, no question was asked for it. */
  readonly sought: boolean;
}

/** Where else a person can go, and why that is told. */
export interface ReferralAssessment {
  readonly id: string;
  readonly reason: string;
}

/** All that can be said of a person on one day: plain data, in the order of the rulebook. */
export interface Assessment {
  readonly on: IsoDate;
  /** The start that was reckoned with: the one that was given, else the day of the assessment; `null` if unknown. */
  readonly start: IsoDate | null;
  readonly incentives: readonly IncentiveAssessment[];
  readonly referrals: readonly ReferralAssessment[];
}
