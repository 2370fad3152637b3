import type { Condition } from '../src/reasoning/conditions.js';
import { addDays, type Clock, type Span } from '../src/reasoning/dated.js';
import { leavesOf, spansOf } from '../src/reasoning/leaves.js';
import type { IsoDate } from '../src/reasoning/vocabulary.js';

/** Every span in a condition that is told by this clock. */
export const spansIn = (condition: Condition, clock: Clock): readonly Span[] =>
  leavesOf(condition).flatMap((leaf) => spansOf(leaf, clock));

/** The first day of every stretch of time in which all conditions stay the same by this clock, in order. */
export function turnsOf(conditions: readonly Condition[], clock: Clock): readonly IsoDate[] {
  const spans = conditions.flatMap((condition) => spansIn(condition, clock));
  const days = spans.flatMap(({ from, until }) => [from, until && addDays(until, 1)]);
  return [...new Set(days.filter((date) => date !== undefined))].sort();
}
