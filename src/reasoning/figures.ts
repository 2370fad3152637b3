import type { AmountAssessment, DeadlineAssessment } from './assessment.js';
import { always } from './conditions.js';
import { addDays, addMonths, intervalOn, START, type Clocks } from './dated.js';
import { compute } from './compute.js';
import { judge } from './judge.js';
import type { Deadline, Incentive } from './rulebook.js';
import type { Facts, IsoDate } from './vocabulary.js';

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
    .map(([id, deadline]) => {
      const date = lastDay(deadline, facts, clocks);
      return { id, date, passed: date !== undefined && date < clocks.on };
    });

/** The fact from which a term runs; undefined for one that ends on the same day for everybody. */
export const runsFrom = (deadline: Deadline): string | undefined =>
  'on' in deadline ? undefined : (deadline.from ?? START);

function lastDay(deadline: Deadline, facts: Facts, clocks: Clocks): IsoDate | undefined {
  if ('on' in deadline) return deadline.on;
  const { from = START, months = 0, days = 0, notBefore } = deadline;
  const first = facts[from];
  if (typeof first !== 'string') return undefined;
  const end = addDays(addMonths(first, months), days);
  const day = notBefore && clocks[notBefore.clock];
  const earliest = notBefore && typeof day === 'string' ? intervalOn(notBefore, day)?.value : undefined;
  return earliest !== undefined && earliest > end ? earliest : end;
}
