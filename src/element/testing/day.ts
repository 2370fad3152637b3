import type { IsoDate } from '../../reasoning/vocabulary.js';

const { now } = Date;

/** From now on it is this day, until the test is over. */
export function turnTo(day: IsoDate): void {
  const noon = Date.parse(`${day}T12:00:00Z`);
  Date.now = () => noon;
}

afterEach(() => {
  Date.now = now;
});
