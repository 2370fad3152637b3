import type { Condition, DatedCondition, Group, Residue } from './conditions.js';
import { START, type Clock, type Span } from './dated.js';
import { once } from './memory.js';

/** A condition that is not a group of others. */
export type Leaf = Exclude<Condition, Group>;

/** The conditions that stand directly in a condition: the parts of a group, the values of what is dated. */
export function childrenOf(condition: Condition): readonly Condition[] {
  if ('of' in condition) return condition.of;
  return condition.op === 'dated' ? condition.intervals.map(({ value }) => value) : [];
}

/**
 * Every condition within a condition that is not a group of others: comparisons, spans, what is undecided, and dated ones,
 * each followed by what stands in it. All that has to know what a condition looks at goes over these.
 */
export function leavesOf(condition: Condition): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const collect = (part: Condition): void => {
    if (!('of' in part)) leaves.push(part);
    childrenOf(part).forEach(collect);
  };
  collect(condition);
  return leaves;
}

/** The spans of time that a leaf tells apart by this clock: of a dated condition those of its intervals. */
export function spansOf(leaf: Leaf, clock: Clock): readonly Span[] {
  if (!('clock' in leaf) || leaf.clock !== clock) return [];
  return leaf.op === 'dated' ? leaf.intervals : [leaf];
}

const none: ReadonlySet<string> = new Set();

/**
 * The facts that a condition mentions, in its own order; the clock `start` counts as the fact that sets it. Of a residue
 * these are the facts that can still change the verdict: none once it is settled.
 */
export const factsOf = (residue: Residue): ReadonlySet<string> =>
  typeof residue === 'string' ? none : factsOfCondition(residue);

const factsOfCondition = once((condition: Condition): ReadonlySet<string> => {
  const facts = new Set<string>();
  for (const leaf of leavesOf(condition)) {
    if ('fact' in leaf) facts.add(leaf.fact);
    else if ('clock' in leaf && leaf.clock === START) facts.add(START);
  }
  return facts;
});

/** The dated conditions that a condition rests on, but for those that stand in another one. */
export const datedPartsOf = once((condition: Condition): readonly DatedCondition[] => {
  if ('of' in condition) return condition.of.flatMap(datedPartsOf);
  return condition.op === 'dated' ? [condition] : [];
});
