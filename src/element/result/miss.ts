import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import { clocksForVerdict } from '../../reasoning/clocks.js';
import { START } from '../../reasoning/dated.js';
import { withDerived } from '../../reasoning/derive.js';
import { lossesOf, type Loss } from '../../reasoning/losses.js';
import type { CompleteRulebook, Incentive } from '../../reasoning/rulebook.js';
import type { Facts, IsoDate } from '../../reasoning/vocabulary.js';
import { isBeforeStart, stepsFor } from '../../reasoning/steps.js';
import { passedOf } from './to-do.js';

/**
 * What somebody misses, or would: a step that had to come before a day that has passed, the last of several; what is left of a
 * balance, behind the last day for it; the incentive, with a later start or by itself; or the incentive for who starts before a step that has to come first.
 */
export type Miss =
  | { readonly kind: 'passed' | 'balance'; readonly deadline: string; readonly date: IsoDate }
  | { readonly kind: 'loss'; readonly loss: Loss }
  | { readonly kind: 'order'; readonly step: string };

/** Of whom it is asked. */
interface Knowing {
  readonly rulebook: CompleteRulebook;
  readonly facts: Facts;
  readonly on: IsoDate;
  /** Whether the page says what is left of it. */
  readonly hasBalance: boolean;
}

/** The one thing that would be missed, by a rule with a day or with an order; undefined where there is none, or where the incentive does not fit. */
export function missOf(assessed: IncentiveAssessment, knowing: Knowing): Miss | undefined {
  const { id, verdict } = assessed;
  const { rulebook, facts, on, hasBalance } = knowing;
  const incentive = rulebook.incentives.find((one) => one.id === id);
  if (!incentive || verdict === 'no') return undefined;
  const passed = passedOf(rulebook, assessed);
  if (passed?.date !== undefined) return { kind: 'passed', deadline: passed.id, date: passed.date };
  const days = assessed.deadlines.flatMap(({ id: deadline, date }) => {
    const rule = incentive.deadlines[deadline];
    return date === undefined || !rule || rule.isAside ? [] : [{ deadline, date, isForAll: 'on' in rule }];
  });
  const last = hasBalance ? days.find(({ isForAll }) => isForAll) : undefined;
  if (last) return { kind: 'balance', deadline: last.deadline, date: last.date };
  const [loss] = lossesOf(rulebook, incentive, facts, on);
  if (loss) return { kind: 'loss', loss };
  const step = firstStepOf(incentive, knowing);
  return step === undefined ? undefined : { kind: 'order', step };
}

/** The step that has to come before the start, while there is still time for it. */
function firstStepOf(incentive: Incentive, { rulebook, facts, on }: Knowing): string | undefined {
  const start = facts[START];
  if (typeof start === 'string' && start <= on) return undefined;
  const known = withDerived(rulebook, facts);
  const clocks = clocksForVerdict(rulebook, known, on);
  const first = stepsFor(incentive, { known, clocks }).find(([, step]) => isBeforeStart(step, { known, clocks }));
  return first?.[0];
}
