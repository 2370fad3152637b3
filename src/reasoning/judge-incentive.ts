import type { Caution, CriterionAssessment, IncentiveAssessment } from './assessment.js';
import { always, dated, type Condition, type Verdict } from './conditions.js';
import { intervalOn, START, type Clocks, type Confidence, type Dated, type Provenance } from './dated.js';
import { factsIn } from './expression.js';
import { amountsFor, deadlinesFor, type Applicable } from './figures.js';
import { judge } from './judge.js';
import { factsOf } from './leaves.js';
import { once } from './memory.js';
import { datedInExpression } from './parts.js';
import { isSettled, reduce, reduceWhole } from './reduce.js';
import { conditionOf, type Amount, type Criterion, type Deadline, type Incentive } from './rulebook.js';
import type { Facts, Value } from './vocabulary.js';

/** What an incentive comes to for everybody whom its conditions cannot tell apart. */
export interface JudgedIncentive {
  readonly told: IncentiveAssessment;
  /** The figures that can be others for each of them; they are not in `told` yet. Undefined where there are none. */
  readonly own:
    | { readonly amounts: readonly Applicable<Amount>[]; readonly deadlines: readonly Applicable<Deadline>[] }
    | undefined;
}

/** Something of an incentive that holds under a condition. */
interface Part<T> {
  readonly id: string;
  readonly when: Condition;
  readonly entry: T;
}

/** Somebody on a day. */
interface Person {
  readonly facts: Facts;
  readonly clocks: Clocks;
  /** The same two, with what the person does not know as not asked. */
  readonly answered: Facts;
  readonly asking: Clocks;
}

export function meet(facts: Facts, clocks: Clocks): Person {
  const answered: Record<string, Value> = {};
  for (const [fact, value] of Object.entries(facts)) if (value !== null && value !== undefined) answered[fact] = value;
  return { facts, clocks, answered, asking: { ...clocks, start: clocks.start ?? undefined } };
}

/** All through which {@link judgeIncentive} looks at a person. */
export const lensOf = (incentive: Incentive): readonly Condition[] => {
  const { criteria, doubts, amounts, deadlines } = inRows(incentive);
  const spans = amounts.flatMap(({ entry }) => datedInExpression(entry.value)).map(holdsOn);
  const given = [...amounts.flatMap(({ entry }) => factsIn(entry.value)), START].map(isGiven);
  return [
    incentive.asks,
    ...[...criteria, ...doubts, ...amounts, ...deadlines].map(({ when }) => when),
    ...spans,
    ...given,
  ];
};

/** An incentive with its parts in rows, and with what is told of them to everybody. */
const inRows = once((incentive: Incentive) => ({
  criteria: inRow(incentive.criteria).map((part) => ({ ...part, dated: datedPartsOf(part.when), told: toldOf(part) })),
  doubts: inRow(incentive.doubts).map(({ entry: { about, sources }, ...part }) => ({
    ...part,
    about,
    told: Object.freeze<Caution>({ id: part.id, kind: 'doubt', sources }),
  })),
  amounts: inRow(incentive.amounts),
  deadlines: inRow(incentive.deadlines),
}));

const inRow = <T extends { readonly when?: Condition }>(entries: Readonly<Record<string, T>>): readonly Part<T>[] =>
  Object.entries(entries).map(([id, entry]) => ({ id, when: entry.when ?? always, entry }));

/** A condition that tells apart the days of a dated figure. */
const holdsOn = ({ clock, intervals }: Dated<number>): Condition =>
  dated(clock, ...intervals.map((interval) => ({ ...interval, value: always })));

/** A condition that tells apart who gave a number or a day, whichever it is. */
const isGiven = (fact: string): Condition => ({ op: 'at-least', fact, bound: 0 });

const none = Object.freeze([]);

