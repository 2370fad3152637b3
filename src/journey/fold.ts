import { once } from '../reasoning/once.js';
import { answerTo, type Answers } from './answers.js';
import { questionsOf, type Field, type Question } from './flow.js';
import { takeAnswers, type Progress, type Taken } from './progress.js';
import { makesSense } from './sense.js';

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

/** A question among all others, on one page with them. */
export interface QuestionStatus {
  readonly question: Question;
  /**
   * `needed` while an answer to one of its fields can still change something, `without-sense` when a natural conversation
   * does not ask this of this person, else `settled`.
   */
  readonly status: 'needed' | 'settled' | 'without-sense';
  /**
   * The fields to show, in order: those of which the answer counts, and those that can still matter. There are none when the
   * question does not matter. An answer to another field is kept, and does not count.
   */
  readonly fields: readonly Field[];
  /** Those of them that wait for an answer. */
  readonly open: readonly Field[];
}

/** Where answers lead, when all questions stand on one page. */
export interface Overview {
  /** Every question of the flow, in its order. */
  readonly questions: readonly QuestionStatus[];
  readonly answers: Answers;
  /** What is known from all questions together. An assessment follows from its `facts`. */
  readonly progress: Progress;
}

/**
 * As {@link fold}, for who answers in any order: a question without an answer holds up nothing, and the answers behind it
 * count too. The gates are the same: an answer does not count when its question makes no sense, or when it cannot change
 * anything beside the answers to the questions before it. So the order in which answers were given does not matter, and the
 * answers of a finished journey come to the same progress in both folds.
 *
 * @example
 * const { questions, progress } = foldAll(beginningOf(flow, {}, on), toAnswers({ level: 'low' }));
 * questions.filter(({ fields }) => fields.length > 0); // what the page shows
 */
export function foldAll(beginning: Progress, answers: Answers): Overview {
  const questions = questionsOf(beginning.flow);
  const steps = stepsFrom(beginning);
  const progress = questions.reduce((from, question) => goPast(question, from, answers, steps).progress, beginning);
  const isTaken = (fact: string): boolean => progress.facts[fact] !== undefined && beginning.facts[fact] === undefined;
  return { questions: questions.map((question) => statusOf(question, progress, isTaken)), answers, progress };
}

function statusOf(question: Question, progress: Progress, isTaken: (fact: string) => boolean): QuestionStatus {
  let isWaiting = false;
  const fields = question.fields.filter(({ fact, follows }) => {
    if (!isTaken(fact) && (!progress.needs(fact) || (follows && isWaiting))) return false;
    isWaiting = !isTaken(fact);
    return true;
  });
  const open = fields.filter(({ fact }) => !isTaken(fact));
  const hasSense = fields.length > 0 || makesSense(question, progress);
  return { question, status: open.length > 0 ? 'needed' : hasSense ? 'settled' : 'without-sense', fields, open };
}

/** The last time that a fold went past a question. */
interface Step {
  readonly from: Progress;
  readonly answers: Answers;
  readonly taken: Taken;
}

/** The last step past each question on the way from a beginning; forgotten together with it. */
const stepsFrom = once<Progress, Map<Question, Step>>(() => new Map());

/** Takes the answers to a question, or remembers: from the same progress the same answers lead to where they led before. */
function goPast(question: Question, from: Progress, answers: Answers, steps: Map<Question, Step>): Taken {
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
