import { clocksWhileAsking, startOf } from '../reasoning/clocks.js';
import { always, type Condition, type Residue } from '../reasoning/conditions.js';
import { START, type Clocks } from '../reasoning/dated.js';
import { judge } from '../reasoning/judge.js';
import { factsOf } from '../reasoning/leaves.js';
import { once } from '../reasoning/memory.js';
import { isSettled, reduce, towardsYes } from '../reasoning/reduce.js';
import { conditionOf } from '../reasoning/rulebook.js';
import type { Facts, IsoDate, Value } from '../reasoning/vocabulary.js';
import { answerTo, type Answers } from './answers.js';
import { questionsOf, type Field, type Flow, type Question } from './flow.js';

/** What can still come of one incentive, or of one reason for a referral. */
export interface Outcome {
  readonly id: string;
  /** The reason, for a referral. */
  readonly reason?: string | undefined;
  readonly when: Residue;
  /** When it is worth a question; after a no it asks nothing more. */
  readonly asks: Residue;
}

/** How far the fold over the flow has come. */
export interface Progress {
  readonly flow: Flow;
  readonly clocks: Clocks;
  /** What was answered and counts. */
  readonly facts: Facts;
  /** The same, with what makes no sense to ask as unknown. */
  readonly known: Facts;
  /** The outcomes that can still change. */
  readonly outcomes: readonly Outcome[];
  /** Whether a fact can still change one of them. */
  readonly needs: (fact: string) => boolean;
  /** The questions that were asked, with the facts that counted. */
  readonly trail: readonly Stop[];
}

export interface Stop {
  readonly question: Question;
  readonly facts: readonly string[];
}

/**
 * The start of every fold: nothing is known but what the host gave. An outcome is only considered when somebody asks for it,
 * because the first question stands before most of them are.
 */
export function begin(flow: Flow, given: Facts, on: IsoDate): Progress {
  const facts = { ...flow.presumes, ...given };
  const { known, clocks } = meet(flow, facts, on);
  const leftOf = once((outcome: Outcome) => consider(outcome, known, clocks));
  let outcomes: readonly Outcome[] | undefined;
  return {
    flow,
    clocks,
    facts,
    known,
    get outcomes() {
      return (outcomes ??= outcomesOf(flow).flatMap((outcome) => leftOf(outcome) ?? []));
    },
    needs: (fact) =>
      outcomesOf(flow).some((outcome) => {
        const left = mentions(outcome, fact) ? leftOf(outcome) : undefined;
        return left !== undefined && mentions(left, fact);
      }),
    trail: [],
  };
}

/** What is known of somebody before anything is asked, with the clocks that then run. */
export function meet(flow: Flow, facts: Facts, on: IsoDate): Pick<Progress, 'known' | 'clocks'> {
  const known = withoutSense(flow, facts, clocksWhileAsking(flow.rulebook, facts, on));
  return { known, clocks: clocksWhileAsking(flow.rulebook, known, on) };
}

/** The progress once one more fact is known. */
export function learn(progress: Progress, fact: string, value: Value | null): Progress {
  const { flow } = progress;
  const facts = { ...progress.facts, [fact]: value };
  const answered = { ...progress.known, [fact]: value };
  const known = gatesOf(flow).has(fact) ? withoutSense(flow, answered, progress.clocks) : answered;
  const clocks = { ...progress.clocks, start: startOf(known) };
  const learned = known === answered ? [fact] : Object.keys(known).filter((key) => progress.known[key] === undefined);
  const outcomes = progress.outcomes.flatMap((outcome) =>
    learned.some((key) => mentions(outcome, key)) ? (consider(outcome, known, clocks) ?? []) : outcome,
  );
  return {
    ...progress,
    clocks,
    facts,
    known,
    outcomes,
    needs: (one) => outcomes.some((outcome) => mentions(outcome, one)),
  };
}

/** The facts on which it depends whether a question makes sense. */
const gatesOf = once(
  (flow: Flow): ReadonlySet<string> => new Set(questionsOf(flow).flatMap(({ when = always }) => [...factsOf(when)])),
);

/** The facts that no question of the flow fills. */
const neverAskedIn = once((flow: Flow): readonly string[] => {
  const asked = new Set(questionsOf(flow).flatMap(({ fields }) => fields.map(({ fact }) => fact)));
  return Object.keys(flow.rulebook.vocabulary).filter((fact) => !asked.has(fact));
});

