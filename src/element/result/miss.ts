import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import { lossesOf, type Loss } from '../../reasoning/losses.js';
import type { CompleteRulebook } from '../../reasoning/rulebook.js';
import type { Facts, IsoDate } from '../../reasoning/vocabulary.js';

/**
 * What somebody misses, or would: a step that had to come before a day that has passed; what is left of a balance, behind the last day
 * for it; or the incentive, with a later start or by itself.
 */
export type Miss =
  | { readonly kind: 'passed' | 'balance'; readonly deadline: string; readonly date: IsoDate }
  | { readonly kind: 'loss'; readonly loss: Loss };

/** Of whom it is asked. */
interface Knowing {
  readonly rulebook: CompleteRulebook;
  readonly facts: Facts;
  readonly on: IsoDate;
  /** Whether the page says what is left of it. */
  readonly hasBalance: boolean;
}

/** The one thing that would be missed, by a rule with a day; undefined where there is none, or where the incentive does not fit. */
export function missOf({ id, verdict, deadlines }: IncentiveAssessment, knowing: Knowing): Miss | undefined {
  const { rulebook, facts, on, hasBalance } = knowing;
  const incentive = rulebook.incentives.find((one) => one.id === id);
  if (!incentive || verdict === 'no') return undefined;
  const days = deadlines.flatMap(({ id: deadline, date, passed }) => {
    const rule = incentive.deadlines[deadline];
    return date === undefined || !rule || rule.isAside ? [] : [{ deadline, date, passed, isForAll: 'on' in rule }];
  });
  const passed = days.find((day) => day.passed);
  if (passed) return { kind: 'passed', deadline: passed.deadline, date: passed.date };
  const last = hasBalance ? days.find(({ isForAll }) => isForAll) : undefined;
  if (last) return { kind: 'balance', deadline: last.deadline, date: last.date };
  const [loss] = lossesOf(rulebook, incentive, facts, on);
  return loss && { kind: 'loss', loss };
}
