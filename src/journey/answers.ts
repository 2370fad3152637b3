import type { Facts, Value } from '../reasoning/vocabulary.js';

/**
 * One answer of the person. `aside` is an answer that is being reconsidered: it does not count, and the question shows it
 * as it was.
 */
export interface Answer {
  readonly value: Value | null;
  readonly aside?: true;
}

/** All that a person answered, in the order given. The only state of a journey. */
export type Answers = ReadonlyMap<string, Answer>;

export const noAnswers: Answers = new Map();

/** The answers that a record of facts stands for. */
export const toAnswers = (facts: Facts): Answers => withAnswers(noAnswers, facts);

/** The answer that counts; undefined when there is none, or when it is set aside. */
export function answerTo(answers: Answers, fact: string): Value | null | undefined {
  const answer = answers.get(fact);
  return answer === undefined || answer.aside ? undefined : answer.value;
}

/** What is shown in a field, counted or not. */
export const draftOf = (answers: Answers, fact: string): Value | null | undefined => answers.get(fact)?.value;

/** Adds or replaces answers. A replaced answer keeps its place in the order; a fact without a value keeps its answer. */
export function withAnswers(answers: Answers, facts: Facts): Answers {
  const result = new Map(answers);
  for (const [fact, value] of Object.entries(facts)) if (value !== undefined) result.set(fact, { value });
  return result;
}

/** Sets the answers to these facts aside. */
export function setAside(answers: Answers, facts: readonly string[]): Answers {
  const result = new Map(answers);
  for (const fact of facts) {
    const answer = result.get(fact);
    if (answer) result.set(fact, { ...answer, aside: true });
  }
  return result;
}

/** Takes answers back, as if the facts had never been answered: nothing is left to be shown. */
export function withoutAnswers(answers: Answers, facts: readonly string[]): Answers {
  const result = new Map(answers);
  for (const fact of facts) result.delete(fact);
  return result;
}

/** Takes over these answers as the ones that count; whatever else was answered is set aside, not lost. */
export const replaceBy = (answers: Answers, facts: Facts): Answers =>
  withAnswers(setAside(answers, [...answers.keys()]), facts);

/** The answers that count, as a record. */
export const countedFacts = (answers: Answers): Facts =>
  Object.fromEntries([...answers].filter(([, { aside }]) => !aside).map(([fact, { value }]) => [fact, value]));