/** Where somebody stands with an incentive. */
export function judgeIncentive(incentive: Incentive, person: Person): JudgedIncentive {
  const { facts, clocks } = person;
  const rows = inRows(incentive);
  const criteria = rows.criteria.map(({ told, when, dated }) =>
    withProvenance(told[judge(when, facts, clocks)], dated, clocks),
  );
  const verdict = verdictOfAll(criteria);
  const isNo = verdict === 'no';
  const amounts = isNo ? none : applicable(rows.amounts, person);
  const deadlines = isNo ? none : applicable(rows.deadlines, person).filter(({ applies }) => applies === 'yes');
  const hasOwnAmount = amounts.some(({ entry }) =>
    factsIn(entry.value).some((fact) => typeof facts[fact] === 'number'),
  );
  const hasOwnDeadline = deadlines.length > 0 && typeof facts[START] === 'string';
  const told = Object.freeze<IncentiveAssessment>({
    id: incentive.id,
    pillar: incentive.pillar,
    verdict,
    criteria: Object.freeze(criteria),
    cautions: Object.freeze(cautionsOf(incentive, criteria, verdict, person)),
    amounts: frozen(hasOwnAmount ? none : amountsFor(amounts, facts, clocks)),
    deadlines: frozen(hasOwnDeadline ? none : deadlinesFor(deadlines, facts, clocks)),
    needs:
      verdict === 'open'
        ? Object.freeze([...factsOf(reduceWhole(conditionOf(incentive), person.answered, person.asking))])
        : none,
    sought: judge(incentive.asks, facts, clocks) !== 'no',
  });
  return { told, own: hasOwnAmount || hasOwnDeadline ? { amounts, deadlines } : undefined };
}

const frozen = <T>(entries: readonly T[]): readonly T[] => Object.freeze(entries.map((entry) => Object.freeze(entry)));

const applicable = <T>(parts: readonly Part<T>[], { facts, clocks }: Person): readonly Applicable<T>[] =>
  parts.flatMap(({ id, when, entry }) => {
    const applies = judge(when, facts, clocks);
    return applies === 'no' ? [] : [{ id, applies, entry }];
  });

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
  incentive: Incentive,
  criteria: readonly CriterionAssessment[],
  verdict: Verdict,
  person: Person,
): readonly Caution[] {
  const rows = inRows(incentive);
  const { clocks } = person;
  const isNo = verdict === 'no';
  const relevant = isNo ? criteria.filter((criterion) => criterion.verdict === 'no') : criteria;
  const cautions: Caution[] = [];
  for (const { about, when, told } of rows.doubts) {
    const isRelevant = about === undefined ? !isNo : relevant.some(({ id }) => id === about);
    if (isRelevant && mayHold(when, person)) cautions.push(told);
  }
  for (const { id, sources, confidence } of relevant) {
    if (confidence === 'low') cautions.push(Object.freeze({ id, kind: 'low-confidence', sources }));
  }
  for (const { id, dated } of rows.criteria) {
    if (dated.every((value) => hasValue(value, clocks))) continue;
    const criterion = relevant.find((one) => one.id === id);
    if (criterion) cautions.push(Object.freeze({ id, kind: 'not-assessed', sources: criterion.sources }));
  }
  if (!isNo && incentive.review < clocks.on)
    cautions.push(Object.freeze({ id: incentive.id, kind: 'review-passed', sources: none }));
  return cautions;
}

/** It holds, or the person does not know; a fact that was never asked says nothing. */
function mayHold(when: Condition, { facts, clocks }: Person): boolean {
  const verdict = judge(when, facts, clocks);
  return verdict === 'open' ? isSettled(reduce(when, facts, clocks)) : verdict === 'yes';
}

const hasValue = (value: Dated<Condition>, clocks: Clocks): boolean => {
  const date = clocks[value.clock];
  return typeof date !== 'string' || intervalOn(value, date) !== undefined;
};

function datedPartsOf(condition: Condition): readonly Dated<Condition>[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(datedPartsOf);
  return condition.op === 'dated' ? [condition] : [];
}

/** What is told of a criterion with each verdict, where no part of it has a provenance of its own. */
function toldOf({ id, entry }: Part<Criterion>): Readonly<Record<Verdict, CriterionAssessment>> {
  const told = (verdict: Verdict): CriterionAssessment => Object.freeze({ id, verdict, ...together([entry]) });
  return { yes: told('yes'), no: told('no'), open: told('open') };
}

/** Where a criterion comes from on these days: its own sources, and those of the dated values that it compares with. */
function withProvenance(
  told: CriterionAssessment,
  dated: readonly Dated<Condition>[],
  clocks: Clocks,
): CriterionAssessment {
  if (dated.length === 0) return told;
  const intervals = dated.flatMap((value) => {
    const date = clocks[value.clock];
    return typeof date === 'string' ? (intervalOn(value, date) ?? []) : [];
  });
  return Object.freeze({ ...told, ...together([told, ...intervals]) });
}

const together = (parts: readonly Provenance[]): Provenance => ({
  sources: Object.freeze([...new Set(parts.flatMap(({ sources }) => sources))]),
  confidence: ladder.find((confidence) => parts.some((part) => part.confidence === confidence)) ?? 'high',
});

const ladder: readonly Confidence[] = ['low', 'medium'];
