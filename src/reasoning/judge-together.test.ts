import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Clocks } from './dated.js';
import { judge } from './judge.js';
import { judgeTogether } from './judge-together.js';
import { anyCondition, anyFacts, earliest, on, starts } from './testing/conditions.js';

const anyClocks: fc.Arbitrary<Clocks> = fc.constantFrom(...starts, null, undefined).map((start) => ({ on, start, earliest }));

describe('judgeTogether', () => {
  it('says of each condition, for one person after another, what judge says of it alone', () => {
    const people = fc.array(fc.tuple(anyFacts, anyClocks), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(anyCondition, { minLength: 1, maxLength: 8 }), people, (conditions, situations) => {
        const together = judgeTogether(conditions);
        for (const [facts, clocks] of situations) {
          const judged = together(facts, clocks);
          for (const condition of conditions) expect(judged(condition)).to.equal(judge(condition, facts, clocks));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says it of a condition that it was not told of too', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, anyFacts, anyClocks, (known, other, facts, clocks) => {
        expect(judgeTogether([known])(facts, clocks)(other)).to.equal(judge(other, facts, clocks));
      }),
    );
  });
});
