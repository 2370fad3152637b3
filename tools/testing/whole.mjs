// Each worked situation as somebody in it comes to the result.
import { register } from 'tsx/esm/api';
import { cases } from './persons.mjs';

register();
const { wegwijzer } = await import('../../flows/wegwijzer.js');
const { toAnswers } = await import('../../src/journey/answers.js');
const { fold } = await import('../../src/journey/fold.js');
const { beginningOf } = await import('../../src/journey/progress.js');

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
