import { clocksForVerdict } from './clocks.js';
import { always, type Condition, type Verdict } from './conditions.js';
import { addDays, addMonths, intervalOn, type Clocks, type Confidence, type Dated, type Provenance } from './dated.js';
import { compute } from './expression.js';
import { judge } from './judge.js';
import { once } from './once.js';
import { factsOf, isSettled, reduce, START } from './reduce.js';
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
  const situation = situationOf(rulebook, facts, on);
  return {
    on,
    start: situation.clocks.start ?? null,
    incentives: rulebook.incentives.map((incentive) => assessIncentive(incentive, situation)),
    referrals: rulebook.referrals.flatMap((referral) => assessReferral(referral, situation)),
  };
}

/** One person on one day, as all incentives look at it. */
interface Situation {
  readonly facts: Facts;
  readonly clocks: Clocks;
  /** The same without what is unknown: knowing it would settle a verdict as well. */
  readonly answered: Facts;
  readonly asking: Clocks;
}

function situationOf(rulebook: CompleteRulebook, facts: Facts, on: IsoDate): Situation {
  const clocks = clocksForVerdict(rulebook, facts, on);
  return {
    facts,
    clocks,
    answered: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)),
    asking: { ...clocks, start: clocks.start ?? undefined },
  };
}

function assessIncentive(incentive: Incentive, situation: Situation): IncentiveAssessment {
  const { facts, clocks, answered, asking } = situation;
  const criteria = partsOf(incentive.criteria).map((part) => assessCriterion(part, situation));
  const verdict = verdictOfAll(criteria);
  return {
    id: incentive.id,
    pillar: incentive.pillar,
    verdict,
    criteria,
    cautions: cautionsOf(incentive, criteria, verdict, situation),
    amounts: verdict === 'no' ? [] : partsOf(incentive.amounts).flatMap((part) => assessAmount(part, situation)),
    deadlines: verdict === 'no' ? [] : partsOf(incentive.deadlines).flatMap((part) => assessDeadline(part, situation)),
    needs: verdict === 'open' ? [...factsOf(reduce(conditionOf(incentive), answered, asking))] : [],
    sought: judge(incentive.asks, facts, clocks) !== 'no',
  };
}

const assessCriterion = ([id, criterion]: Part<Criterion>, { facts, clocks }: Situation): CriterionAssessment => {
  const { sources, confidence } = provenanceOf(criterion, clocks);
  return { id, verdict: judge(criterion.when, facts, clocks), sources, confidence };
};

const verdictOfAll = (criteria: readonly CriterionAssessment[]): Verdict => {
  let all: Verdict = 'yes';
  for (const { verdict } of criteria) {
    if (verdict === 'no') return 'no';
    if (verdict === 'open') all = 'open';
  }
  return all;
};

/** For a no, only the criteria that stand in the way matter; else all of them. */
function cautionsOf(
  incentive: Incentive,
  criteria: readonly CriterionAssessment[],
  verdict: Verdict,
  { facts, clocks }: Situation,
): readonly Caution[] {
  const relevant = verdict === 'no' ? criteria.filter((criterion) => criterion.verdict === 'no') : criteria;
  const isRelevant = (about: string | undefined): boolean =>
    about === undefined ? verdict !== 'no' : relevant.some(({ id }) => id === about);
  const doubts = partsOf(incentive.doubts)
    .filter(([, { about, when = always }]) => isRelevant(about) && mayHold(when, facts, clocks))
    .map(([id, { sources }]): Caution => ({ id, kind: 'doubt', sources }));
  const unsure = relevant
    .filter(({ confidence }) => confidence === 'low')
    .map(({ id, sources }): Caution => ({ id, kind: 'low-confidence', sources }));
  const undated = relevant
    .filter(({ id }) => datedPartsOf(incentive.criteria[id]?.when ?? always).some((value) => !hasValue(value, clocks)))
    .map(({ id, sources }): Caution => ({ id, kind: 'not-assessed', sources }));
  const expired: readonly Caution[] =
    verdict !== 'no' && incentive.review < clocks.on ? [{ id: incentive.id, kind: 'review-passed', sources: [] }] : [];
  return [...doubts, ...unsure, ...undated, ...expired];
}

/** It holds, or the person does not know; a fact that was never asked says nothing. */
function mayHold(when: Condition, facts: Facts, clocks: Clocks): boolean {
  const verdict = judge(when, facts, clocks);
  return verdict === 'open' ? isSettled(reduce(when, facts, clocks)) : verdict === 'yes';
}

const hasValue = (value: Dated<Condition>, clocks: Clocks): boolean => {
  const date = clocks[value.clock];
  return typeof date !== 'string' || intervalOn(value, date) !== undefined;
};

function assessAmount([id, amount]: Part<Amount>, { facts, clocks }: Situation): readonly AmountAssessment[] {
  const { unit, when = always, upTo = false, asOf, sources, confidence } = amount;
  const applies = judge(when, facts, clocks);
  const value = applies === 'no' ? undefined : compute(amount.value, facts, clocks);
  if (value === undefined) return [];
  return [{ id, unit, value, upTo, asOf, conditional: applies === 'open', sources, confidence }];
}

function assessDeadline(
  [id, { when = always, months = 0, days = 0 }]: Part<Deadline>,
  { facts, clocks }: Situation,
): readonly DeadlineAssessment[] {
  if (judge(when, facts, clocks) !== 'yes') return [];
  const start = facts[START];
  const date = typeof start === 'string' ? addDays(addMonths(start, months), days) : undefined;
  return [{ id, date, passed: date !== undefined && date < clocks.on }];
}

function assessReferral({ id, reasons }: Referral, { facts, clocks }: Situation): readonly ReferralAssessment[] {
  const holds = partsOf(reasons).find(([, when]) => judge(when, facts, clocks) === 'yes');
  return holds ? [{ id, reason: holds[0] }] : [];
}

/** Where a criterion comes from on these days: its own sources, and those of the dated values that it compares with. */
function provenanceOf(criterion: Criterion, clocks: Clocks): Provenance {
  const dated = datedPartsOf(criterion.when);
  if (dated.length === 0) return undatedProvenanceOf(criterion);
  const dates = dated.flatMap((value) => {
    const date = clocks[value.clock];
    return typeof date === 'string' ? (intervalOn(value, date) ?? []) : [];
  });
  return together([criterion, ...dates]);
}

const together = (parts: readonly Provenance[]): Provenance => ({
  sources: [...new Set(parts.flatMap(({ sources }) => sources))],
  confidence: ladder.find((confidence) => parts.some((part) => part.confidence === confidence)) ?? 'high',
});

const ladder: readonly Confidence[] = ['low', 'medium'];

const undatedProvenanceOf = once((criterion: Criterion) => together([criterion]));

/** Every dated part of a condition. */
const datedPartsOf = once((condition: Condition): readonly Dated<Condition>[] => {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap((part) => datedPartsOf(part));
  return condition.op === 'dated' ? [condition] : [];
});

/** An entry of the rulebook with its id. */
type Part<T> = readonly [id: string, part: T];

const entriesOf = once((record: Readonly<Record<string, unknown>>) => Object.entries(record));

const partsOf = <T>(record: Readonly<Record<string, T>>): readonly Part<T>[] => entriesOf(record) as readonly Part<T>[];
