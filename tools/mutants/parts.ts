import type { Condition } from '../../src/reasoning/conditions.js';
import { addDays, type Clock, type Dated, type Span } from '../../src/reasoning/dated.js';
import type { Expression } from '../../src/reasoning/expression.js';
import type { Incentive } from '../../src/reasoning/rulebook.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';
import { spansIn } from '../calendar.js';

/** A piece of an incentive or a referral that depends on the situation: a condition, a calculation, or both. */
export interface Part {
  readonly id: string;
  readonly when?: Condition;
  readonly value?: Expression;
}

/** All of an incentive that depends on the situation. What decides who is asked is left out. */
export function partsOfIncentive({ criteria, amounts, doubts, deadlines }: Incentive): readonly Part[] {
  return [criteria, amounts, doubts, deadlines].flatMap((parts: Readonly<Record<string, Omit<Part, 'id'>>>) =>
    Object.entries(parts).map(([id, part]) => ({ ...part, id })),
  );
}

/** Every list of values with which a fact is compared. */
export function choicesIn(condition: Condition): readonly { readonly fact: string; readonly values: readonly string[] }[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(choicesIn);
    case 'dated':
      return condition.intervals.flatMap(({ value }) => choicesIn(value));
    case 'is':
      return [condition];
    case 'at-least':
    case 'below':
    case 'during':
    case 'undecided':
      return [];
  }
}

/** Every number that a fact is compared with, each once. */
export function boundsOf({ when }: Part): readonly { readonly fact: string; readonly bound: number }[] {
  const found = when ? boundsIn(when) : [];
  return found.filter(({ fact, bound }, at) => found.findIndex((one) => one.fact === fact && one.bound === bound) === at);
}

function boundsIn(condition: Condition): readonly { readonly fact: string; readonly bound: number }[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(boundsIn);
    case 'dated':
      return condition.intervals.flatMap(({ value }) => boundsIn(value));
    case 'at-least':
      return condition.minimum > 0 ? [{ fact: condition.fact, bound: condition.minimum }] : [];
    case 'below':
      return [{ fact: condition.fact, bound: condition.limit }];
    case 'is':
    case 'during':
    case 'undecided':
      return [];
  }
}

/** The first day and the day before it, the last day and the day after it, of all that begins or ends. */
export function daysOf({ when, value }: Part): readonly { readonly clock: Clock; readonly day: IsoDate }[] {
  const dated = value === undefined ? [] : datedIn(value);
  return (['on', 'start'] as const).flatMap((clock) => {
    const spans = [...(when ? spansIn(when, clock) : []), ...dated.filter((one) => one.clock === clock).flatMap(({ intervals }) => intervals)];
    return [...new Set(spans.flatMap(bothSides))].sort().map((day) => ({ clock, day }));
  });
}

const bothSides = ({ from, until }: Span): readonly IsoDate[] => [
  ...(from === undefined ? [] : [addDays(from, -1), from]),
  ...(until === undefined ? [] : [until, addDays(until, 1)]),
];

function datedIn(expression: Expression): readonly Dated<number>[] {
  if (typeof expression === 'number' || 'fact' in expression) return [];
  return 'dated' in expression ? [expression.dated] : expression.of.flatMap(datedIn);
}