/** Adds as unknown the facts that will not be asked: no question fills them, or it makes no sense for this person. */
function withoutSense(flow: Flow, known: Facts, clocks: Clocks): Facts {
  let rest: Record<string, Value | null | undefined> | undefined;
  const leaveOut = (fact: string): void => {
    if (known[fact] !== undefined) return;
    rest ??= { ...known };
    // A start that nobody asks for is today, as in the verdict.
    rest[fact] = fact === START ? clocks.on : null;
  };
  neverAskedIn(flow).forEach(leaveOut);
  for (const question of questionsOf(flow)) {
    if (!makesSense(question, { known, clocks })) for (const { fact } of question.fields) leaveOut(fact);
  }
  return rest ?? known;
}

/** All that a flow can come to. */
export const outcomesOf = once(({ rulebook: { incentives, referrals } }: Flow): readonly Outcome[] => [
  ...incentives.map((incentive) => ({ id: incentive.id, when: conditionOf(incentive), asks: incentive.asks })),
  ...referrals.flatMap(({ id, reasons }) =>
    Object.entries(reasons).map(([reason, when]): Outcome => ({ id, reason, when, asks: 'yes' })),
  ),
]);

/** Every condition of a flow: of all that it can come to, and of its questions. */
export const conditionsIn = (flow: Flow): readonly Condition[] =>
  [...outcomesOf(flow).flatMap(({ when, asks }) => [when, asks]), ...questionsOf(flow).map(({ when }) => when)].filter(
    (condition) => typeof condition === 'object',
  );

/**
 * Takes the facts out of an outcome; undefined if it can no longer change, or is not worth a question.
 *
 * @param take how they are taken out of its condition
 */
export function consider(outcome: Outcome, facts: Facts, clocks: Clocks, take = reduce): Outcome | undefined {
  if (judge(outcome.asks, facts, clocks) === 'no' || judge(outcome.when, facts, clocks) !== 'open') return undefined;
  const { id, reason } = outcome;
  const left = take(outcome.when, facts, clocks);
  // A referral is given or not: what can only still rule it out is not worth a question.
  const when = reason === undefined ? left : towardsYes(left);
  return when === undefined || isSettled(when)
    ? undefined
    : { id, reason, when, asks: reduce(outcome.asks, facts, clocks) };
}

/** Whether a fact can still change an outcome. */
export const mentions = ({ when, asks }: Outcome, fact: string): boolean =>
  factsOf(when).has(fact) || factsOf(asks).has(fact);

/** The facts that can still change one of these outcomes. */
export function neededBy(outcomes: readonly Outcome[]): ReadonlySet<string> {
  const needed = new Set<string>();
  for (const { when, asks } of outcomes) {
    for (const fact of factsOf(when)) needed.add(fact);
    for (const fact of factsOf(asks)) needed.add(fact);
  }
  return needed;
}

/**
 * Goes past a question: each of its fields that can still matter takes its answer.
 *
 * @returns the progress behind the question, or undefined when a field that matters has no answer yet
 */
export function pass(question: Question, progress: Progress, answers: Answers): Progress | undefined {
  if (!makesSense(question, progress)) return progress;
  const counted: string[] = [];
  let reached = progress;
  for (const { fact, blank } of question.fields) {
    if (!reached.needs(fact)) continue;
    const answer = answerTo(answers, fact);
    const isLeftOut = answer === undefined && blank === null && counted.length > 0;
    if (answer === undefined && !isLeftOut) return undefined;
    reached = learn(reached, fact, answer ?? null);
    if (!isLeftOut) counted.push(fact);
  }
  return counted.length === 0 ? reached : { ...reached, trail: [...reached.trail, { question, facts: counted }] };
}

/** The fields of a question that can matter, given the values that are already filled in on the screen. */
export function fieldsToAsk(question: Question, progress: Progress, filledIn: Facts): readonly Field[] {
  if (!makesSense(question, progress)) return [];
  let reached = progress;
  let isWaiting = false;
  return question.fields.filter(({ fact, follows }) => {
    if (!reached.needs(fact) || (follows && isWaiting)) return false;
    const value = filledIn[fact];
    isWaiting = value === undefined;
    if (value !== undefined) reached = learn(reached, fact, value);
    return true;
  });
}

/** Whether a natural conversation asks this at all. */
export const makesSense = ({ when }: Question, { known, clocks }: Pick<Progress, 'known' | 'clocks'>): boolean =>
  when === undefined || judge(when, known, clocks) !== 'no';
