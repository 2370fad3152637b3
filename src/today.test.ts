import { expect } from 'chai';
import { today } from './today.js';

describe('Today in Flanders', () => {
  it('is what the time zone of Brussels says, at every hour around both changes of the clock', () => {
    const inBrussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
    for (let year = 2020; year <= 2035; year += 1) {
      for (const [month, day] of [
        [0, 1],
        [2, 24],
        [5, 30],
        [9, 24],
        [11, 31],
      ] as const) {
        for (let hour = 0; hour < 9 * 24; hour += 1) {
          const now = Date.UTC(year, month, day, hour);
          expect(today(now), new Date(now).toISOString()).to.equal(inBrussels.format(now));
        }
      }
    }
  });
});
