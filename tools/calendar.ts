import type { Condition } from '../src/reasoning/conditions.js';
import { addDays, type Clock, type Span } from '../src/reasoning/dated.js';
import { leavesOf } from '../src/reasoning/parts.js';
import type { IsoDate } from '../src/reasoning/vocabulary.js';

/** Every span in a condition that is told by this clock. */
export const spansIn = (condition: Condition, clock: Clock): readonly Span[] =>
  leavesOf(condition).flatMap((leaf): readonly Span[] => {
    if (leaf.op !== 'during' && leaf.op !== 'dated') return [];
    if (leaf.clock !== clock) return [];
    return leaf.op === 'during' ? [leaf] : leaf.intervals;
  });

/** The first day of every stretch of time in which all conditions stay the same by this clock, in order. */
export function turnsOf(conditions: readonly Condition[], clock: Clock): readonly IsoDate[] {
  const spans = conditions.flatMap((condition) => spansIn(condition, clock));
  const days = spans.flatMap(({ from, until }) => [from, until && addDays(until, 1)]);
  return [...new Set(days.filter((date) => date !== undefined))].sort();
}
