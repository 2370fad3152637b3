import { expect } from 'chai';
import { ageOf, isSilentSoon, silentFrom, type Days } from './age.js';

const days: Days = { today: '2026-12-01', built: '2026-11-20', review: '2027-01-31', looked: '2026-11-30' };
const age = (changed: Partial<Days>): string => ageOf({ ...days, ...changed });

describe('the age of a kiosk', () => {
  it('is fresh for 30 days after it looked for a new version, or was made', () => {
    expect(age({})).to.equal('fresh');
    expect(age({ today: '2026-12-30' })).to.equal('fresh');
    expect(age({ looked: undefined, today: '2026-12-20' })).to.equal('fresh');
  });

  it('is old from the 31st day', () => {
    expect(age({ today: '2026-12-31' })).to.equal('old');
    expect(age({ looked: undefined, today: '2026-12-21' })).to.equal('old');
  });

  it('is unsure from the 61st day after the first review, however lately it looked', () => {
    expect(age({ today: '2027-04-01', looked: '2027-04-01' })).to.equal('fresh');
    expect(age({ today: '2027-04-02', looked: '2027-04-02' })).to.equal('unsure');
  });

  it('is told to its owner 30 days before it is unsure for good, and from then on', () => {
    const { review } = days;
    expect(silentFrom(review)).to.equal('2027-04-02');
    expect(isSilentSoon({ today: '2027-03-02', review })).to.equal(false);
    expect(isSilentSoon({ today: '2027-03-03', review })).to.equal(true);
    expect(isSilentSoon({ today: '2027-05-01', review })).to.equal(true);
  });

  it('is unsure while its clock stands before the day on which it was made', () => {
    expect(age({ today: '2026-11-19' })).to.equal('unsure');
    expect(age({ today: '1970-01-01' })).to.equal('unsure');
    expect(age({ today: '2026-11-20' })).to.equal('fresh');
  });
});
