import type { Answers } from './answers.js';
import { questionsOf, type Field, type Question } from './flow.js';
import { goPast, stepsFrom } from './fold.js';
import type { Progress } from './progress.js';
import { makesSense } from './sense.js';

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
 * As `fold`, for who answers in any order: a question without an answer holds up nothing, and the answers behind it
 * count too. The gates are the same: an answer does not count when its question makes no sense, or when it cannot change
 * anything beside the answers to the questions before it. So the order in which answers were given does not matter, and the
 * answers of a finished journey come to the same progress in both folds.
 *
 * @param steps what a fold from the same beginning went past before; this one is remembered in there
 *
 * @example
 * const { questions, progress } = foldAll(beginningOf(flow, {}, on), toAnswers({ level: 'low' }));
 * questions.filter(({ fields }) => fields.length > 0); // what the page shows
 */
export function foldAll(beginning: Progress, answers: Answers, steps = stepsFrom(beginning)): Overview {
  const progress = goPastAll(beginning, answers, steps);
  const isTaken = (fact: string): boolean => progress.facts[fact] !== undefined && beginning.facts[fact] === undefined;
  const questions = questionsOf(beginning.flow).map((question) => statusOf(question, progress, isTaken));
  return { questions, answers, progress };
}

/** What is known behind all questions, without what each of them comes to. */
export const goPastAll = (beginning: Progress, answers: Answers, steps = stepsFrom(beginning)): Progress =>
  questionsOf(beginning.flow).reduce((from, question) => goPast(question, from, answers, steps).progress, beginning);

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
