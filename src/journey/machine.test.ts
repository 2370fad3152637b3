import { expect } from 'chai';
import { wegwijzer } from '../../flows/wegwijzer.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { countedFacts, draftOf, toAnswers } from './answers.js';
import { RESULT, type JourneyActor } from './machine.js';
import { foresee } from './moves.js';
import { begun, factsIn, placeOf, standingOf, trailOf } from './testing/journey.js';
import { smallFlow } from './testing/small-flow.js';

describe('A journey', () => {
  let journey: JourneyActor;
  const at = (): string => placeOf(journey);
  const answer = (given: Facts): void => journey.send({ type: 'answer', facts: given });

  beforeEach(() => {
    journey = begun(smallFlow);
  });

  it('begins at the first question, with nothing known', () => {
    expect(at()).to.equal('job');
    expect(journey.getSnapshot().value).to.deep.equal({ person: 'job' });
    expect(factsIn(journey)).to.deep.equal({});
  });

  it('goes from question to question, through the chapters, to the result', () => {
    const route = [at()];
    for (const given of [{ job: 'yes' }, { sector: 'private' }, { hours: 10, credits: 3 }, { level: 'low' }]) {
      answer(given);
      route.push(at());
    }
    expect(route).to.deep.equal(['job', 'sector', 'size', 'level', 'result']);
    expect(journey.getSnapshot().value).to.equal(RESULT);
    expect(factsIn(journey)).to.deep.equal({ job: 'yes', sector: 'private', hours: 10, credits: 3, level: 'low' });
    expect(trailOf(journey)).to.deep.equal(['job', 'sector', 'size', 'level']);
  });

  it('can be foreseen: it stays where it is, and later goes the way that was found', () => {
    const before = journey.getSnapshot();
    const foreseen = foresee(before.context, { job: 'yes' });
    expect(foreseen.question?.id).to.equal('sector');
    expect(journey.getSnapshot()).to.equal(before);
    answer({ job: 'yes' });
    expect(at()).to.equal('sector');
    expect(standingOf(journey).progress).to.equal(foreseen.progress);
  });

  it('leaves a question that can no longer matter at once', () => {
    answer({ job: 'no' });
    expect(at()).to.equal('level');
    expect(trailOf(journey)).to.deep.equal(['job']);
  });

  it('stays at a question of which a field that matters has no answer', () => {
    answer({ job: 'yes' });
    answer({ sector: 'private' });
    answer({ hours: 10 });
    expect(at()).to.equal('size');
    expect(factsIn(journey)).to.deep.equal({ job: 'yes', sector: 'private' });
    answer({ credits: null });
    expect(at()).to.equal('level');
  });

  it('goes on with "I do not know"', () => {
    answer({ job: 'yes' });
    answer({ sector: null });
    expect(at()).to.equal('size');
    expect(factsIn(journey)).to.deep.equal({ job: 'yes', sector: null });
  });

  it('never asks what the host knows', () => {
    journey = begun(smallFlow, { given: { job: 'yes', hours: 40 } });
    expect(at()).to.equal('sector');
    answer({ sector: 'private' });
    expect(at()).to.equal('level');
    expect(factsIn(journey)).to.deep.equal({ job: 'yes', hours: 40, sector: 'private' });
  });

  it('continues where its answers lead, whatever their order', () => {
    journey = begun(smallFlow, { answers: toAnswers({ hours: 40, sector: 'private', job: 'yes' }) });
    expect(at()).to.equal('level');
    expect(trailOf(journey)).to.deep.equal(['job', 'sector', 'size']);
  });

  describe('on the way back', () => {
    beforeEach(() => {
      answer({ job: 'yes' });
      answer({ sector: 'private' });
    });

    it('returns to the question before, which shows its answer and does not count it', () => {
      journey.send({ type: 'back' });
      expect(at()).to.equal('sector');
      expect(factsIn(journey)).to.deep.equal({ job: 'yes' });
      expect(draftOf(standingOf(journey).answers, 'sector')).to.equal('private');
    });

    it('passes the questions that were never asked', () => {
      journey = begun(smallFlow, { answers: toAnswers({ job: 'no', level: 'high' }) });
      journey.send({ type: 'back' });
      expect(at()).to.equal('level');
      journey.send({ type: 'back' });
      expect(at()).to.equal('job');
    });

    it('stays at the first question', () => {
      for (let step = 0; step < 4; step += 1) journey.send({ type: 'back' });
      expect(at()).to.equal('job');
      expect(factsIn(journey)).to.deep.equal({});
    });

    it('sets all fields of a question aside together', () => {
      answer({ hours: 10, credits: 3 });
      journey.send({ type: 'back' });
      expect(at()).to.equal('size');
      expect(factsIn(journey)).to.deep.equal({ job: 'yes', sector: 'private' });
      expect(countedFacts(standingOf(journey).answers)).to.deep.equal({ job: 'yes', sector: 'private' });
    });
  });

  describe('when an answer is changed', () => {
    beforeEach(() => {
      for (const given of [{ job: 'yes' }, { sector: 'private' }, { hours: 10, credits: 3 }, { level: 'low' }])
        answer(given);
    });

    it('goes to the question, and with another answer straight back to the result', () => {
      journey.send({ type: 'change', fact: 'sector' });
      expect(at()).to.equal('sector');
      expect(factsIn(journey)).to.deep.equal({ job: 'yes' });
      answer({ sector: null });
      expect(at()).to.equal('result');
      expect(factsIn(journey)).to.deep.equal({ job: 'yes', sector: null, hours: 10, credits: 3, level: 'low' });
    });

    it('finds the question by any of its fields', () => {
      journey.send({ type: 'change', fact: 'credits' });
      expect(at()).to.equal('size');
    });

    it('lets the answers sleep that are off the route, and wakes them up when the route comes back', () => {
      answer({ job: 'no' });
      expect(at()).to.equal('result');
      expect(factsIn(journey)).to.deep.equal({ job: 'no', level: 'low' });
      answer({ job: 'yes' });
      expect(at()).to.equal('result');
      expect(factsIn(journey)).to.deep.equal({ job: 'yes', sector: 'private', hours: 10, credits: 3, level: 'low' });
    });

    it('changes nothing for a fact that was not asked on this route', () => {
      answer({ job: 'no' });
      const before = journey.getSnapshot();
      for (const fact of ['sector', 'shoe', 'nonsense']) journey.send({ type: 'change', fact });
      expect(journey.getSnapshot().value).to.deep.equal(before.value);
      expect([...standingOf(journey).answers]).to.deep.equal([...before.context.standing.answers]);
    });
  });

  describe('when an answer is taken back', () => {
    beforeEach(() => {
      for (const given of [{ job: 'yes' }, { sector: 'private' }, { hours: 10, credits: 3 }, { level: 'low' }])
        answer(given);
    });

    it('asks for it again, with an empty field, and keeps the answers behind it', () => {
      journey.send({ type: 'take-back', facts: ['sector'] });
      expect(at()).to.equal('sector');
      expect(draftOf(standingOf(journey).answers, 'sector')).to.equal(undefined);
      answer({ sector: 'public' });
      expect(at()).to.equal('result');
      expect(factsIn(journey)).to.deep.equal({ job: 'yes', sector: 'public', level: 'low' });
    });

    it('may lose some fields of a question, and holds on to the others', () => {
      journey.send({ type: 'take-back', facts: ['credits', 'level'] });
      expect(at()).to.equal('size');
      expect(draftOf(standingOf(journey).answers, 'hours')).to.equal(10);
      answer({ hours: 40 });
      expect(at()).to.equal('level');
    });

    it('changes nothing where there was none', () => {
      const before = journey.getSnapshot();
      journey.send({ type: 'take-back', facts: ['shoe', 'nonsense'] });
      expect(journey.getSnapshot().value).to.deep.equal(before.value);
      expect(standingOf(journey).progress).to.equal(before.context.standing.progress);
    });
  });

  it('restarts with no answers at all, and with the same host', () => {
    journey = begun(smallFlow, {
      given: { hours: 40 },
      answers: toAnswers({ job: 'yes', sector: 'private', level: 'low' }),
    });
    expect(at()).to.equal('result');
    journey.send({ type: 'restart' });
    expect(at()).to.equal('job');
    expect(factsIn(journey)).to.deep.equal({ hours: 40 });
    expect(standingOf(journey).answers.size).to.equal(0);
  });

  it('takes over the answers of a link, and keeps the others as drafts', () => {
    answer({ job: 'yes' });
    answer({ sector: 'private' });
    journey.send({ type: 'replace', facts: { job: 'yes', level: 'low' } });
    expect(at()).to.equal('sector');
    expect(factsIn(journey)).to.deep.equal({ job: 'yes' });
    expect(draftOf(standingOf(journey).answers, 'sector')).to.equal('private');
    expect(countedFacts(standingOf(journey).answers)).to.deep.equal({ job: 'yes', level: 'low' });
  });

  it('follows the host to another training or another day without losing an answer', () => {
    answer({ job: 'yes' });
    answer({ sector: 'private' });
    expect(at()).to.equal('size');
    journey.send({ type: 'set', setting: { given: { hours: 40 } } });
    expect(at()).to.equal('level');
    expect(factsIn(journey)).to.deep.equal({ hours: 40, job: 'yes', sector: 'private' });
    journey.send({ type: 'set', setting: { on: '2027-01-15' } });
    expect(journey.getSnapshot().context.setting).to.deep.equal({ on: '2027-01-15', given: { hours: 40 } });
    journey.send({ type: 'set', setting: { given: {} } });
    expect(at()).to.equal('size');
    expect(factsIn(journey)).to.deep.equal({ job: 'yes', sector: 'private' });
  });

  it('reads the clock of the day that the host set', () => {
    const cheque = { situatie: 'loondienst', doel: 'orienteren', woonplaats: 'vlaanderen' };
    const [before, after] = ['2026-12-31', '2027-01-01'].map((day) =>
      begun(wegwijzer, { on: day, answers: toAnswers(cheque) }),
    );
    before!.send({ type: 'set', setting: { on: '2027-01-01' } });
    expect(standingOf(before!).progress.outcomes).to.deep.equal(standingOf(after!).progress.outcomes);
    before!.send({ type: 'set', setting: { on: '2026-12-31' } });
    expect(standingOf(before!).progress.outcomes).to.not.deep.equal(standingOf(after!).progress.outcomes);
  });
});
