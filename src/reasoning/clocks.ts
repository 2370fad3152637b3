import { addMonths, START, type Clocks } from './dated.js';
import { once, recent } from './memory.js';
import type { Rulebook } from './rulebook.js';
import type { Facts, IsoDate } from './vocabulary.js';

/** The clocks while asking: a start that was not given yet is left open. */
export const clocksWhileAsking = (rulebook: Rulebook, facts: Facts, on: IsoDate): Clocks =>
  clocksFrom(rulebook, on, startOf(facts));

/** The clocks for a verdict: who was not asked for the start is reckoned with the day of the assessment. */
export function clocksForVerdict(rulebook: Rulebook, facts: Facts, on: IsoDate): Clocks {
  const start = startOf(facts);
  return clocksFrom(rulebook, on, start === undefined ? on : start);
}

/** The start that was answered: `null` for who does not know it, undefined for who was not asked. */
export function startOf(facts: Facts): Clocks['start'] {
  const start = facts[START];
  return typeof start === 'number' ? undefined : start;
}

const clocksFrom = (rulebook: Rulebook, on: IsoDate, start: Clocks['start']): Clocks => ({
  on,
  start,
  earliest: earliestOf(rulebook)(on),
});

/** The first start that is still possible. */
const earliestOf = once(({ lookBackMonths }: Rulebook) =>
  recent(
    1000,
    (on: IsoDate) => on,
    (on) => addMonths(on, -lookBackMonths),
  ),
);
