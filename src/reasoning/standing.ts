import { always, never, type Condition, type Standing } from './conditions.js';
import type { Clocks } from './dated.js';
import { judge } from './judge.js';
import { childrenOf, leavesOf } from './leaves.js';
import { once } from './memory.js';
import type { Facts } from './vocabulary.js';

/**
 * Why a condition is open although no answer is missing. Where more than one reason stands in the way, the first that would
 * decide it alone, else the first. Undefined where an answer of the person can still settle it.
 *
 * @param condition one that is open for these facts
 */
export function standingOf(condition: Condition, facts: Facts, clocks: Clocks): Standing | undefined {
  const isDecided = (settled: Condition): boolean => judge(settled, facts, clocks) !== 'open';
  const { named, settled, settledAlone } = reasonsIn(condition);
  if (named.length === 0 || !settled.every(isDecided)) return undefined;
  return named.find((_, at) => settledAlone[at]?.some(isDecided)) ?? named[0];
}

/** The reasons for which a condition can be open although no answer is missing. */
export const standingsIn = (condition: Condition): readonly Standing[] => reasonsIn(condition).named;

/** The reasons in a condition, and the condition as it would be if all of them, or one of them alone, turned out well or badly. */
const reasonsIn = once((condition: Condition) => {
  const named = [
    ...new Set(leavesOf(condition).flatMap((leaf) => (leaf.op === 'undecided' && leaf.why ? [leaf.why] : []))),
  ];
  const bothWays = (whys: readonly Standing[]): readonly Condition[] =>
    [always, never].map((outcome) => settle(condition, whys, outcome));
  return { named, settled: bothWays(named), settledAlone: named.map((why) => bothWays([why])) };
});

/** The condition with all points of these standings settled in the same way. */
function settle(condition: Condition, whys: readonly Standing[], outcome: Condition): Condition {
  if (condition.op === 'undecided') return condition.why && whys.includes(condition.why) ? outcome : condition;
  if (childrenOf(condition).length === 0) return condition;
  const within = (part: Condition): Condition => settle(part, whys, outcome);
  if ('of' in condition) return { ...condition, of: condition.of.map(within) };
  return condition.op === 'dated'
    ? { ...condition, intervals: condition.intervals.map((one) => ({ ...one, value: within(one.value) })) }
    : condition;
}
