// Each worked situation as somebody in it comes to the result.
import { register } from 'tsx/esm/api';
import { cases } from './persons.mjs';

register();
const { completeRulebook } = await import('../../flows/complete-rulebook.js');
const { wegwijzer } = await import('../../flows/wegwijzer.js');
const { toAnswers } = await import('../../src/journey/answers.js');
const { questionsOf } = await import('../../src/journey/flow.js');
const { fold } = await import('../../src/journey/fold.js');
const { beginningOf } = await import('../../src/journey/progress.js');
const { assessRulebook } = await import('../../src/reasoning/assess.js');

/**
 * What somebody answers of whom a case file tells no more than it has to: all else is not known.
 *
 * @param {import('../../src/reasoning/vocabulary.js').Facts} facts
 * @param {string} on
 * @returns {import('../../src/reasoning/vocabulary.js').Facts}
 */
function wholeOf(facts, on) {
  const { question } = fold(beginningOf(wegwijzer, {}, on), toAnswers(facts));
  if (!question) return facts;
  const unknown = question.fields.filter(({ fact }) => !(fact in facts)).map(({ fact }) => [fact, null]);
  if (unknown.length === 0) throw new Error(`${question.id} is asked still.`);
  return wholeOf({ ...facts, ...Object.fromEntries(unknown) }, on);
}

/** All worked situations, answered to the end. */
export const wholeCases = cases.map(({ id, on, facts }) => ({ id, on, facts: wholeOf(facts, on) }));

const alwaysKnown = questionsOf(wegwijzer).flatMap(({ fields }) =>
  fields.filter(({ known }) => known).map(({ fact }) => fact),
);

/** Those that can be answered on the screen: some questions have no “Ik weet het niet”. */
export const answerableCases = wholeCases.filter(({ facts }) => alwaysKnown.every((fact) => facts[fact] !== null));

/**
 * What counts of the answers of somebody who is asked question by question, and has an answer to each.
 *
 * @param {{ on: string, facts: import('../../src/reasoning/vocabulary.js').Facts }} of
 */
export function factsByQuestion({ on, facts }) {
  const { question, progress } = fold(beginningOf(wegwijzer, {}, on), toAnswers(facts));
  if (question) throw new Error(`${question.id} is asked still.`);
  return progress.facts;
}

/**
 * The verdict on each incentive of such a person.
 *
 * @param {Parameters<typeof factsByQuestion>[0]} of
 */
export const verdictsByQuestion = (of) => verdictsOf(assessRulebook(completeRulebook, factsByQuestion(of), of.on));

/** @param {import('../../src/reasoning/assessment.js').Assessment} assessment */
export const verdictsOf = ({ incentives }) => Object.fromEntries(incentives.map(({ id, verdict }) => [id, verdict]));
