import { expect } from 'chai';
import { IdleClock, type Clocks } from './idle.js';

const second = 1000;

/** A clock, and what moves it on. */
function begin(): { readonly clock: IdleClock; readonly pass: (wall: number, steady?: number) => void } {
  let now: Clocks = { wall: 1_000_000, steady: 0 };
  return {
    clock: new IdleClock({ idle: 90, countdown: 30 }, () => now),
    pass: (wall, steady = wall) => {
      now = { wall: now.wall + wall * second, steady: now.steady + steady * second };
    },
  };
}

describe('the idle clock', () => {
  it('counts nothing down for 90 seconds, then 30 seconds, and stays at nothing', () => {
    const { clock, pass } = begin();
    pass(89.9);
    expect(clock.left).to.equal(undefined);
    pass(0.1);
    expect(clock.left).to.equal(30);
    pass(20);
    expect(clock.left).to.equal(10);
    pass(9.5);
    expect(clock.left).to.equal(1);
    pass(0.5);
    expect(clock.left).to.equal(0);
    pass(1000);
    expect(clock.left).to.equal(0);
  });

  it('begins again with each touch, also while it counts down', () => {
    const { clock, pass } = begin();
    for (let times = 0; times < 20; times += 1) {
      pass(110);
      expect(clock.left).to.equal(10);
      clock.touch();
      expect(clock.left).to.equal(undefined);
    }
  });

  it('takes sleep for idleness, where one clock stands still', () => {
    const { clock, pass } = begin();
    pass(3600, 0);
    expect(clock.left).to.equal(0);
  });

  it('is not stopped by a clock that is set back', () => {
    const { clock, pass } = begin();
    pass(-7200, 95);
    expect(clock.left).to.equal(25);
  });
});
