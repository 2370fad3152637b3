import { clocksForVerdict } from '../reasoning/clocks.js';
import type { Condition, Verdict } from '../reasoning/conditions.js';
import { withDerived } from '../reasoning/derive.js';
import { judge } from '../reasoning/judge.js';
import { repairsToTell } from '../reasoning/repairs-to-tell.js';
import { repairsOf, type Repair } from '../reasoning/repairs.js';
import { conditionOf, type CompleteRulebook, type Rule, type Rulebook } from '../reasoning/rulebook.js';
import type { Progress } from './progress.js';
import { supposed } from './worlds.js';

/**
 * What would turn the verdict on an incentive for who answers these questions: at most three ways, the easiest first. Each was
 * verified by asking again in the changed world, where it has to be worth a question: there it fits (`yes`), or it can as long as
 * more is asked or decided (`open`).
 */
export function repairsFor(rulebook: CompleteRulebook, progress: Progress, incentive: Rule): readonly Repair[] {
  const { on } = progress.clocks;
  return repairsToTell(repairsOf(rulebook, incentive, progress.facts, on), {
    on,
    present: judgeIn(rulebook, progress)(conditionOf(incentive)),
    verdictIn: (changes, day) => {
      const judged = judgeIn(rulebook, supposed(progress, changes, day));
      return judged(incentive.asks) === 'no' ? 'no' : judged(conditionOf(incentive));
    },
  });
}

/** As in an assessment of what is known there. */
function judgeIn(rulebook: Rulebook, { facts, clocks: { on } }: Progress): (condition: Condition) => Verdict {
  const known = withDerived(rulebook, facts);
  const clocks = clocksForVerdict(rulebook, known, on);
  return (condition) => judge(condition, known, clocks);
}
