import { expect } from 'chai';
import { assessRulebook } from '../../reasoning/assess.js';
import type { Verdict } from '../../reasoning/conditions.js';
import type { CompleteRulebook } from '../../reasoning/rulebook.js';
import type { Facts, IsoDate } from '../../reasoning/vocabulary.js';
import { questionsOf, type Flow } from '../flow.js';
import type { Witness } from '../walk.js';
import { begun, factsIn, standingOf } from './journey.js';
import { answerAs } from './person.js';

/** Answers all that is asked from the facts of the witness; every question must find its answer there. */
export function replay(
  flow: Flow,
  witness: Witness,
  day: IsoDate,
): { readonly facts: Facts; readonly asked: readonly string[] } {
  const actor = begun(flow, { on: day });
  const asked: string[] = [];
  for (let { question } = standingOf(actor); question; { question } = standingOf(actor)) {
    asked.push(question.id);
    const given = answerAs(witness.facts, actor);
    const lacking = Object.keys(given).filter((fact) => given[fact] === undefined);
    expect(lacking, `${witness.incentive} ${witness.verdict} at ${question.id}`).to.deep.equal([]);
    if (asked.length > questionsOf(flow).length) expect.fail(asked.join(' → '));
  }
  return { facts: factsIn(actor), asked };
}

export const verdictFor = (
  rulebook: CompleteRulebook,
  facts: Facts,
  day: IsoDate,
  incentive: string,
): Verdict | undefined => assessRulebook(rulebook, facts, day).incentives.find(({ id }) => id === incentive)?.verdict;
