import { expect } from 'chai';
import * as fc from 'fast-check';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { events } from '../../flows/events.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { assessRulebook } from '../reasoning/assess.js';
import type { Verdict } from '../reasoning/conditions.js';
import { isBetter } from '../reasoning/minimal-changes.js';
import type { Incentive } from '../reasoning/rulebook.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { changesOf } from './life-event.js';
import { repairsFor } from './repairs.js';
import { suppose } from './suppose.js';
import { journeyWith, supposed } from './worlds.js';
import { is, leave, smallFlow, smallRulebook } from './testing/small-flow.js';
import { anyAnswers, anyPerson } from './testing/person.js';

const on = '2026-11-21';
const flow = wegwijzer;

const verdictOf = ({ id }: Incentive, facts: Facts, day = on): Verdict =>
  assessRulebook(completeRulebook, facts, day).incentives.find((one) => one.id === id)!.verdict;

describe('A supposed journey', () => {
  it('forgets what makes no sense any more, and has not asked what is new', () => {
    const journey = journeyWith(smallFlow, { job: 'yes', sector: 'private', hours: 40 }, on);
    expect(supposed(journey, { job: 'no' }).facts).to.deep.equal({ job: 'no' });
    const jobless = journeyWith(smallFlow, { job: 'no', level: 'low' }, on);
    const supposition = supposed(jobless, { job: 'yes' });
    expect(supposition.facts).to.deep.equal({ job: 'yes', level: 'low' });
    expect(supposition.needs('sector')).to.be.true;
  });

  it('asks again for what is said to be known no more', () => {
    const journey = journeyWith(smallFlow, { job: 'yes', sector: 'private' }, on);
    const supposition = supposed(journey, { sector: undefined });
    expect(supposition.facts).to.deep.equal({ job: 'yes' });
    expect(supposition.needs('sector')).to.be.true;
  });

  it('can have otherwise what the host knows', () => {
    const known = { ...smallFlow, presumes: { job: 'yes' } };
    const journey = journeyWith(known, { sector: 'private' }, on);
    expect(supposed(journey, { job: 'no' }).facts).to.deep.equal({ job: 'no' });
  });

  it('without a change is the journey itself, and leaves it as it was', () => {
    fc.assert(
      fc.property(anyAnswers(flow), anyPerson(flow), (answers, others) => {
        const journey = journeyWith(flow, answers, on);
        const before = JSON.stringify(journey.facts);
        supposed(journey, others);
        expect(supposed(journey, {}).facts).to.deep.equal(journey.facts);
        expect(JSON.stringify(journey.facts)).to.equal(before);
      }),
      { numRuns: 100 },
    );
  });

  it('is where the same journey would be that begins with the changed answers', () => {
    fc.assert(
      fc.property(anyPerson(flow), anyAnswers(flow), (person, others) => {
        const journey = journeyWith(flow, person, on);
        expect(supposed(journey, others).facts).to.deep.equal(
          journeyWith(flow, { ...journey.facts, ...others }, on).facts,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('A supposition', () => {
  it('tells what comes, goes and stays, and what would have to be asked', () => {
    const journey = journeyWith(smallFlow, { job: 'no', level: 'low' }, on);
    const { comes, goes, stays, referrals, asks } = suppose(smallRulebook, journey, { job: 'yes' });
    expect(comes.map(({ id, after }) => [id, after])).to.deep.equal([
      ['leave', 'open'],
      ['cheque', 'yes'],
    ]);
    expect([...goes, ...stays]).to.deep.equal([]);
    expect(referrals).to.deep.equal({ comes: [], goes: ['jobs'] });
    expect(asks).to.deep.equal([
      { id: 'sector', facts: ['sector'] },
      { id: 'size', facts: ['hours', 'credits'] },
    ]);
  });

  it('of nothing is what is, for everybody', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        const journey = journeyWith(flow, answers, on);
        const { facts, comes, goes, stays } = suppose(completeRulebook, journey, {});
        expect(facts).to.deep.equal(journey.facts);
        expect([...comes, ...goes]).to.deep.equal([]);
        expect(stays.filter(({ before, after }) => before !== after)).to.deep.equal([]);
        expect(stays.flatMap(({ amounts, deadlines }) => [...amounts, ...deadlines])).to.deep.equal([]);
      }),
      { numRuns: 50 },
    );
  });

  it('of an event lets nothing come that is refused by what still holds, asked there or not', () => {
    const sought = { situatie: 'loondienst', doel: 'opleiding', woonplaats: 'vlaanderen', werkplek: 'vlaanderen' };
    const course = { 'hoger-onderwijs': 'nee', contacturen: 60, databank: 'ja', kenmerk: 'geen', betaler: 'zelf' };
    const journey = journeyWith(
      flow,
      { ...sought, ...course, sector: 'socialprofit', tewerkstelling: 45, 'meer-werkgevers': 'nee' },
      on,
    );
    const comes = (event: keyof typeof events, told: Facts = {}): readonly string[] =>
      suppose(completeRulebook, journey, { ...changesOf(events[event]), ...told }).comes.map(({ id }) => id);
    expect(comes('minder-werken')).to.not.include('vlaams-opleidingsverlof');
    expect(comes('minder-werken', { tewerkstelling: 60 })).to.include('vlaams-opleidingsverlof');
    expect(comes('ziek-worden', { 'ziek-met-contract': 'ja' })).to.not.include('vlaams-opleidingsverlof');
    const school = suppose(completeRulebook, journey, { sector: 'onderwijs', tewerkstelling: 100 });
    expect(school.comes.map(({ id }) => id)).to.not.include('vlaams-opleidingsverlof');
  });

  it('of any events, in any order, leaves the journey as it was', () => {
    fc.assert(
      fc.property(anyAnswers(flow), fc.array(fc.constantFrom(...Object.values(events))), (answers, some) => {
        const journey = journeyWith(flow, answers, on);
        const before = JSON.stringify([journey.facts, journey.trail]);
        for (const event of some) suppose(completeRulebook, journey, changesOf(event));
        expect(JSON.stringify([journey.facts, journey.trail])).to.equal(before);
        expect(suppose(completeRulebook, journey, {}).facts).to.deep.equal(journey.facts);
      }),
      { numRuns: 50 },
    );
  });

  it('of an event knows what the event says, and nothing of what it asks again', () => {
    fc.assert(
      fc.property(anyAnswers(flow), fc.constantFrom(...Object.values(events)), (answers, event) => {
        const journey = journeyWith(flow, answers, on);
        const { facts } = suppose(completeRulebook, journey, changesOf(event));
        for (const [fact, value] of Object.entries(event.changes)) expect([value, undefined]).to.include(facts[fact]);
        for (const fact of event.asks) expect(facts[fact] ?? 'not known').to.equal('not known');
      }),
      { numRuns: 100 },
    );
  });
});

describe('What is told that would change a verdict', () => {
  it('says that it can, and not that it fits, where a changed world brings questions', () => {
    const rulebook = { ...smallRulebook, changeable: { job: { kind: 'happens', effort: 9 } } } as const;
    const journey = journeyWith({ ...smallFlow, rulebook }, { job: 'no', hours: 40 }, on);
    expect(repairsFor(rulebook, journey, leave)).to.deep.equal([
      { kind: 'happens', effort: 9, changes: [{ fact: 'job', values: ['yes'] }], verdict: 'open' },
    ]);
  });

  it('says nothing of a world in which it is worth no question', () => {
    const changeable = { job: { kind: 'happens', effort: 9 } } as const;
    const rulebook = { ...smallRulebook, incentives: [{ ...leave, asks: is('job', 'no') }], changeable };
    const journey = journeyWith({ ...smallFlow, rulebook }, { job: 'no', hours: 40 }, on);
    expect(repairsFor(rulebook, journey, rulebook.incentives[0]!)).to.deep.equal([]);
  });

  it('holds once the changed world is asked again, for everybody, and no part of it is enough there', () => {
    let count = 0;
    fc.assert(
      fc.property(anyAnswers(flow), fc.constantFrom(...completeRulebook.incentives), (answers, incentive) => {
        const journey = journeyWith(flow, answers, on);
        const present = verdictOf(incentive, journey.facts);
        const repairs = repairsFor(completeRulebook, journey, incentive);
        expect(repairs.length).to.be.at.most(3);
        for (const { changes, day = on, verdict } of repairs) {
          const chosen = changes.map(({ fact, values }) => [fact, values.at(-1)] as const);
          const verdictWith = (some: typeof chosen): Verdict =>
            verdictOf(incentive, supposed(journey, Object.fromEntries(some), day).facts, day);
          const message = `${incentive.id} with ${JSON.stringify(chosen)} from ${present}`;
          expect(isBetter(verdictWith(chosen), present), message).to.be.true;
          if (verdict === 'yes') expect(verdictWith(chosen), message).to.equal('yes');
          for (const one of chosen.length > 1 ? chosen : [])
            expect(isBetter(verdictWith(chosen.filter((other) => other !== one)), present), message).to.be.false;
          count += 1;
        }
      }),
      { numRuns: 1000 },
    );
    expect(count).to.be.above(200);
  });
});
