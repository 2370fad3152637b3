import { expect } from 'chai';
import type { Clocks, Dated } from './dated.js';
import { compute } from './compute.js';
import { datedValue, fact, known, least, plus, times } from './expression.js';

const clocks: Clocks = { on: '2026-11-21', start: '2026-12-01', earliest: '2026-08-21' };
const hours: Dated<number> = {
  clock: 'start',
  intervals: [
    { from: '2025-09-01', until: '2026-08-31', value: 100, sources: [], confidence: 'high' },
    { from: '2026-09-01', until: '2027-08-31', value: 125, sources: [], confidence: 'high' },
  ],
};

describe('compute', () => {
  it('takes a number as it is, also 0', () => {
    expect(compute(0, {}, clocks)).to.equal(0);
    expect(compute(12.5, {}, clocks)).to.equal(12.5);
  });

  it('takes a number from the facts', () => expect(compute(fact('price'), { price: 300 }, clocks)).to.equal(300));

  it('has no value while a fact is not asked, unknown, zero, or no number', () => {
    for (const facts of [{}, { price: undefined }, { price: null }, { price: 0 }, { price: '300' }]) {
      expect(compute(fact('price'), facts, clocks), JSON.stringify(facts)).to.be.undefined;
    }
  });

  it('takes the dated value of the day on its clock', () => {
    expect(compute(datedValue(hours), {}, clocks)).to.equal(125);
    expect(compute(datedValue(hours), {}, { ...clocks, start: '2026-08-31' })).to.equal(100);
    expect(compute(datedValue({ ...hours, clock: 'on' }), {}, { ...clocks, on: '2025-09-01' })).to.equal(100);
  });

  it('has no value on a day outside every interval', () => {
    expect(compute(datedValue(hours), {}, { ...clocks, start: '2027-09-01' })).to.be.undefined;
    expect(compute(datedValue(hours), {}, { ...clocks, start: '2025-08-31' })).to.be.undefined;
  });

  it('has only a value that all possible days share while the start is not known', () => {
    for (const start of [undefined, null]) {
      expect(compute(datedValue(hours), {}, { ...clocks, earliest: '2026-09-01', start }), String(start)).to.equal(125);
      expect(compute(datedValue(hours), {}, { ...clocks, earliest: '2026-08-31', start }), String(start)).to.be
        .undefined;
    }
  });

  it('multiplies, adds, and takes the least', () => {
    expect(compute(times(2, 3, 4), {}, clocks)).to.equal(24);
    expect(compute(plus(2, 3, 4), {}, clocks)).to.equal(9);
    expect(compute(least(4, 2, 3), {}, clocks)).to.equal(2);
  });

  it('has no value when one part of it has none', () => {
    for (const whole of [times(2, fact('price')), plus(2, fact('price')), least(2, fact('price'))]) {
      expect(compute(whole, {}, clocks), JSON.stringify(whole)).to.be.undefined;
    }
  });

  it('takes the first part that is known', () => {
    const size = known(fact('hours'), times(4, fact('credits')));
    expect(compute(size, { hours: 40, credits: 5 }, clocks)).to.equal(40);
    expect(compute(size, { hours: 0, credits: 5 }, clocks)).to.equal(20);
    expect(compute(size, { credits: 5 }, clocks)).to.equal(20);
    expect(compute(size, {}, clocks)).to.be.undefined;
  });
});
