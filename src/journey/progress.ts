import { clocksFor, conditionOf } from '../reasoning/assess.js';
import type { Condition } from '../reasoning/conditions.js';
import { factsOf, reduce, verdictOf, type Residue } from '../reasoning/reduce.js';
import type { Facts, IsoDate, Value } from '../reasoning/vocabulary.js';
import { answerTo, type Answers } from './answers.js';
import type { Field, Flow, Question } from './flow.js';

/** What can still come of one incentive or of one reason for a referral. */
interface Outcome {
  readonly id: string;
  readonly when: Residue;
  /** When it is worth a question; after a no it asks nothing more. */
  readonly asks: Residue;
}

/** How far the fold over the flow has come. */
export interface Progress {
  readonly flow: Flow;
  readonly on: IsoDate;
  readonly facts: Facts;
  /** The outcomes that can still change. */
  readonly outcomes: readonly Outcome[];
  /** The facts that can still change one of them. */
  readonly needed: ReadonlySet<string>;
  /** The questions that were asked, with the facts that counted. */
  readonly trail: readonly Stop[];
}

export interface Stop {
  readonly question: Question;
  readonly facts: readonly string[];
}

/** The start of every fold: nothing is known but what the host gave. */
export function begin(flow: Flow, given: Facts, on: IsoDate): Progress {
  return consider({ flow, on, facts: given, outcomes: outcomesOf(flow), needed: new Set(), trail: [] });
}

const always: Residue = 'yes';

function outcomesOf({ rulebook }: Flow): readonly Outcome[] {
  return [
    ...rulebook.incentives.map((incentive) => ({
      id: incentive.id,
      when: conditionOf(incentive),
      asks: incentive.asks,
    })),
    ...rulebook.referrals.flatMap(({ id, reasons }) =>
      Object.entries(reasons).map(([reason, when]) => ({ id: `${id}.${reason}`, when, asks: always })),
    ),
  ];
}

/** Takes the facts out of what is still open. */
function consider(progress: Progress): Progress {
  const { flow, facts, on } = progress;
  const clocks = clocksFor(flow.rulebook, facts, on, 'asking');
  const outcomes = progress.outcomes
    .map(({ id, when, asks }) => ({ id, when: reduce(when, facts, clocks), asks: reduce(asks, facts, clocks) }))
    .filter(({ when, asks }) => asks !== 'no' && factsOf(when).size > 0);
  const needed = new Set(outcomes.flatMap(({ when, asks }) => [...factsOf(when), ...factsOf(asks)]));
  return { ...progress, outcomes, needed };
}

/** The progress once one more fact is known. */
export const learn = (progress: Progress, fact: string, value: Value | null): Progress =>
  consider({ ...progress, facts: { ...progress.facts, [fact]: value } });

/**
 * Goes past a question: each of its fields that can still matter takes its answer.
 *
 * @returns the progress behind the question, or undefined when a field that matters has no answer yet
 */
export function pass(question: Question, progress: Progress, answers: Answers): Progress | undefined {
  if (!makesSense(question, progress)) return progress;
  const counted: string[] = [];
  let reached = progress;
  for (const { fact } of question.fields) {
    if (!reached.needed.has(fact)) continue;
    const answer = answerTo(answers, fact);
    if (answer === undefined) return undefined;
    reached = learn(reached, fact, answer);
    counted.push(fact);
  }
  return counted.length === 0 ? reached : { ...reached, trail: [...reached.trail, { question, facts: counted }] };
}

/** The fields of a question that can matter, given the values that are already filled in on the screen. */
export function fieldsToAsk(question: Question, progress: Progress, filledIn: Facts): readonly Field[] {
  if (!makesSense(question, progress)) return [];
  let reached = progress;
  return question.fields.filter(({ fact }) => {
    const asked = reached.needed.has(fact);
    const value = filledIn[fact];
    if (asked && value !== undefined) reached = learn(reached, fact, value);
    return asked;
  });
}

const makesSense = ({ when }: Question, { facts, flow, on }: Progress): boolean =>
  when === undefined || holds(when, flow, facts, on);

const holds = (when: Condition, flow: Flow, facts: Facts, on: IsoDate): boolean =>
  verdictOf(reduce(when, facts, clocksFor(flow.rulebook, facts, on, 'asking'))) !== 'no';
