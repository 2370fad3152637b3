import { expect } from 'chai';
import * as fc from 'fast-check';
import { wegwijzer } from '../../flows/wegwijzer.js';
import type { Flow } from '../journey/flow.js';
import { nextToAsk } from '../journey/next.js';
import { smallFlow } from '../journey/testing/small-flow.js';
import { anyDayFrom, anyFactsOf } from '../reasoning/testing/arbitraries.js';
import { nextAmongMany } from './next.js';

describe('nextAmongMany', () => {
  for (const flow of [smallFlow, wegwijzer] as readonly Flow[]) {
    it(`asks everybody, in the flow "${flow.id}", what that person alone is asked, whoever came before`, () => {
      fc.assert(
        fc.property(anyFactsOf(flow.rulebook.vocabulary), anyDayFrom('2025-06-01', 900), (facts, day) => {
          for (const on of [day, '2026-11-21'])
            expect(nextAmongMany(flow, facts, on)).to.deep.equal(nextToAsk(flow, facts, on));
        }),
        { numRuns: 500 },
      );
    });
  }

  it('shares what it remembers, so nobody can change it', () => {
    const next = nextAmongMany(smallFlow, { shoe: 40 }, '2026-11-21');
    expect(nextAmongMany(smallFlow, { shoe: 41 }, '2026-11-21')).to.equal(next);
    expect(next).to.be.frozen;
    expect(next?.facts).to.be.frozen;
  });
});
