import { addMonths, type Clocks } from './dated.js';
import { once } from './once.js';
import { START } from './reduce.js';
import type { Rulebook } from './rulebook.js';
import type { Facts, IsoDate } from './vocabulary.js';

/** The clocks while asking: a start that was not given yet is left open. */
export const clocksWhileAsking = (rulebook: Rulebook, facts: Facts, on: IsoDate): Clocks => ({
  on,
  start: startOf(facts),
  earliest: earliestOf(rulebook)(on),
});

/** So many days are remembered, then it starts again with none. */
const mostDays = 1000;

/** The first start that is still possible. */
const earliestOf = once(({ lookBackMonths }: Rulebook) => {
  const known = new Map<IsoDate, IsoDate>();
  return (on: IsoDate): IsoDate => {
    let earliest = known.get(on);
    if (earliest === undefined) {
      if (known.size >= mostDays) known.clear();
      known.set(on, (earliest = addMonths(on, -lookBackMonths)));
    }
    return earliest;
  };
});

/** The start that was answered: `null` for who does not know it, undefined for who was not asked. */
export const startOf = (facts: Facts): Clocks['start'] => {
  const start = facts[START];
  return typeof start === 'number' ? undefined : start;
};

/** The clocks for a verdict: who was not asked for the start is reckoned with the day of the assessment. */
export const clocksForVerdict = (rulebook: Rulebook, facts: Facts, on: IsoDate): Clocks => {
  const clocks = clocksWhileAsking(rulebook, facts, on);
  return clocks.start === undefined ? { ...clocks, start: on } : clocks;
};
