import type { Comparison, Condition } from './conditions.js';
import { addDays, addMonths, START } from './dated.js';
import { leavesOf, spansOf } from './leaves.js';
import type { Rulebook } from './rulebook.js';
import type { FactDefinition, IsoDate, Value } from './vocabulary.js';

/**
 * For each fact the values that stand for all others: every value of a choice, the lower bound of every range of a number
 * or a date that some condition tells apart, the first of the texts that every condition names together. Two values of one
 * class can never lead to different verdicts.
 *
 * @returns numbers and days in ascending order; a text or a day that no condition tells apart has no entry
 */
export function classesOf(
  rulebook: Rulebook,
  conditions: readonly Condition[],
  on: IsoDate,
): ReadonlyMap<string, readonly Value[]> {
  const leaves = conditions.flatMap(leavesOf);
  const comparisons = leaves.filter((leaf) => 'fact' in leaf);
  const classes = new Map<string, readonly Value[]>();
  for (const [fact, definition] of Object.entries(rulebook.vocabulary)) {
    const values = valuesOf(
      definition,
      comparisons.filter((comparison) => comparison.fact === fact),
    );
    if (values) classes.set(fact, values);
  }
  const earliest = addMonths(on, -rulebook.lookBackMonths);
  const days = leaves
    .flatMap((leaf) => spansOf(leaf, START))
    .flatMap(({ from, until }) => [from, until && addDays(until, 1)])
    .filter((date) => date !== undefined);
  classes.set(START, [...new Set([earliest, ...days.filter((date) => date > earliest)])].sort());
  return classes;
}

/** The classes of a fact in the eyes of the comparisons that look at it. */
function valuesOf(definition: FactDefinition, comparisons: readonly Comparison[]): readonly Value[] | undefined {
  const bounds = comparisons.flatMap((one) => ('bound' in one ? one.bound : []));
  const days = comparisons.flatMap((one) => ('day' in one ? one.day : []));
  const groups = comparisons.flatMap((one) => ('values' in one ? [one.values] : []));
  switch (definition.type) {
    case 'choice':
      return definition.values;
    case 'number': {
      const { min } = definition;
      return [...new Set([min, ...bounds.filter((bound) => bound > min)])].sort((a, b) => a - b);
    }
    case 'text':
      return groups.length > 0 ? [...representatives(groups), definition.other] : undefined;
    case 'date':
      return days.length > 0 ? [...new Set([definition.min, ...days])].sort() : undefined;
  }
}

/** The first of the values that always stand in the same groups. */
function representatives(groups: readonly (readonly string[])[]): readonly string[] {
  const values = [...new Set(groups.flat())];
  const placeOf = (value: string): string => groups.map((group) => Number(group.includes(value))).join('');
  const places = values.map(placeOf);
  return values.filter((_, at) => places.indexOf(places[at] ?? '') === at);
}
