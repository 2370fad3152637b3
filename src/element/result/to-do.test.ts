import { expect } from 'chai';
import { caseFiles } from '../../../flows/cases/index.js';
import { completeRulebook as rulebook } from '../../../flows/complete-rulebook.js';
import { wegwijzer as flow } from '../../../flows/wegwijzer.js';
import { toAnswers } from '../../journey/answers.js';
import { questionAbout, questionsOf } from '../../journey/flow.js';
import { fold } from '../../journey/fold.js';
import { beginningOf } from '../../journey/progress.js';
import { makesSense } from '../../journey/sense.js';
import { assessRulebook } from '../../reasoning/assess.js';
import { addDays } from '../../reasoning/dated.js';
import type { Facts, IsoDate } from '../../reasoning/vocabulary.js';
import { offeredIn, soonIn, toDosOf, toFindOut } from './to-do.js';

const asked = questionsOf(flow).flatMap(({ fields }) => fields.map(({ fact }) => fact));

/** What there is to do in each worked situation, and who stands there. @param others what is answered to what a situation does not tell */
const standing = (others: Facts) =>
  Object.values(caseFiles)
    .flat()
    .map(({ id, facts, on }) => {
      const { progress } = fold(beginningOf(flow, {}, on), toAnswers({ ...others, ...facts }));
      const assessment = assessRulebook(rulebook, progress.facts, on);
      return { id, progress, assessment, toDos: toDosOf({ flow, progress, assessment, rulebook }) };
    });

const all = standing({});

/** What has to be done for an incentive, in order, by somebody of whom this is known. */
function stepsIn(known: Facts, on: IsoDate): readonly string[] {
  const { progress } = fold(beginningOf(flow, {}, on), toAnswers(known));
  const assessment = assessRulebook(rulebook, progress.facts, on);
  const toDos = toDosOf({ flow, progress, assessment, rulebook });
  return toDos.flatMap((toDo) =>
    toDo.kind === 'find-out' ? [] : `${toDo.incentive}.${toDo.kind === 'step' ? toDo.step : toDo.deadline}`,
  );
}

