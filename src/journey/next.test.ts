import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { anyDayFrom, anyFactsOf } from '../reasoning/testing/arbitraries.js';
import { questionsOf, type Flow } from './flow.js';
import { nextToAsk } from './next.js';
import { begin, fieldsToAsk } from './progress.js';
import { smallFlow } from './testing/small-flow.js';

describe('The question that comes next', () => {
  const on = '2026-11-21';

  it('is the first that can still change an outcome, with all that it has to fill', () => {
    expect(nextToAsk(smallFlow, {}, on)).to.deep.equal({ id: 'job', facts: ['job'] });
    expect(nextToAsk(smallFlow, { job: 'yes', sector: 'private' }, on)).to.deep.equal({ id: 'size', facts: ['hours', 'credits'] });
    expect(nextToAsk(smallFlow, { job: 'yes', sector: 'public' }, on)).to.deep.equal({ id: 'level', facts: ['level'] });
    expect(nextToAsk(smallFlow, { job: 'yes', sector: 'private', hours: 40, level: 'low' }, on)).to.equal(undefined);
  });

  it('is not one that makes no sense for this person', () => {
    expect(nextToAsk(smallFlow, { job: 'no' }, on)).to.deep.equal({ id: 'level', facts: ['level'] });
  });

  for (const flow of [smallFlow, wegwijzer] as readonly Flow[]) {
    it(`is, in the flow "${flow.id}", the one at which a fold that begins with the same facts stops`, () => {
      fc.assert(
        fc.property(anyFactsOf(flow.rulebook.vocabulary), anyDayFrom('2025-06-01', 900), (facts, day) => {
          const progress = begin(flow, facts, day);
          const [first] = questionsOf(flow)
            .map((question) => ({ id: question.id, facts: fieldsToAsk(question, progress, {}).map(({ fact }) => fact) }))
            .filter((question) => question.facts.length > 0);
          expect(nextToAsk(flow, facts, day)).to.deep.equal(first);
        }),
        { numRuns: 500 },
      );
    });
  }
});
