import { expect } from 'chai';
import * as fc from 'fast-check';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { during } from '../reasoning/conditions.js';
import type { Incentive } from '../reasoning/rulebook.js';
import { anyDayFrom, anyFactsOf } from '../reasoning/testing/arbitraries.js';
import { questionsOf, type Flow, type Question } from './flow.js';
import { nextToAsk } from './next.js';
import { beginningOf, fieldsToAsk } from './progress.js';
import { atLeast, cheque, given, is, smallFlow, variant } from './testing/small-flow.js';

describe('The question that comes next', () => {
  const on = '2026-11-21';

  it('is the first that can still change an outcome, with all that it has to fill', () => {
    expect(nextToAsk(smallFlow, {}, on)).to.deep.equal({ id: 'job', facts: ['job'] });
    expect(nextToAsk(smallFlow, { job: 'yes', sector: 'private' }, on)).to.deep.equal({
      id: 'size',
      facts: ['hours', 'credits'],
    });
    expect(nextToAsk(smallFlow, { job: 'yes', sector: 'public' }, on)).to.deep.equal({ id: 'level', facts: ['level'] });
    expect(nextToAsk(smallFlow, { job: 'yes', sector: 'private', hours: 40, level: 'low' }, on)).to.equal(undefined);
  });

  it('is not one that makes no sense for this person', () => {
    expect(nextToAsk(smallFlow, { job: 'no' }, on)).to.deep.equal({ id: 'level', facts: ['level'] });
  });

  it('is not the start of a training that makes no sense to ask for', () => {
    const late: Incentive = {
      ...cheque,
      id: 'late',
      criteria: { since: { when: during('start', { from: '2026-12-01' }), sources: [], confidence: 'high' } },
    };
    const start: Question = { id: 'start', fields: [{ fact: 'start' }], when: is('job', 'yes') };
    const flow = variant({ incentives: [late], referrals: [] }, start);
    expect(nextToAsk(flow, { job: 'yes' }, on)).to.deep.equal({ id: 'start', facts: ['start'] });
    expect(nextToAsk(flow, { job: 'no' }, on)).to.equal(undefined);
    expect(beginningOf(flow, { job: 'no' }, on).outcomes).to.deep.equal([]);
  });

  it('is one that decides only a figure or a day that is told, as long as the incentive can fit', () => {
    const flow = variant(
      { incentives: [{ ...cheque, tells: { more: atLeast('shoe', 44), day: given('start') } }], referrals: [] },
      { id: 'shoe', fields: [{ fact: 'shoe' }] },
      { id: 'start', fields: [{ fact: 'start' }] },
    );
    const fits = { job: 'yes', level: 'low' };
    expect(nextToAsk(flow, fits, on)).to.deep.equal({ id: 'shoe', facts: ['shoe'] });
    expect(nextToAsk(flow, { ...fits, shoe: null }, on)).to.deep.equal({ id: 'start', facts: ['start'] });
    expect(nextToAsk(flow, { ...fits, shoe: 44, start: '2027-02-01' }, on)).to.equal(undefined);
    expect(nextToAsk(flow, { ...fits, shoe: 44, start: null }, on)).to.equal(undefined);
    expect(nextToAsk(flow, { job: 'yes', level: 'high' }, on)).to.equal(undefined);
    expect(nextToAsk(flow, { job: 'yes', level: null }, on)).to.deep.equal({ id: 'shoe', facts: ['shoe'] });
  });

  for (const flow of [smallFlow, wegwijzer] as readonly Flow[]) {
    it(`is, in the flow "${flow.id}", the one at which a fold that begins with the same facts stops`, () => {
      fc.assert(
        fc.property(anyFactsOf(flow.rulebook.vocabulary), anyDayFrom('2025-06-01', 900), (facts, day) => {
          const progress = beginningOf(flow, facts, day);
          const [first] = questionsOf(flow)
            .map((question) => ({
              id: question.id,
              facts: fieldsToAsk(question, progress, {}).map(({ fact }) => fact),
            }))
            .filter((question) => question.facts.length > 0);
          expect(nextToAsk(flow, facts, day)).to.deep.equal(first);
        }),
        { numRuns: 500 },
      );
    });
  }
});
