import { addDays, type Clock, type Span } from '../../src/reasoning/dated.js';
import { leavesOf } from '../../src/reasoning/leaves.js';
import { datedIn, type Part } from '../../src/reasoning/parts.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';

/** A number that a fact is compared with. */
export interface Bound {
  readonly fact: string;
  readonly bound: number;
}

/** A day on which something begins or ends, or that lies on the other side of it. */
export interface Turn {
  readonly clock: Clock;
  readonly day: IsoDate;
}

/** Every number that a fact is compared with in a part. */
export const boundsOf = ({ when }: Part): readonly Bound[] =>
  (when ? leavesOf(when) : []).filter((leaf) => 'bound' in leaf).filter(({ bound }) => bound > 0);

/** The first day and the day before it, the last day and the day after it, of all that begins or ends in a part. */
export function turnsIn(part: Part): readonly Turn[] {
  const during = (part.when ? leavesOf(part.when) : []).filter((leaf) => leaf.op === 'during');
  return [
    ...during.flatMap((span) => sidesOf(span.clock, span)),
    ...datedIn(part).flatMap(({ clock, intervals }) => intervals.flatMap((interval) => sidesOf(clock, interval))),
  ];
}

const sidesOf = (clock: Clock, { from, until }: Span): readonly Turn[] => [
  ...(from === undefined ? [] : [addDays(from, -1), from].map((day) => ({ clock, day }))),
  ...(until === undefined ? [] : [until, addDays(until, 1)].map((day) => ({ clock, day }))),
];
