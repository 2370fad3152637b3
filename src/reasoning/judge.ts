import type { Comparison, Condition, DatedCondition, Residue, Verdict } from './conditions.js';
import { contains, hasNoGap, intervalOn, isPossible, type Clocks, type Span } from './dated.js';
import type { Facts, Value } from './vocabulary.js';

/**
 * The verdict of a condition, strong Kleene: open until the known facts decide. The same as what `reduce` leaves would say,
 * without working out what is left.
 *
 * More facts can turn an open verdict into a yes or a no, and never a yes or a no into another verdict.
 *
 * @param facts missing = not asked, `null` = unknown; both leave it open
 * @param clocks without a start, only what holds for every possible one is decided
 *
 * @example judge(all(is('sector', 'private'), atLeast('hours', 32)), { hours: 20 }, clocks) // 'no', whatever the sector
 */
export function judge(condition: Residue, facts: Facts, clocks: Clocks): Verdict {
  if (typeof condition === 'string') return condition;
  switch (condition.op) {
    case 'all':
      return judgeParts(condition.of, 'no', 'yes', facts, clocks);
    case 'any':
      return judgeParts(condition.of, 'yes', 'no', facts, clocks);
    case 'dated':
      return judgeDated(condition, facts, clocks);
    case 'during':
      return judgeSpan(condition, clocks[condition.clock], clocks.earliest);
    case 'undecided':
      return 'open';
    default:
      return judgeValue(condition, facts[condition.fact]);
  }
}

/** The verdict of a comparison. @param value undefined = not asked, `null` = unknown */
export function judgeValue(comparison: Comparison, value: Value | null | undefined): Verdict {
  if (comparison.op === 'at-least' && comparison.bound <= 0) return 'yes';
  return value === undefined || value === null ? 'open' : toVerdict(holds(comparison, value));
}

/** All that the operators of comparisons mean. */
function holds(comparison: Comparison, value: Value): boolean {
  switch (comparison.op) {
    case 'is':
      return comparison.values.includes(String(value));
    case 'at-least':
      return Number(value) >= comparison.bound;
    case 'below':
      return Number(value) < comparison.bound;
    case 'since':
      return String(value) >= comparison.day;
    case 'given':
      return true;
  }
}

const toVerdict = (met: boolean): Verdict => (met ? 'yes' : 'no');

function judgeParts(
  parts: readonly Condition[],
  absorbing: Verdict,
  neutral: Verdict,
  facts: Facts,
  clocks: Clocks,
): Verdict {
  let verdict = neutral;
  for (const part of parts) {
    const one = judge(part, facts, clocks);
    if (one === absorbing) return absorbing;
    if (one === 'open') verdict = 'open';
  }
  return verdict;
}

/** Without a date: decided only when all intervals that are still possible come to the same, and no day is left out. */
function judgeDated(condition: DatedCondition, facts: Facts, clocks: Clocks): Verdict {
  const date = clocks[condition.clock];
  if (typeof date === 'string') {
    const interval = intervalOn(condition, date);
    return interval ? judge(interval.value, facts, clocks) : 'open';
  }
  let shared: Verdict | undefined;
  for (const interval of condition.intervals) {
    if (!isPossible(interval, clocks.earliest)) continue;
    const one = judge(interval.value, facts, clocks);
    if (one === 'open' || (shared ?? one) !== one) return 'open';
    shared = one;
  }
  return shared !== undefined && hasNoGap(condition, clocks.earliest) ? shared : 'open';
}

/** Without a date: decided only when the span holds all possible days, or none. */
function judgeSpan(span: Span, date: string | null | undefined, earliest: string): Verdict {
  if (typeof date === 'string') return toVerdict(contains(span, date));
  if (!isPossible(span, earliest)) return 'no';
  return span.until === undefined && (span.from === undefined || span.from <= earliest) ? 'yes' : 'open';
}
