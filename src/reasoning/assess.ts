import { clocksForVerdict } from './clocks.js';
import { always, type Condition, type Verdict } from './conditions.js';
import { addDays, addMonths, intervalOn, type Clocks, type Confidence, type Dated, type Provenance } from './dated.js';
import { compute } from './expression.js';
import { factsOf, isSettled, reduce, START, verdictOf, type Residue } from './reduce.js';
import {
  conditionOf,
  type Amount,
  type CompleteRulebook,
  type Criterion,
  type Deadline,
  type Incentive,
  type Pillar,
  type Referral,
  type Unit,
} from './rulebook.js';
import type { Facts, IsoDate } from './vocabulary.js';

export interface CriterionAssessment extends Provenance {
  readonly id: string;
  readonly verdict: Verdict;
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

export interface AmountAssessment extends Provenance {
  readonly id: string;
  readonly unit: Unit;
  readonly value: number;
  readonly upTo: boolean;
  readonly asOf: IsoDate | undefined;
  /** Whether it depends on a fact that is not known. */
  readonly conditional: boolean;
}

export interface DeadlineAssessment {
  readonly id: string;
  /** Last day, or undefined while the start of the training is not known. */
  readonly date: IsoDate | undefined;
  readonly passed: boolean;
}

export interface IncentiveAssessment {
  readonly id: string;
  readonly pillar: Pillar;
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionAssessment[];
  readonly cautions: readonly Caution[];
  readonly amounts: readonly AmountAssessment[];
  readonly deadlines: readonly DeadlineAssessment[];
  /** Facts that are not known, and on which the verdict still depends. */
  readonly needs: readonly string[];
  /** Whether it fits what the person wants; if not, no question was asked for it. */
  readonly sought: boolean;
}

export interface ReferralAssessment {
  readonly id: string;
  readonly reason: string;
}

export interface Assessment {
  readonly on: IsoDate;
  /** The start that was reckoned with: the one that was given, else the day of the assessment; `null` if unknown. */
  readonly start: IsoDate | null;
  readonly incentives: readonly IncentiveAssessment[];
  readonly referrals: readonly ReferralAssessment[];
}

/**
 * The verdict on every incentive and the referrals that fit, for what is known of a person.
 *
 * @param facts ids and values of the rulebook's vocabulary; missing = not asked, `null` = unknown
 * @param on day of the assessment
 */
export function assessRulebook(rulebook: CompleteRulebook, facts: Facts, on: IsoDate): Assessment {
  const clocks = clocksForVerdict(rulebook, facts, on);
  return {
    on,
    start: clocks.start ?? null,
    incentives: rulebook.incentives.map((incentive) => assessIncentive(incentive, facts, clocks)),
    referrals: rulebook.referrals.flatMap((referral) => assessReferral(referral, facts, clocks)),
  };
}

function assessIncentive(incentive: Incentive, facts: Facts, clocks: Clocks): IncentiveAssessment {
  const criteria = Object.entries(incentive.criteria).map(([id, criterion]) => ({
    id,
    verdict: verdictOf(reduce(criterion.when, facts, clocks)),
    ...provenanceOf(criterion, clocks),
  }));
  const verdict = verdictOf(reduce(conditionOf(incentive), facts, clocks));
  return {
    id: incentive.id,
    pillar: incentive.pillar,
    verdict,
    criteria,
    cautions: cautionsOf(incentive, criteria, verdict, facts, clocks),
    amounts: verdict === 'no' ? [] : Object.entries(incentive.amounts).flatMap(toAmount(facts, clocks)),
    deadlines: verdict === 'no' ? [] : Object.entries(incentive.deadlines).flatMap(toDeadline(facts, clocks)),
    needs: verdict === 'open' ? needsOf(incentive, facts, clocks) : [],
    sought: reduce(incentive.asks, facts, clocks) !== 'no',
  };
}

/** For a no, only the criteria that stand in the way matter; else all of them. */
function cautionsOf(
  incentive: Incentive,
  criteria: readonly CriterionAssessment[],
  verdict: Verdict,
  facts: Facts,
  clocks: Clocks,
): readonly Caution[] {
  const relevant = criteria.filter((criterion) => verdict !== 'no' || criterion.verdict === 'no');
  const isRelevant = (about: string | undefined): boolean =>
    about === undefined ? verdict !== 'no' : relevant.some(({ id }) => id === about);
  const doubts = Object.entries(incentive.doubts)
    .filter(([, { about, when = always }]) => isRelevant(about) && mayHold(reduce(when, facts, clocks)))
    .map(([id, { sources }]): Caution => ({ id, kind: 'doubt', sources }));
  const unsure = relevant
    .filter(({ confidence }) => confidence === 'low')
    .map(({ id, sources }): Caution => ({ id, kind: 'low-confidence', sources }));
  const undated = relevant
    .filter(({ id }) => {
      const criterion = incentive.criteria[id];
      return criterion !== undefined && datedPartsOf(criterion.when).some((value) => !hasValue(value, clocks));
    })
    .map(({ id, sources }): Caution => ({ id, kind: 'not-assessed', sources }));
  const expired: readonly Caution[] =
    verdict !== 'no' && incentive.review < clocks.on ? [{ id: incentive.id, kind: 'review-passed', sources: [] }] : [];
  return [...doubts, ...unsure, ...undated, ...expired];
}

/** It holds, or the person does not know; a fact that was never asked says nothing. */
const mayHold = (residue: Residue): boolean => residue !== 'no' && isSettled(residue);

const hasValue = (value: Dated<Condition>, clocks: Clocks): boolean => {
  const date = clocks[value.clock];
  return typeof date !== 'string' || intervalOn(value, date) !== undefined;
};

/** Every dated part of a condition. */
function datedPartsOf(condition: Condition): readonly Dated<Condition>[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(datedPartsOf);
  return condition.op === 'dated' ? [condition] : [];
}

const toAmount =
  (facts: Facts, clocks: Clocks) =>
  ([id, amount]: [string, Amount]): AmountAssessment[] => {
    const { unit, when = always, upTo = false, asOf, sources, confidence } = amount;
    const applies = reduce(when, facts, clocks);
    const value = compute(amount.value, facts, clocks);
    if (applies === 'no' || value === undefined) return [];
    return [{ id, unit, value, upTo, asOf, conditional: applies !== 'yes', sources, confidence }];
  };

const toDeadline =
  (facts: Facts, clocks: Clocks) =>
  ([id, { when, months = 0, days = 0 }]: [string, Deadline]): DeadlineAssessment[] => {
    if (when !== undefined && reduce(when, facts, clocks) !== 'yes') return [];
    const start = facts[START];
    const date = typeof start === 'string' ? addDays(addMonths(start, months), days) : undefined;
    return [{ id, date, passed: date !== undefined && date < clocks.on }];
  };

/** Unknown facts count as needed too: knowing them would settle the verdict. */
function needsOf(incentive: Incentive, facts: Facts, clocks: Clocks): readonly string[] {
  const answered = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  const open = { ...clocks, start: clocks.start ?? undefined };
  return [...factsOf(reduce(conditionOf(incentive), answered, open))];
}

function assessReferral({ id, reasons }: Referral, facts: Facts, clocks: Clocks): ReferralAssessment[] {
  const reason = Object.keys(reasons).find((key) => {
    const when = reasons[key];
    return when !== undefined && reduce(when, facts, clocks) === 'yes';
  });
  return reason === undefined ? [] : [{ id, reason }];
}

/** Where a criterion comes from on these days: its own sources, and those of the dated values that it compares with. */
function provenanceOf(criterion: Criterion, clocks: Clocks): Provenance {
  const dates = datedPartsOf(criterion.when).flatMap((value) => {
    const date = clocks[value.clock];
    return typeof date === 'string' ? (intervalOn(value, date) ?? []) : [];
  });
  const parts: readonly Provenance[] = [criterion, ...dates];
  return { sources: [...new Set(parts.flatMap(({ sources }) => sources))], confidence: weakest(parts) };
}

const weakest = (parts: readonly Provenance[]): Confidence =>
  ladder.find((confidence) => parts.some((part) => part.confidence === confidence)) ?? 'high';

const ladder: readonly Confidence[] = ['low', 'medium'];
