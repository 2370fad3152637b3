import { intervalOn, isPossible, type Clocks, type Dated } from './dated.js';
import type { Expression } from './expression.js';
import type { Facts } from './vocabulary.js';

/**
 * The value of an expression, or undefined when a fact or a dated value that it needs is not known. A number of 0 counts as
 * not known: "0 hours" is how a size is recorded that is expressed in another unit.
 *
 * @example
 * const hours = known(fact('hours'), times(fact('credits'), 10));
 * compute(hours, { credits: 3 }, clocks); // 30
 * compute(hours, {}, clocks); // undefined
 */
export function compute(expression: Expression, facts: Facts, clocks: Clocks): number | undefined {
  if (typeof expression === 'number') return expression;
  if ('fact' in expression) {
    const value = facts[expression.fact];
    return typeof value === 'number' && value > 0 ? value : undefined;
  }
  if ('dated' in expression) return valueOf(expression.dated, clocks);
  let result: number | undefined;
  for (const part of expression.of) {
    const value = compute(part, facts, clocks);
    if (expression.op === 'known') {
      if (value !== undefined) return value;
    } else {
      if (value === undefined) return undefined;
      result = result === undefined ? value : steps[expression.op](result, value);
    }
  }
  return result;
}

const steps = {
  times: (product: number, value: number) => product * value,
  plus: (sum: number, value: number) => sum + value,
  least: (least: number, value: number) => Math.min(least, value),
};

/** The value on the day of the clock; without a day, the one that all days share that are still possible. */
function valueOf(dated: Dated<number>, clocks: Clocks): number | undefined {
  const date = clocks[dated.clock];
  if (typeof date === 'string') return intervalOn(dated, date)?.value;
  const possible = dated.intervals.filter((interval) => isPossible(interval, clocks.earliest));
  const [first, ...rest] = possible.map(({ value }) => value);
  return rest.every((value) => value === first) ? first : undefined;
}

/** The facts over which a calculation goes. */
export function factsIn(expression: Expression): readonly string[] {
  if (typeof expression === 'number' || 'dated' in expression) return [];
  return 'fact' in expression ? [expression.fact] : expression.of.flatMap(factsIn);
}
