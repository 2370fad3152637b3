import type { AmountAssessment, DeadlineAssessment } from './assessment.js';
import type { Verdict } from './conditions.js';
import { addDays, addMonths, START, type Clocks } from './dated.js';
import { compute } from './expression.js';
import type { Amount, Deadline } from './rulebook.js';
import type { Facts } from './vocabulary.js';

/** A part of an incentive that applies to somebody (`yes`), or that may (`open`). */
export interface Applicable<T> {
  readonly id: string;
  readonly applies: Verdict;
  readonly entry: T;
}

/** What somebody gets, as far as it can be computed. */
export const amountsFor = (
  amounts: readonly Applicable<Amount>[],
  facts: Facts,
  clocks: Clocks,
): readonly AmountAssessment[] =>
  amounts.flatMap(({ id, applies, entry }) => {
    const { unit, upTo = false, asOf, sources, confidence } = entry;
    const value = compute(entry.value, facts, clocks);
    return value === undefined
      ? []
      : [{ id, unit, value, upTo, asOf, conditional: applies === 'open', sources, confidence }];
  });

/** Until when somebody can do what has to be done. */
export const deadlinesFor = (
  deadlines: readonly Applicable<Deadline>[],
  facts: Facts,
  clocks: Clocks,
): readonly DeadlineAssessment[] =>
  deadlines.map(({ id, entry: { months = 0, days = 0 } }) => {
    const start = facts[START];
    const date = typeof start === 'string' ? addDays(addMonths(start, months), days) : undefined;
    return { id, date, passed: date !== undefined && date < clocks.on };
  });
