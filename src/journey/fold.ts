import { once } from '../reasoning/memory.js';
import { answerTo, type Answers } from './answers.js';
import { questionsOf, type Question } from './flow.js';
import { takeAnswers, type Progress, type Taken } from './progress.js';

/** Where answers lead, when the questions are asked one by one. */
export interface Standing {
  /** The question that is asked now; undefined when there is nothing left to ask, which is at the result. */
  readonly question: Question | undefined;
  /** All answers, also those that do not count here: set aside, off the route, or behind the question. */
  readonly answers: Answers;
  /** What is known from the questions before it. An assessment follows from its `facts`. */
  readonly progress: Progress;
}

/**
 * The one way to move through a flow: past each question that is settled, in the order of the flow, to the first that is
 * not. A question is settled when each of its fields has an answer or can no longer change anything.
 *
 * It changes nothing and stores nothing, so it also says where other answers would lead:
 *
 * @example
 * const { beginning, standing } = journey.getSnapshot().context;
 * const supposed = fold(beginning, withAnswers(standing.answers, { sector: 'public' }));
 * assessRulebook(rulebook, supposed.progress.facts, on);
 *
 * It is cheap where little changed: from the same `beginning`, the questions before the first changed answer are not worked
 * out again. Then the `progress` is the very same object as before when it knows the same; do not rely on that for anything
 * but speed.
 *
 * @param beginning from `beginningOf`: the flow, the day, and what the host knows
 */
export function fold(beginning: Progress, answers: Answers): Standing {
  const steps = stepsFrom(beginning);
  let progress = beginning;
  for (const question of questionsOf(beginning.flow)) {
    const { isSettled, progress: behind } = goPast(question, progress, answers, steps);
    if (!isSettled) return { question, answers, progress };
    progress = behind;
  }
  return { question: undefined, answers, progress };
}

/** The last time that a fold went past a question. */
export interface Step {
  readonly from: Progress;
  readonly answers: Answers;
  readonly taken: Taken;
}

export type Steps = Map<Question, Step>;

/** The last step past each question on the way from a beginning; forgotten together with it. */
export const stepsFrom = once<Progress, Steps>(() => new Map());

/** Takes the answers to a question, or remembers: from the same progress the same answers lead to where they led before. */
export function goPast(question: Question, from: Progress, answers: Answers, steps: Steps): Taken {
  const last = steps.get(question);
  if (
    last?.from === from &&
    question.fields.every(({ fact }) => answerTo(last.answers, fact) === answerTo(answers, fact))
  )
    return last.taken;
  const taken = takeAnswers(question, from, answers);
  steps.set(question, { from, answers, taken });
  return taken;
}
