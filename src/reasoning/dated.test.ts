import { expect } from 'chai';
import * as fc from 'fast-check';
import { addDays, addMonths, contains, intervalOn, type Dated } from './dated.js';
import { isIsoDate } from './vocabulary.js';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('addMonths', () => {
  const table: readonly [date: string, count: number, expected: string][] = [
    ['2026-11-21', 3, '2027-02-21'],
    ['2026-11-21', -3, '2026-08-21'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-01-31', -1, '2026-12-31'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-02-28', 1, '2026-03-28'],
  ];
  for (const [date, count, expected] of table) {
    it(`of ${count} to ${date} is ${expected}`, () => expect(addMonths(date, count)).to.equal(expected));
  }

  it('always gives a day that exists, in the month that was asked for', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (date, count) => {
        const moved = addMonths(date, count);
        const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(isIsoDate(moved), moved).to.be.true;
        expect(months(moved) - months(date)).to.equal(count);
        expect(Number(moved.slice(8))).to.be.at.most(Number(date.slice(8)));
      }),
    );
  });
});

describe('addDays', () => {
  const table: readonly [date: string, count: number, expected: string][] = [
    ['2026-08-31', 1, '2026-09-01'],
    ['2026-09-01', -1, '2026-08-31'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    // The clock goes forward and back on these.
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
  ];
  for (const [date, count, expected] of table) {
    it(`of ${count} to ${date} is ${expected}`, () => expect(addDays(date, count)).to.equal(expected));
  }
});

describe('contains', () => {
  const schoolYear = { from: '2025-09-01', until: '2026-08-31' };

  it('includes the first and the last day, and not the day before or after', () => {
    const days = ['2025-08-31', '2025-09-01', '2025-09-02', '2026-08-30', '2026-08-31', '2026-09-01'];
    expect(days.map((date) => contains(schoolYear, date))).to.deep.equal([false, true, true, true, true, false]);
  });

  it('has no end where none is given', () => {
    expect(contains({ from: '2025-09-01' }, '2999-12-31')).to.be.true;
    expect(contains({ from: '2025-09-01' }, '2025-08-31')).to.be.false;
    expect(contains({ until: '2026-08-31' }, '1830-10-04')).to.be.true;
    expect(contains({ until: '2026-08-31' }, '2026-09-01')).to.be.false;
    expect(contains({}, '2026-09-01')).to.be.true;
  });
});

describe('intervalOn', () => {
  const minimum: Dated<number> = {
    clock: 'start',
    intervals: [
      { from: '2019-09-01', until: '2025-08-31', value: 50, sources: ['A'], confidence: 'high' },
      { from: '2025-09-01', until: '2026-08-31', value: 80, sources: ['B'], confidence: 'high' },
      { from: '2027-09-01', value: 60, sources: ['C'], confidence: 'low' },
    ],
  };

  const table: readonly [date: string, value: number | undefined][] = [
    ['2019-08-31', undefined],
    ['2019-09-01', 50],
    ['2025-08-31', 50],
    ['2025-09-01', 80],
    ['2026-08-31', 80],
    ['2026-09-01', undefined],
    ['2027-08-31', undefined],
    ['2027-09-01', 60],
    ['2050-01-01', 60],
  ];
  for (const [date, value] of table) {
    it(
      value === undefined ? `has no value on ${date}, and takes none from another day` : `has ${value} on ${date}`,
      () => expect(intervalOn(minimum, date)?.value).to.equal(value),
    );
  }

  it('gives the provenance of the value with it', () => {
    expect(intervalOn(minimum, '2026-01-01'))
      .to.include({ confidence: 'high' })
      .and.have.deep.property('sources', ['B']);
  });
});
