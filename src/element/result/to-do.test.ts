import { expect } from 'chai';
import { caseFiles } from '../../../flows/cases/index.js';
import { completeRulebook as rulebook } from '../../../flows/complete-rulebook.js';
import { wegwijzer as flow } from '../../../flows/wegwijzer.js';
import { toAnswers } from '../../journey/answers.js';
import { questionAbout } from '../../journey/flow.js';
import { fold } from '../../journey/fold.js';
import { beginningOf } from '../../journey/progress.js';
import { makesSense } from '../../journey/sense.js';
import { assessRulebook } from '../../reasoning/assess.js';
import { offeredIn, toDosOf } from './to-do.js';

/** What there is to do in each worked situation, and who stands there. */
const all = Object.values(caseFiles)
  .flat()
  .map(({ id, facts, on }) => {
    const { progress } = fold(beginningOf(flow, {}, on), toAnswers(facts));
    const assessment = assessRulebook(rulebook, progress.facts, on);
    return { id, progress, assessment, toDos: toDosOf({ flow, progress, assessment, rulebook }) };
  });

describe('The things to do, in every worked situation', () => {
  it('stand in the order of their last day, and none is past', () => {
    for (const { id, toDos, assessment } of all) {
      const days = toDos.map(({ lastDay = '9' }) => lastDay);
      expect(days, id).to.deep.equal([...days].sort());
      for (const day of days) expect(day >= assessment.on, id).to.be.true;
    }
  });

  it('say once what to find out, and only what is needed and could be asked of this person', () => {
    let count = 0;
    for (const { id, toDos, assessment, progress } of all) {
      const found = toDos.flatMap((toDo) => (toDo.kind === 'find-out' ? [toDo] : []));
      expect(new Set(found.map(({ action }) => action)).size, id).to.equal(found.length);
      for (const { facts, incentives } of found) {
        const needs = offeredIn(assessment).flatMap((one) => (incentives.includes(one.id) ? one.needs : []));
        for (const fact of facts) {
          const question = questionAbout(flow, fact);
          expect(needs, id).to.include(fact);
          expect(question === undefined || makesSense(question, progress), `${id}: ${fact}`).to.be.true;
        }
        count += 1;
      }
    }
    expect(count).to.be.above(50);
  });

  it('lead to each incentive that waits for nothing, once, unless there is nothing to do for it', () => {
    for (const { id, toDos, assessment } of all) {
      const led = toDos.flatMap((toDo) => (toDo.kind === 'find-out' ? [] : [toDo.incentive]));
      expect(new Set(led).size, id).to.equal(led.length);
      const ready = offeredIn(assessment).filter(({ needs }) => needs.length === 0);
      for (const one of ready) {
        const { steps = {} } = rulebook.incentives.find((incentive) => incentive.id === one.id) ?? {};
        if (Object.keys(steps).length > 0) expect(led, id).to.include(one.id);
      }
    }
  });
});
