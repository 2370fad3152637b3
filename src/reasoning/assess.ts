import { clocksForVerdict } from './clocks.js';
import type { Condition, Verdict } from './conditions.js';
import { addDays, addMonths, intervalOn, type Clocks, type Confidence, type Dated, type Provenance } from './dated.js';
import { compute } from './expression.js';
import type { Judged } from './judge-together.js';
import { prepare, type Prepared, type PreparedCriterion, type PreparedReferral } from './prepare.js';
import { factsOf, isSettled, reduce, START } from './reduce.js';
import type { CompleteRulebook, Pillar, Unit } from './rulebook.js';
import type { Facts, IsoDate, Value } from './vocabulary.js';

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
  const asking = { ...clocks, start: clocks.start ?? undefined };
  const { incentives, referrals, judge } = prepare(rulebook);
  const situation: Situation = { facts, clocks, judged: judge(facts, clocks), answered: withoutUnknown(facts), asking };
  return {
    on,
    start: clocks.start ?? null,
    incentives: incentives.map((incentive) => assessIncentive(incentive, situation)),
    referrals: referrals.flatMap((referral) => assessReferral(referral, situation)),
  };
}

/** One person on one day, as all incentives look at it. */
interface Situation {
  readonly facts: Facts;
  readonly clocks: Clocks;
  readonly judged: Judged;
  /** The same without what is unknown: knowing it would settle a verdict as well. */
  readonly answered: Facts;
  readonly asking: Clocks;
}

function withoutUnknown(facts: Facts): Facts {
  const answered: Record<string, Value> = {};
  for (const [fact, value] of Object.entries(facts)) if (value !== null && value !== undefined) answered[fact] = value;
  return answered;
}

function assessIncentive(prepared: Prepared, situation: Situation): IncentiveAssessment {
  const { incentive, condition } = prepared;
  const { judged } = situation;
  const criteria = prepared.criteria.map((criterion) => assessCriterion(criterion, situation));
  const verdict = verdictOfAll(criteria);
  const isNo = verdict === 'no';
  return {
    id: incentive.id,
    pillar: incentive.pillar,
    verdict,
    criteria,
    cautions: cautionsOf(prepared, criteria, verdict, situation),
    amounts: isNo ? [] : prepared.amounts.flatMap((amount) => assessAmount(amount, situation)),
    deadlines: isNo ? [] : prepared.deadlines.flatMap((deadline) => assessDeadline(deadline, situation)),
    needs: verdict === 'open' ? needsOf(condition, situation) : [],
    sought: judged(incentive.asks) !== 'no',
  };
}

function assessCriterion(criterion: PreparedCriterion, { judged, clocks }: Situation): CriterionAssessment {
  const told = criterion.told[judged(criterion.when)];
  return criterion.dated.length === 0 ? told : { ...told, ...provenanceOf(told, criterion.dated, clocks) };
}

/** Where all is answered, nothing is left to reduce. */
const needsOf = (condition: Condition, { answered, asking }: Situation): readonly string[] =>
  isAllAsked(condition, answered) ? [] : [...factsOf(reduce(condition, answered, asking))];

function verdictOfAll(criteria: readonly CriterionAssessment[]): Verdict {
  let all: Verdict = 'yes';
  for (const { verdict } of criteria) {
    if (verdict === 'no') return 'no';
    if (verdict === 'open') all = 'open';
  }
  return all;
}

/** For a no, only the criteria that stand in the way matter; else all of them. */
function cautionsOf(
  { incentive, criteria: prepared, doubts }: Prepared,
  criteria: readonly CriterionAssessment[],
  verdict: Verdict,
  situation: Situation,
): readonly Caution[] {
  const { clocks } = situation;
  const isNo = verdict === 'no';
  const relevant = isNo ? criteria.filter((criterion) => criterion.verdict === 'no') : criteria;
  const cautions: Caution[] = [];
  for (const { about, when, told } of doubts) {
    const isRelevant = about === undefined ? !isNo : relevant.some((criterion) => criterion.id === about);
    if (isRelevant && mayHold(when, situation)) cautions.push(told);
  }
  for (const { id, sources, confidence } of relevant) {
    if (confidence === 'low') cautions.push({ id, kind: 'low-confidence', sources });
  }
  for (const { id, dated } of prepared) {
    if (dated.every((value) => hasValue(value, clocks))) continue;
    const criterion = relevant.find((one) => one.id === id);
    if (criterion) cautions.push({ id, kind: 'not-assessed', sources: criterion.sources });
  }
  if (!isNo && incentive.review < clocks.on) cautions.push({ id: incentive.id, kind: 'review-passed', sources: [] });
  return cautions;
}

/** It holds, or the person does not know; a fact that was never asked says nothing. */
function mayHold(when: Condition, { facts, clocks, judged }: Situation): boolean {
  const verdict = judged(when);
  if (verdict !== 'open') return verdict === 'yes';
  return isAllAsked(when, facts) || isSettled(reduce(when, facts, clocks));
}

function isAllAsked(when: Condition, facts: Facts): boolean {
  for (const fact of factsOf(when)) if (facts[fact] === undefined) return false;
  return true;
}

const hasValue = (value: Dated<Condition>, clocks: Clocks): boolean => {
  const date = clocks[value.clock];
  return typeof date !== 'string' || intervalOn(value, date) !== undefined;
};

function assessAmount([id, amount]: Prepared['amounts'][number], { facts, clocks, judged }: Situation): readonly AmountAssessment[] {
  const { unit, when, upTo = false, asOf, sources, confidence } = amount;
  const applies = judged(when);
  const value = applies === 'no' ? undefined : compute(amount.value, facts, clocks);
  if (value === undefined) return [];
  return [{ id, unit, value, upTo, asOf, conditional: applies === 'open', sources, confidence }];
}

function assessDeadline(
  [id, { when, months = 0, days = 0 }]: Prepared['deadlines'][number],
  { facts, clocks, judged }: Situation,
): readonly DeadlineAssessment[] {
  if (judged(when) !== 'yes') return [];
  const start = facts[START];
  const date = typeof start === 'string' ? addDays(addMonths(start, months), days) : undefined;
  return [{ id, date, passed: date !== undefined && date < clocks.on }];
}

function assessReferral({ id, reasons }: PreparedReferral, { judged }: Situation): readonly ReferralAssessment[] {
  const holds = reasons.find(([, when]) => judged(when) === 'yes');
  return holds ? [{ id, reason: holds[0] }] : [];
}

/** Where a criterion comes from on these days: its own sources, and those of the dated values that it compares with. */
const provenanceOf = (own: Provenance, dated: readonly Dated<Condition>[], clocks: Clocks): Provenance =>
  together([
    own,
    ...dated.flatMap((value) => {
      const date = clocks[value.clock];
      return typeof date === 'string' ? (intervalOn(value, date) ?? []) : [];
    }),
  ]);

const together = (parts: readonly Provenance[]): Provenance => ({
  sources: [...new Set(parts.flatMap(({ sources }) => sources))],
  confidence: ladder.find((confidence) => parts.some((part) => part.confidence === confidence)) ?? 'high',
});

const ladder: readonly Confidence[] = ['low', 'medium'];
