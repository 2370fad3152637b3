import { expect } from 'chai';
import { all, always, any, conditionsOver, dated, during, never, undecided } from './conditions.js';
import { reduce } from './reduce.js';
import { choice, quantity } from './vocabulary.js';

const { is, isNot, atLeast, below } = conditionsOver({
  colour: choice('red', 'green', 'blue'),
  size: choice('small', 'big'),
  hours: quantity(0, 60),
});
const clocks = { on: '2026-11-21', start: undefined, earliest: '2026-08-21' };

describe('The builders of conditions', () => {
  it('give plain data, that survives being written down', () => {
    const condition = all(
      is('colour', 'red'),
      any(atLeast('hours', 3), below('hours', 2)),
      during('on', { from: '2026-01-01' }),
      dated('start', { until: '2026-08-31', value: is('size', 'big'), sources: ['A'], confidence: 'low' }),
      undecided,
    );
    expect(JSON.parse(JSON.stringify(condition))).to.deep.equal(condition);
  });

  it('name the fact and its values', () => {
    expect(is('colour', 'red', 'blue')).to.deep.equal({ op: 'is', fact: 'colour', values: ['red', 'blue'] });
    expect(atLeast('hours', 3)).to.deep.equal({ op: 'at-least', fact: 'hours', bound: 3 });
    expect(below('hours', 3)).to.deep.equal({ op: 'below', fact: 'hours', bound: 3 });
  });

  it('do not compile with a misspelt fact or value, or with a fact of another type', () => {
    // @ts-expect-error no such fact
    is('color', 'red');
    // @ts-expect-error no such value
    is('colour', 'rood');
    // @ts-expect-error no such value
    isNot('colour', 'rood');
    // @ts-expect-error a choice has no minimum
    atLeast('colour', 1);
    // @ts-expect-error a number has no choices
    const condition = is('hours', '1');
    expect(condition).to.have.property('fact', 'hours');
  });

  it('turn "is not" into the other values, so that nothing is ever negated', () => {
    expect(isNot('colour', 'red')).to.deep.equal(is('colour', 'green', 'blue'));
    expect(isNot('colour', 'red', 'blue')).to.deep.equal(is('colour', 'green'));
  });

  it('do not say that "is not" holds for who does not know', () => {
    expect(reduce(isNot('colour', 'red'), { colour: null }, clocks)).to.equal(undecided);
  });

  it('keep the bounds of a span', () => {
    expect(during('start', { from: '2026-09-01', until: '2027-08-31' })).to.deep.equal({
      op: 'during',
      clock: 'start',
      from: '2026-09-01',
      until: '2027-08-31',
    });
    expect(during('on', { until: '2027-08-31' })).to.not.have.property('from');
  });

  it('know a condition that always holds and one that never does', () => {
    expect(reduce(always, {}, clocks)).to.equal('yes');
    expect(reduce(never, {}, clocks)).to.equal('no');
  });
});
