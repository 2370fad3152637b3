import { expect } from 'chai';
import * as fc from 'fast-check';
import { dated, undecided } from './conditions.js';
import type { Clocks } from './dated.js';
import { judge } from './judge.js';
import { reduce, verdictOf } from './reduce.js';
import { anyCondition, anyFacts, earliest, on, starts } from './testing/conditions.js';

const anyClocks: fc.Arbitrary<Clocks> = fc
  .constantFrom(...starts, null, undefined)
  .map((start) => ({ on, start, earliest }));

describe('judge', () => {
  it('says of every condition what is left of it says, on all clocks', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyCondition, anyFacts, anyClocks, (condition, facts, clocks) => {
        const verdict = judge(condition, facts, clocks);
        expect(verdict).to.equal(verdictOf(reduce(condition, facts, clocks)));
        seen.add(`${verdict} ${typeof clocks.start}`);
      }),
      { numRuns: 3000 },
    );
    const verdicts = ['yes', 'no', 'open'].flatMap((verdict) =>
      ['string', 'object', 'undefined'].map((start) => `${verdict} ${start}`),
    );
    expect(seen).to.include.all.keys(verdicts);
  });

  it('has nothing to decide of what is decided', () => {
    const clocks = { on, start: null, earliest };
    expect(judge('yes', {}, clocks)).to.equal('yes');
    expect(judge('no', {}, clocks)).to.equal('no');
    expect(judge(undecided, {}, clocks)).to.equal('open');
    expect(judge(dated('start'), {}, clocks)).to.equal('open');
  });
});
