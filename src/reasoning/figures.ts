import type { AmountAssessment, DeadlineAssessment } from './assessment.js';
import { always } from './conditions.js';
import { addDays, addMonths, START, type Clocks } from './dated.js';
import { compute } from './compute.js';
import { judge } from './judge.js';
import type { Incentive } from './rulebook.js';
import type { Facts } from './vocabulary.js';

/** What an incentive gives somebody, as far as it can be computed: what applies, and what may. */
export const amountsOf = (
  { amounts }: Pick<Incentive, 'amounts'>,
  facts: Facts,
  clocks: Clocks,
): readonly AmountAssessment[] =>
  Object.entries(amounts).flatMap(([id, amount]) => {
    const applies = judge(amount.when ?? always, facts, clocks);
    const value = applies === 'no' ? undefined : compute(amount.value, facts, clocks);
    if (value === undefined) return [];
    const { unit, upTo = false, asOf, sources, confidence } = amount;
    return [{ id, unit, value, upTo, asOf, conditional: applies === 'open', sources, confidence }];
  });

/** Until when somebody can do what has to be done, for each term that surely runs. */
export const deadlinesOf = (
  { deadlines }: Pick<Incentive, 'deadlines'>,
  facts: Facts,
  clocks: Clocks,
): readonly DeadlineAssessment[] =>
  Object.entries(deadlines)
    .filter(([, { when = always }]) => judge(when, facts, clocks) === 'yes')
    .map(([id, { months = 0, days = 0 }]) => {
      const start = facts[START];
      const date = typeof start === 'string' ? addDays(addMonths(start, months), days) : undefined;
      return { id, date, passed: date !== undefined && date < clocks.on };
    });
