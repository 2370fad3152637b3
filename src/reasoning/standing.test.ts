import { expect } from 'chai';
import * as fc from 'fast-check';
import { all, any, conditionsOver, dated, tentative, unsettled, type Condition } from './conditions.js';
import type { Clocks } from './dated.js';
import { judge } from './judge.js';
import { standingOf, standingsIn } from './standing.js';
import { choice, quantity, type Facts } from './vocabulary.js';

const { is, atLeast } = conditionsOver({ job: choice('yes', 'no'), share: quantity(0, 100) });
const clocks: Clocks = { on: '2026-11-28', start: '2027-02-01', earliest: '2024-11-28' };

const verdict = (condition: Condition, facts: Facts): string => judge(condition, facts, clocks);
const standing = (condition: Condition, facts: Facts): string | undefined => standingOf(condition, facts, clocks);

describe('What is tentative', () => {
  it('is at best open where it holds only if the point turns out well', () => {
    const planned = tentative('planned', is('job', 'yes'));
    expect([verdict(planned, { job: 'yes' }), verdict(planned, { job: 'no' })]).to.deep.equal(['open', 'no']);
  });

  it('is sure where both ways come to the same', () => {
    const shares = [40, 50, 79, 80].map((share) =>
      verdict(tentative('lapsed', atLeast('share', 50), atLeast('share', 80)), { share }),
    );
    expect(shares).to.deep.equal(['no', 'open', 'open', 'yes']);
  });

  it('is never firmer than either of its two ways', () => {
    const condition = fc.constantFrom(is('job', 'yes'), is('job', 'no'), atLeast('share', 50), atLeast('share', 80));
    const facts = fc.record({ job: fc.constantFrom('yes', 'no', null), share: fc.constantFrom(0, 50, 79, 80, null) });
    fc.assert(
      fc.property(condition, condition, facts, (ifSo, ifNot, known) => {
        const found = verdict(tentative('lapsed', ifSo, ifNot), known);
        if (found !== 'open') expect([verdict(ifSo, known), verdict(ifNot, known)]).to.deep.equal([found, found]);
      }),
    );
  });
});

describe('The standing of a condition', () => {
  const lapsed = tentative('lapsed', atLeast('share', 50), atLeast('share', 80));

  it('is the reason for which it is open although no answer is missing', () => {
    expect(standing(lapsed, { share: 60 })).to.equal('lapsed');
    expect(standing(any(is('job', 'yes'), unsettled('granted')), { job: 'no' })).to.equal('granted');
    expect(standing(all(is('job', 'yes'), unsettled('unasked')), { job: 'yes' })).to.equal('unasked');
  });

  it('is not told while an answer can settle it', () => {
    expect(standing(lapsed, { share: null })).to.equal(undefined);
    expect(standing(any(is('job', 'yes'), unsettled('granted')), {})).to.equal(undefined);
    expect(standing(is('job', 'yes'), {})).to.equal(undefined);
  });

  it('is, of several, the one that alone stands in the way', () => {
    const either = any(all(is('job', 'no'), unsettled('unsourced')), all(is('job', 'yes'), unsettled('planned')));
    expect(standingsIn(either)).to.deep.equal(['unsourced', 'planned']);
    expect([standing(either, { job: 'no' }), standing(either, { job: 'yes' })]).to.deep.equal(['unsourced', 'planned']);
    expect(standing(all(unsettled('granted'), unsettled('planned')), {})).to.equal('granted');
  });

  it('is that of the day, and none while the day is missing', () => {
    const cited = { sources: [], confidence: 'medium' } as const;
    const ends = dated(
      'start',
      { until: '2027-01-31', value: is('job', 'yes'), ...cited },
      { from: '2027-02-01', value: tentative('lapsed', is('job', 'yes')), ...cited },
    );
    expect(standing(ends, { job: 'yes' })).to.equal('lapsed');
    expect(standingOf(ends, { job: 'yes' }, { ...clocks, start: null })).to.equal(undefined);
  });
});
