import type { Condition } from './conditions.js';
import { addDays, addMonths, type Span } from './dated.js';
import { START } from './reduce.js';
import type { Rulebook } from './rulebook.js';
import type { IsoDate, Value } from './vocabulary.js';

/**
 * For each fact the values that stand for all others: every value of a choice, the lower bound of every range of a number
 * or a date that some condition tells apart, the first of the texts that every condition names together. Two values of one
 * class can never lead to different verdicts.
 */
export function classesOf(
  rulebook: Rulebook,
  conditions: readonly Condition[],
  on: IsoDate,
): ReadonlyMap<string, readonly Value[]> {
  const thresholds = new Map<string, Set<number>>();
  const groups = new Map<string, (readonly string[])[]>();
  const spans: Span[] = [];
  for (const condition of conditions) collect(condition, thresholds, groups, spans);
  const classes = new Map<string, readonly Value[]>();
  for (const [fact, definition] of Object.entries(rulebook.vocabulary)) {
    if (definition.type === 'choice') classes.set(fact, definition.values);
    if (definition.type === 'number') {
      const bounds = [...(thresholds.get(fact) ?? [])].filter((bound) => bound > definition.min);
      classes.set(
        fact,
        [definition.min, ...bounds].sort((a, b) => a - b),
      );
    }
    const named = groups.get(fact);
    if (definition.type === 'text' && named) classes.set(fact, [...representatives(named), definition.other]);
  }
  const earliest = addMonths(on, -rulebook.lookBackMonths);
  const days = spans
    .flatMap(({ from, until }) => [from, until && addDays(until, 1)])
    .filter((date) => date !== undefined);
  classes.set(START, [...new Set([earliest, ...days.filter((date) => date > earliest)])].sort());
  return classes;
}

/** The first of the values that always stand in the same groups. */
function representatives(groups: readonly (readonly string[])[]): readonly string[] {
  const values = [...new Set(groups.flat())];
  const placeOf = (value: string): string => groups.map((group) => Number(group.includes(value))).join('');
  const places = values.map(placeOf);
  return values.filter((_, at) => places.indexOf(places[at] ?? '') === at);
}

function collect(
  condition: Condition,
  thresholds: Map<string, Set<number>>,
  groups: Map<string, (readonly string[])[]>,
  spans: Span[],
): void {
  switch (condition.op) {
    case 'all':
    case 'any':
      for (const part of condition.of) collect(part, thresholds, groups, spans);
      break;
    case 'at-least':
      addBound(thresholds, condition.fact, condition.minimum);
      break;
    case 'below':
      addBound(thresholds, condition.fact, condition.limit);
      break;
    case 'during':
      if (condition.clock === START) spans.push(condition);
      break;
    case 'dated':
      for (const interval of condition.intervals) {
        if (condition.clock === START) spans.push(interval);
        collect(interval.value, thresholds, groups, spans);
      }
      break;
    case 'is':
      groups.set(condition.fact, groups.get(condition.fact) ?? []);
      groups.get(condition.fact)?.push(condition.values);
      break;
    case 'undecided':
  }
}

function addBound(thresholds: Map<string, Set<number>>, fact: string, bound: number): void {
  const bounds = thresholds.get(fact) ?? new Set();
  thresholds.set(fact, bounds.add(bound));
}
