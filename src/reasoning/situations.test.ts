import { expect } from '@open-wc/testing';
import { all, any, conditionsOver, dated, during, undecided, type Condition, type Verdict } from './conditions.js';
import type { Rulebook } from './rulebook.js';
import { findSituation, type Found } from './situations.js';
import { choice, day, quantity } from './vocabulary.js';

const on = '2026-11-21';
const vocabulary = { colour: choice('red', 'green', 'blue'), hours: quantity(0, 60), start: day('2000-01-01') };
const small: Rulebook = { vocabulary, incentives: [], referrals: [], changeable: [], lookBackMonths: 3 };
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
});
