import type { Condition } from '../src/reasoning/conditions.js';
import { addDays, type Clock, type Span } from '../src/reasoning/dated.js';
import type { IsoDate } from '../src/reasoning/vocabulary.js';

/** Every span in a condition that is told by this clock. */
export function spansIn(condition: Condition, clock: Clock): readonly Span[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => spansIn(part, clock));
    case 'during':
      return condition.clock === clock ? [condition] : [];
    case 'dated':
      return condition.intervals.flatMap((interval) => [
        ...(condition.clock === clock ? [interval] : []),
        ...spansIn(interval.value, clock),
      ]);
    case 'is':
    case 'at-least':
    case 'below':
    case 'undecided':
      return [];
  }
}

/** The first day of every stretch of time in which all conditions stay the same by this clock, in order. */
export function turnsOf(conditions: readonly Condition[], clock: Clock): readonly IsoDate[] {
  const spans = conditions.flatMap((condition) => spansIn(condition, clock));
  const days = spans.flatMap(({ from, until }) => [from, until && addDays(until, 1)]);
  return [...new Set(days.filter((date) => date !== undefined))].sort();
}
