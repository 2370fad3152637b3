import { assessRulebook } from '../reasoning/assess.js';
import type { Assessment } from '../reasoning/assessment.js';
import type { CompleteRulebook } from '../reasoning/rulebook.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { differencesBetween, type Difference, type Differences } from './differences.js';
import type { NextQuestion } from './next.js';
import type { Progress } from './progress.js';
import { overviewOf } from './worlds.js';

/** What would be if some facts were otherwise, beside what is. */
export interface Supposition extends Differences {
  /** What would still be known. */
  readonly facts: Facts;
  readonly assessment: Assessment;
  /** What would still have to be asked, in the order of the flow. */
  readonly asks: readonly NextQuestion[];
}

/**
 * The changed world, and how it differs from that of a journey. Nothing is stored, and the journey stays where it is. What is not asked
 * any more in the changed world, or not yet, still holds as it was told: an incentive that it refuses is none that comes.
 *
 * @param changes the facts that are otherwise, for a life event from `changesOf`; `undefined` is one that has to be asked again
 * @param on the day of it, if that is another
 */
export function suppose(
  rulebook: CompleteRulebook,
  progress: Progress,
  changes: Facts,
  on: IsoDate = progress.clocks.on,
): Supposition {
  const overview = overviewOf(progress, changes, on);
  const { facts, known } = overview.progress;
  const assessment = assessRulebook(rulebook, facts, on);
  const differences = differencesBetween(assessRulebook(rulebook, progress.facts, progress.clocks.on), assessment);
  const derived = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
  const { incentives } = assessRulebook(rulebook, { ...progress.facts, ...derived, ...facts }, on);
  const isRefused = ({ id, after }: Difference): boolean =>
    after === 'open' && incentives.some((one) => one.id === id && one.verdict === 'no');
  return {
    facts,
    assessment,
    asks: overview.questions
      .filter(({ open }) => open.length > 0)
      .map(({ question: { id }, open }) => ({ id, facts: open.map(({ fact }) => fact) })),
    ...differences,
    comes: differences.comes.filter((one) => !isRefused(one)),
  };
}
