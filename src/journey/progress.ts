import { startOf } from '../reasoning/clocks.js';
import { withDerived } from '../reasoning/derive.js';
import { once, recent } from '../reasoning/memory.js';
import type { Facts, IsoDate, Value } from '../reasoning/vocabulary.js';
import { answerTo, type Answers } from './answers.js';
import type { Field, Flow, Question } from './flow.js';
import { consider, mentions, outcomesOf, type Outcome } from './outcomes.js';
import { gatesOf, knowledgeOf, makesSense, withoutSense, type Knowledge } from './sense.js';

/** How far the fold over the flow has come. */
export interface Progress extends Knowledge {
  readonly flow: Flow;
  /** What was answered and counts. */
  readonly facts: Facts;
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
export function beginningOf(flow: Flow, given: Facts, on: IsoDate): Progress {
  const facts = { ...flow.presumes, ...given };
  const { known, clocks } = knowledgeOf(flow, facts, on);
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
    // From the last on: a referral hangs on little, and is soon considered.
    needs: (fact) =>
      outcomesOf(flow).findLast((outcome) => {
        const left = mentions(outcome, fact) ? leftOf(outcome) : undefined;
        return left !== undefined && mentions(left, fact);
      }) !== undefined,
    trail: [],
  };
}

/** The progress once one more fact is known. */
export function learn(progress: Progress, fact: string, value: Value | null): Progress {
  const { flow } = progress;
  const facts = { ...progress.facts, [fact]: value };
  const answered = { ...progress.known, [fact]: value };
  const derived = withDerived(flow.rulebook, answered);
  const known = gatesOf(flow).has(fact) ? withoutSense(flow, derived, progress.clocks) : derived;
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

/**
 * The same for what is learned last from a progress: what somebody fills in is looked at while it is filled in, when it is sent and
 * when it is taken.
 */
const learnOnce = once((progress: Progress) =>
  recent(
    1,
    (fact: string, value: Value | null) => JSON.stringify([fact, value]),
    (fact: string, value: Value | null) => learn(progress, fact, value),
  ),
);

/** What came of the answers to one question. */
export interface Taken {
  readonly progress: Progress;
  /** Whether no field that can matter still waits for an answer. */
  readonly isSettled: boolean;
}

/** Takes the answers to a question: each of its fields that can matter beside those before it takes its answer. */
export function takeAnswers(question: Question, before: Progress, answers: Answers): Taken {
  if (!makesSense(question, before)) return { progress: before, isSettled: true };
  const counted: string[] = [];
  const waiting: string[] = [];
  let progress = before;
  for (const { fact, blank } of question.fields) {
    if (!progress.needs(fact)) continue;
    const answer = answerTo(answers, fact);
    const isLeftOut = answer === undefined && blank === null && counted.length > 0;
    if (answer !== undefined) counted.push(fact);
    if (answer !== undefined || isLeftOut) progress = learnOnce(progress)(fact, answer ?? null);
    else waiting.push(fact);
  }
  // An answer to a later field can settle one before it.
  const isSettled = !waiting.some((fact) => progress.needs(fact));
  if (counted.length === 0) return { progress: before, isSettled };
  return { progress: { ...progress, trail: [...before.trail, { question, facts: counted }] }, isSettled };
}

/** The fields of a question that can matter, given the values that are already filled in on the screen. */
export function fieldsToAsk(question: Question, progress: Progress, filledIn: Facts): readonly Field[] {
  if (!makesSense(question, progress)) return [];
  let reached = progress;
  let isWaiting = false;
  return question.fields.filter(({ fact, follows }) => {
    const value = filledIn[fact];
    const isOpen = value === undefined;
    if (!reached.needs(fact) || (follows && isWaiting && isOpen)) return false;
    isWaiting = isOpen;
    if (!isOpen) reached = learnOnce(reached)(fact, value);
    return true;
  });
}
