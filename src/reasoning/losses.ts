import { clocksForVerdict } from './clocks.js';
import type { Verdict } from './conditions.js';
import { addDays, START, type Clock } from './dated.js';
import { withDerived } from './derive.js';
import { judge } from './judge.js';
import { leavesOf, spansOf } from './leaves.js';
import { conditionOf, type Rule, type Rulebook } from './rulebook.js';
import type { Facts, IsoDate } from './vocabulary.js';

/** The first day on which an incentive that can be had cannot be had any more. */
export interface Loss {
  /** What comes on that day: the start of a training, or the day itself. */
  readonly clock: Clock;
  readonly day: IsoDate;
}

/**
 * What somebody would miss who waits: the first later start of the training with which a rule closes an incentive, and the first day on
 * which it does so whenever the training starts. Only what surely closes, with all that is known.
 *
 * @param on day of the assessment
 * @returns none for what does not fit as it is
 */
export function lossesOf(rulebook: Rulebook, incentive: Rule, facts: Facts, on: IsoDate): readonly Loss[] {
  const condition = conditionOf(incentive);
  const verdictOn = (known: Facts, day: IsoDate): Verdict => {
    const all = withDerived(rulebook, known);
    return judge(condition, all, clocksForVerdict(rulebook, all, day));
  };
  if (verdictOn(facts, on) === 'no') return [];
  const start = facts[START];
  const leaves = leavesOf(condition);
  const closing = (clock: Clock, after: IsoDate, verdict: (day: IsoDate) => Verdict): readonly Loss[] => {
    const days = leaves
      .flatMap((leaf) => spansOf(leaf, clock))
      .flatMap(({ from, until }) => [from, until && addDays(until, 1)])
      .filter((day) => day !== undefined && day > after)
      .sort();
    const day = days.find((one) => one !== undefined && verdict(one) === 'no');
    return day === undefined ? [] : [{ clock, day }];
  };
  return [
    ...(typeof start === 'string' ? closing(START, start, (day) => verdictOn({ ...facts, [START]: day }, on)) : []),
    ...closing('on', on, (day) => verdictOn(facts, day)),
  ];
}
