import { once, recent } from './memory.js';
import type { IsoDate } from './vocabulary.js';

/**
 * How sure a rule or a figure is: `high` = official text or several independent recent sources, `medium` = one good or an
 * older official source, `low` = one weak source or an inference. What is `low` always carries a caution.
 */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a fact comes from: ids of the list of sources, and how sure it is. */
export interface Provenance {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

/** Whose calendar counts: the day of the assessment, or the start of the training. */
export type Clock = 'on' | 'start';

/** The fact that sets the clock `start`. */
export const START = 'start';

/** From and until are both included; an absent end is open. */
export interface Span {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

export interface Interval<T> extends Span, Provenance {
  readonly value: T;
}

/** A value that changes over time. A day outside every interval has no value, and nothing falls back silently. */
export interface Dated<T> {
  readonly clock: Clock;
  readonly intervals: readonly Interval<T>[];
}

/**
 * The two clocks. `start` is undefined while the start of the training may still be asked for, and `null` once the person
 * does not know it; either way every start from `earliest` on is possible.
 */
export interface Clocks {
  readonly on: IsoDate;
  readonly start: IsoDate | null | undefined;
  readonly earliest: IsoDate;
}

/** Whether a day lies within the span, its ends included. */
export const contains = (span: Span, date: IsoDate): boolean =>
  (span.from === undefined || span.from <= date) && (span.until === undefined || date <= span.until);

/** The interval of `dated` that holds on `date`, or undefined when none does. */
export const intervalOn = <T>(dated: Dated<T>, date: IsoDate): Interval<T> | undefined =>
  dated.intervals.find((interval) => contains(interval, date));

/** Whether a day from `earliest` on can fall within the span. */
export const isPossible = ({ until }: Span, earliest: IsoDate): boolean => until === undefined || until >= earliest;

/** Whether every day from `earliest` on has a value. The first day without one is that day, or follows an interval. */
export const hasNoGap = (dated: Dated<unknown>, earliest: IsoDate): boolean => gapless(dated)(earliest);

const gapless = once((dated: Dated<unknown>) =>
  recent(
    1,
    (earliest: IsoDate) => earliest,
    (earliest) =>
      [earliest, ...dated.intervals.flatMap(({ until }) => (until === undefined ? [] : [addDays(until, 1)]))]
        .filter((date) => date >= earliest)
        .every((date) => intervalOn(dated, date) !== undefined),
  ),
);

/** The day `count` months after `date` (before, if negative); the last day of the month where the day does not exist. */
export function addMonths(date: IsoDate, count: number): IsoDate {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return toIso(Date.UTC(year, month - 1 + count, Math.min(dayOfMonth, lastDay)));
}

/** The day `count` days after `date` (before, if negative). */
export const addDays = (date: IsoDate, count: number): IsoDate =>
  toIso(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000);

const toIso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);
