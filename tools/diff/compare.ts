import type { Assessment, IncentiveAssessment } from '../../src/reasoning/assessment.js';
import type { Verdict } from '../../src/reasoning/conditions.js';
import type { CompleteRulebook } from '../../src/reasoning/rulebook.js';
import type { Situation } from '../../src/reasoning/situations.js';
import { readFacts, type Facts, type IsoDate } from '../../src/reasoning/vocabulary.js';
import { toldDifferences } from './told.js';

/** One state of the rulebook, with the reasoning of that time. */
export interface Edition {
  readonly rulebook: CompleteRulebook;
  readonly assess: (facts: Facts, on: IsoDate) => Pick<Assessment, 'incentives' | 'referrals'>;
  /** The question that comes next, if there is one. An edition of before it could be asked for does not have it. */
  readonly nextQuestion?: (facts: Facts, on: IsoDate) => { readonly facts: readonly string[] } | null;
}

/** Somebody, on a day, of whom two editions are asked. */
export interface ComparedSituation extends Situation {
  /** The id of the worked situation; without one it was drawn. */
  readonly case?: string;
}

/** What an edition says: a verdict, a reason, a figure, a day; or nothing, because it is not there. */
export type Statement = string | undefined;

/** All situations for which the same thing changes in the same way. */
export interface Change {
  readonly kind: 'incentive' | 'amount' | 'caution' | 'deadline' | 'question' | 'referral';
  /** The incentive or the referral; for a question the fact that is asked. */
  readonly id: string;
  /** The part of the incentive, such as `amounts.plafond`. */
  readonly part?: string;
  /** For an amount and a deadline, what is said in the example. */
  readonly was: Statement;
  readonly is: Statement;
  /** The criteria that made the difference; empty for all but an incentive that both editions have. */
  readonly through: readonly Through[];
  /** How many of the worked situations, and of the drawn ones. */
  readonly cases: number;
  readonly drawn: number;
  /** A worked situation where there is one. */
  readonly example: ComparedSituation;
}

export interface Through {
  readonly id: string;
  /** Only for a criterion that one of the editions does not have. */
  readonly only?: 'before' | 'after';
}

/** A change for one situation. */
export interface Difference extends Pick<Change, 'kind' | 'id' | 'part' | 'was' | 'is' | 'through'> {
  /** Differences that have this in common too are one change; without it they have all in common. */
  readonly alike?: unknown;
}

/**
 * Who gets another result or another question, grouped by what changes and why. What is told beside a verdict is compared
 * for who keeps that verdict. A fact or a value that an edition does not know is left out there, as if it were not asked.
 *
 * @returns the changes, in the order of the rulebook of `after`, what touches most people first
 */
export function compare(before: Edition, after: Edition, situations: readonly ComparedSituation[]): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const situation of situations) {
    for (const { alike, ...difference } of differencesFor(situation, before, after)) {
      const { kind, id, part } = difference;
      const key = JSON.stringify(alike === undefined ? difference : [kind, id, part, alike]);
      changes.set(
        key,
        count(changes.get(key) ?? { ...difference, cases: 0, drawn: 0, example: situation }, situation, difference),
      );
    }
  }
  const order = orderOf([after, before]);
  return [...changes.values()].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id) || b.cases + b.drawn - (a.cases + a.drawn),
  );
}

/** The first worked situation becomes the example, with what is said there. */
function count(change: Change, situation: ComparedSituation, { was, is }: Difference): Change {
  if (situation.case === undefined) return { ...change, drawn: change.drawn + 1 };
  const example = change.example.case === undefined ? { example: situation, was, is } : {};
  return { ...change, cases: change.cases + 1, ...example };
}

const orderOf = (editions: readonly Edition[]): readonly string[] =>
  editions.flatMap(({ rulebook }) => [...rulebook.incentives, ...rulebook.referrals].map(({ id }) => id));

function differencesFor(situation: ComparedSituation, before: Edition, after: Edition): readonly Difference[] {
  const [was, is] = [before, after].map((edition) => {
    const { facts } = readFacts(edition.rulebook.vocabulary, situation.facts);
    return { ...edition.assess(facts, situation.on), asked: askedOf(edition, facts, situation.on) };
  });
  if (!was || !is) return [];
  return [
    ...incentiveDifferences(was.incentives, is.incentives),
    ...questionDifferences(was.asked, is.asked),
    ...referralDifferences(was.referrals, is.referrals),
  ];
}

/** The facts that somebody with these answers is asked for, from the first question on; what is not among them is not known. */
function askedOf({ nextQuestion }: Edition, facts: Facts, on: IsoDate): readonly string[] | undefined {
  if (!nextQuestion) return undefined;
  let answers: Facts = {};
  for (let question = nextQuestion(answers, on); question; question = nextQuestion(answers, on)) {
    answers = { ...answers, ...Object.fromEntries(question.facts.map((fact) => [fact, facts[fact] ?? null])) };
  }
  return Object.keys(answers);
}

type Incentives = Assessment['incentives'];

function incentiveDifferences(before: Incentives, after: Incentives): readonly Difference[] {
  return idsOf(after, before).flatMap((id): readonly Difference[] => {
    const [was, is] = [before, after].map((incentives) => incentives.find((one) => one.id === id));
    if (was && was.verdict === is?.verdict) return toldDifferences(was, is);
    return [
      { kind: 'incentive', id, was: was?.verdict, is: is?.verdict, through: was && is ? throughOf(was, is) : [] },
    ];
  });
}

function questionDifferences(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): readonly Difference[] {
  if (!before || !after) return [];
  const only = (these: readonly string[], those: readonly string[]): readonly string[] =>
    these.filter((fact) => !those.includes(fact));
  const asked = 'asked';
  return [
    ...only(after, before).map((id): Difference => ({ kind: 'question', id, was: undefined, is: asked, through: [] })),
    ...only(before, after).map((id): Difference => ({ kind: 'question', id, was: asked, is: undefined, through: [] })),
  ];
}

type Referrals = Assessment['referrals'];

function referralDifferences(before: Referrals, after: Referrals): readonly Difference[] {
  return idsOf(after, before).flatMap((id): readonly Difference[] => {
    const [was, is] = [before, after].map((referrals) => referrals.find((one) => one.id === id)?.reason);
    return was === is ? [] : [{ kind: 'referral', id, was, is, through: [] }];
  });
}

const idsOf = (...lists: readonly (readonly { readonly id: string }[])[]): readonly string[] => [
  ...new Set(lists.flatMap((list) => list.map(({ id }) => id))),
];

const ladder: readonly Verdict[] = ['no', 'open', 'yes'];

/** The criteria that hold back the lower of the two verdicts, and not the higher. One that is not there holds nothing back. */
function throughOf(was: IncentiveAssessment, is: IncentiveAssessment): readonly Through[] {
  const [lower, higher] = ladder.indexOf(was.verdict) < ladder.indexOf(is.verdict) ? [was, is] : [is, was];
  return lower.criteria
    .filter(({ id, verdict }) => verdict === lower.verdict && verdictIn(higher, id) !== verdict)
    .map(({ id }) => (verdictIn(higher, id) === undefined ? { id, only: lower === was ? 'before' : 'after' } : { id }));
}

const verdictIn = ({ criteria }: IncentiveAssessment, id: string): Verdict | undefined =>
  criteria.find((criterion) => criterion.id === id)?.verdict;
