import { expect } from 'chai';
import * as fc from 'fast-check';
import { clocksForVerdict } from './clocks.js';
import { all, any, conditionsOver, dated, during, undecided, type Condition, type Verdict } from './conditions.js';
import { reduce, verdictOf } from './reduce.js';
import type { Rulebook } from './rulebook.js';
import { findSituation, type Found } from './situations.js';
import { choice, day, quantity, type Facts } from './vocabulary.js';

const on = '2026-11-21';
const vocabulary = { colour: choice('red', 'green', 'blue'), hours: quantity(0, 60), start: day('2000-01-01') };
const small: Rulebook = { vocabulary, incentives: [], referrals: [], lookBackMonths: 3 };
const { is, atLeast } = conditionsOver(vocabulary);

const find = (condition: Condition, wanted: Verdict, days = [on]): Found | undefined =>
  findSituation(small, [condition], { days, isWanted: ([verdict]) => verdict === wanted });

describe('findSituation', () => {
  const condition = all(is('colour', 'green'), atLeast('hours', 32));

  it('finds somebody for each verdict', () => {
    expect(find(condition, 'yes')).to.deep.equal({ facts: { colour: 'green', hours: 32 }, on, verdicts: ['yes'] });
    expect(find(condition, 'no')?.facts).to.deep.equal({ colour: 'red' });
    expect(find(condition, 'open')?.facts).to.deep.equal({ colour: 'green', hours: null });
  });

  it('finds nobody for a verdict that cannot be reached', () => {
    expect(find(all(condition, undecided), 'yes')).to.equal(undefined);
    expect(find(any(condition, undecided), 'no')).to.equal(undefined);
    expect(find(all(is('colour', 'red'), is('colour', 'green')), 'yes')).to.equal(undefined);
  });

  it('finds a start of long ago, and the day after the last', () => {
    const years = dated(
      'start',
      { until: '2001-08-31', value: is('colour', 'red'), sources: [], confidence: 'high' },
      { from: '2001-09-01', value: atLeast('hours', 32), sources: [], confidence: 'high' },
    );
    const once = all(during('start', { until: '2001-08-31' }), years);
    expect(find(once, 'yes')?.facts).to.deep.equal({ start: '2000-01-01', colour: 'red' });
    expect(find(all(during('start', { from: '2001-09-01' }), years), 'yes')?.facts['start']).to.equal('2001-09-01');
  });

  it('looks on the days it is given', () => {
    const period = during('on', { from: '2027-01-01' });
    expect(find(period, 'yes')).to.equal(undefined);
    expect(find(period, 'yes', [on, '2027-01-01'])?.on).to.equal('2027-01-01');
  });

  it('tells several conditions apart, and stops where there is no hope', () => {
    const search = (hopeless: boolean): Found | undefined =>
      findSituation(small, [is('colour', 'red'), is('colour', 'red', 'blue')], {
        days: [on],
        isWanted: ([one, other]) => one !== other,
        isHopeless: () => hopeless,
      });
    expect(search(false)).to.deep.equal({ facts: { colour: 'blue' }, on, verdicts: ['no', 'yes'] });
    expect(search(true)).to.equal(undefined);
  });

  it('finds somebody exactly when going through everybody does, and tells the same verdicts', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, (one, other) => {
        const differ = ([first, second]: readonly Verdict[]): boolean => first !== second;
        const found = findSituation(small, [one, other], { days: [on], isWanted: differ });
        expect(found !== undefined).to.equal(everybody.some((facts) => differ(verdicts(facts, one, other))));
        if (found) expect(found.verdicts).to.deep.equal(verdicts(found.facts, one, other));
      }),
      { numRuns: 300 },
    );
  });
});

const days = ['2000-01-01', '2026-08-31', '2026-09-01', '2026-10-01', '2026-10-02'];

const { condition: anyCondition } = fc.letrec<{ condition: Condition; part: Condition }>((tie) => ({
  part: fc.oneof(
    fc.subarray([...vocabulary.colour.values]).map((values) => is('colour', ...values)),
    fc.constantFrom(1, 32, 60).map((minimum) => atLeast('hours', minimum)),
    fc.constantFrom(
      during('start', { from: '2026-09-01' }),
      during('start', { until: '2026-10-01' }),
      undecided,
      dated(
        'start',
        { until: '2026-08-31', value: is('colour', 'red'), sources: [], confidence: 'high' },
        { from: '2026-10-02', value: atLeast('hours', 32), sources: [], confidence: 'high' },
      ),
    ),
  ),
  condition: fc.oneof(
    { depthSize: 'small' },
    tie('part'),
    fc.array(tie('condition'), { maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('condition'), { maxLength: 3 }).map((of) => any(...of)),
  ),
}));

/** One person for each class of answers to all facts, known and unknown. */
const everybody: readonly Facts[] = [...vocabulary.colour.values, null].flatMap((colour) =>
  [0, 1, 32, 60, null].flatMap((hours) => [...days, null].map((start) => ({ colour, hours, start }))),
);

/** Without a start the day of the assessment counts, so a situation that leaves it out does not turn on it. */
const verdicts = (facts: Facts, ...conditions: readonly Condition[]): readonly Verdict[] =>
  conditions.map((condition) => verdictOf(reduce(condition, facts, clocksForVerdict(small, facts, on))));