describe('The things to do, in every worked situation', () => {
  it('stand in the order of their last day, and none is past', () => {
    for (const { id, toDos, assessment } of all) {
      const days = toDos.map(({ lastDay = '9' }) => lastDay);
      expect(days, id).to.deep.equal([...days].sort());
      for (const day of days) expect(day >= assessment.on, id).to.be.true;
    }
  });

  it('stand without a day in the order of what they are for', () => {
    let count = 0;
    for (const { id, toDos, assessment } of all) {
      const offered = offeredIn(assessment).map((one) => one.id);
      const places = toDos
        .filter(({ lastDay }) => lastDay === undefined)
        .map((toDo) => (toDo.kind === 'find-out' ? toDo.incentives : [toDo.incentive]))
        .map((incentives) => Math.min(...incentives.map((one) => offered.indexOf(one))));
      expect(places, id).to.deep.equal([...places].sort((a, b) => a - b));
      count += places.length;
    }
    expect(count).to.be.above(1000);
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

  it('ask for the kind of training first, and not yet for what follows from it', () => {
    const kinds = all.filter(({ toDos }) =>
      toDos.some((toDo) => toDo.kind === 'find-out' && toDo.facts.includes('soort')),
    );
    expect(kinds.length).to.be.above(10);
    for (const { id, toDos } of kinds)
      for (const toDo of toDos) if (toDo.kind === 'find-out') expect(toDo.facts, id).to.not.include.members(['taal']);
  });

  it('have as last day of a step that has to come before a known start the day before it', () => {
    const steps = all.flatMap(({ id, toDos, progress }) =>
      toDos.flatMap((toDo) =>
        toDo.kind === 'step' && toDo.lastDay !== undefined ? [{ ...toDo, id, start: progress.facts['start'] }] : [],
      ),
    );
    expect(steps).to.not.be.empty;
    for (const { id, lastDay = '', start } of steps) expect(addDays(lastDay, 1), id).to.equal(start);
  });

  it('are, in a firm of seven, to ask whether the employer agrees, before what comes after the leave', () => {
    const known =
      Object.values(caseFiles)
        .flat()
        .find(({ id }) => id === 'krediet-vijfde')?.facts ?? {};
    const rest = {
      inkomensgarantie: 'nee',
      'meer-werkgevers': 'nee',
      'paritair-comite': null,
      soort: 'gewoon',
    } as const;
    const steps = stepsIn({ ...known, ...rest, werknemers: 7, start: '2027-02-01' }, '2026-11-30');
    expect(steps).to.include('tijdskrediet-opleiding.akkoord');
    expect(steps.indexOf('tijdskrediet-opleiding.akkoord')).to.be.below(
      steps.indexOf('vlaams-opleidingskrediet.aanvraag'),
    );
  });

  it('name each fact that something in scope waits for', () => {
    let count = 0;
    for (const { id, toDos, assessment, progress } of all) {
      const named = toDos.flatMap((toDo) => (toDo.kind === 'find-out' ? toDo.facts : []));
      for (const { needs } of offeredIn(assessment)) {
        const wanted = toFindOut({ flow, progress }, needs);
        expect(named, id).to.include.members(wanted);
        count += wanted.length;
      }
    }
    expect(count).to.be.above(1000);
  });

  it('leave no day that is near to the cards alone', () => {
    const soon = (on: IsoDate): IsoDate => addDays(on, 60);
    let count = 0;
    for (const { id, toDos, assessment } of all) {
      const first = toDos.slice(0, 3);
      const days = soonIn({ assessment, rulebook }, first, soon(assessment.on));
      expect(
        days.map(({ date }) => date),
        id,
      ).to.deep.equal(days.map(({ date }) => date).sort());
      const told = days.map(({ incentive, deadline }) => `${incentive} ${deadline}`);
      expect(new Set(told).size, id).to.equal(told.length);
      for (const { id: incentive, deadlines } of offeredIn(assessment)) {
        const own = deadlines.filter(
          ({ date, passed }) => date !== undefined && !passed && date <= soon(assessment.on),
        );
        if (own.length === 0) continue;
        const isFirst = first.some((toDo) => toDo.kind === 'deadline' && toDo.incentive === incentive);
        expect(isFirst || told.some((one) => one.startsWith(`${incentive} `)), `${id}: ${incentive}`).to.be.true;
        if (!isFirst) count += 1;
      }
    }
    expect(count).to.be.above(20);
  });

  it('lead to each incentive that waits for nothing, once, unless there is nothing to do for it', () => {
    for (const { id, toDos, assessment } of all) {
      const led = toDos.flatMap((toDo) => (toDo.kind === 'find-out' ? [] : [toDo.incentive]));
      expect(new Set(led).size, id).to.equal(led.length);
      const ready = offeredIn(assessment).filter(({ needs }) => needs.length === 0);
      for (const one of ready) {
        const { steps = {}, deadlines = {} } = rulebook.incentives.find((incentive) => incentive.id === one.id) ?? {};
        const isOver = one.deadlines.some((deadline) => deadline.passed && deadlines[deadline.id]?.isFinal);
        expect(led.includes(one.id), `${id}: ${one.id}`).to.equal(Object.keys(steps).length > 0 && !isOver);
      }
    }
  });

  it('begin with what is too late already, the last of several days, unless a step still has to come before the start', () => {
    let count = 0;
    for (const { id, toDos, assessment } of standing(Object.fromEntries(asked.map((fact) => [fact, null])))) {
      for (const toDo of toDos) {
        if (toDo.kind === 'find-out') continue;
        const { deadlines } = assessment.incentives.find((one) => one.id === toDo.incentive)!;
        const rules = rulebook.incentives.find((one) => one.id === toDo.incentive)!.deadlines;
        const passed = deadlines.filter((one) => one.passed && !rules[one.id]?.isAside).map(({ date = '' }) => date);
        const told = toDo.kind === 'deadline' ? deadlines.find((one) => one.id === toDo.deadline) : undefined;
        const isBefore = toDo.kind === 'step' && toDo.lastDay !== undefined;
        if (passed.length === 0 || isBefore) expect(told?.passed ?? false, id).to.equal(false);
        else expect([told?.date, toDo.lastDay], id).to.deep.equal([[...passed].sort().at(-1), assessment.on]);
        if (told?.passed) count += 1;
      }
    }
    expect(count).to.be.above(20);
  });
});
