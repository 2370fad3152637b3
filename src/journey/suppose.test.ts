import { expect } from 'chai';
import * as fc from 'fast-check';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { assessRulebook } from '../reasoning/assess.js';
import type { Verdict } from '../reasoning/conditions.js';
import { isBetter } from '../reasoning/minimal-changes.js';
import type { Incentive } from '../reasoning/rulebook.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { journeyWith, repairsFor, supposed } from './suppose.js';
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
