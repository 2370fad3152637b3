import type { CriterionAssessment, IncentiveAssessment } from './assessment.js';
import { answersOf, cautionsOf } from './cautions.js';
import type { Verdict } from './conditions.js';
import type { Clocks } from './dated.js';
import { amountsOf, deadlinesOf } from './figures.js';
import { judge } from './judge.js';
import { factsOf } from './leaves.js';
import { provenanceOf } from './provenance.js';
import { reduceWhole } from './reduce.js';
import { conditionOf, type Criterion, type Incentive } from './rulebook.js';
import { standingOf } from './standing.js';
import type { Facts, Value } from './vocabulary.js';

/**
 * Where somebody stands with an incentive: criterion by criterion, what that comes to, and what has to be told with it.
 * The figures, terms and answers are those that can apply; with a no there are none.
 *
 * @param facts missing = not asked, `null` = unknown
 * @param clocks those of a verdict, see `clocksForVerdict`
 */
export function judgeIncentive(incentive: Incentive, facts: Facts, clocks: Clocks): IncentiveAssessment {
  const { id, pillar, asks } = incentive;
  const criteria = Object.entries(incentive.criteria).map(([name, criterion]) =>
    judgeCriterion(name, criterion, facts, clocks),
  );
  const verdict = verdictOfAll(criteria);
  return {
    id,
    pillar,
    verdict,
    criteria,
    cautions: cautionsOf(incentive, criteria, facts, clocks),
    amounts: verdict === 'no' ? [] : amountsOf(incentive, facts, clocks),
    deadlines: verdict === 'no' ? [] : deadlinesOf(incentive, facts, clocks),
    answers: verdict === 'no' ? [] : answersOf(incentive, facts, clocks),
    needs: verdict === 'open' ? needsOf(incentive, facts, clocks) : [],
    sought: judge(asks, facts, clocks) !== 'no',
  };
}

function judgeCriterion(id: string, criterion: Criterion, facts: Facts, clocks: Clocks): CriterionAssessment {
  const verdict = judge(criterion.when, facts, clocks);
  const unsettled = verdict === 'open' ? standingOf(criterion.when, facts, clocks) : undefined;
  return { id, verdict, ...(unsettled && { unsettled }), ...provenanceOf(criterion, clocks) };
}

function verdictOfAll(criteria: readonly CriterionAssessment[]): Verdict {
  if (criteria.some(({ verdict }) => verdict === 'no')) return 'no';
  return criteria.every(({ verdict }) => verdict === 'yes') ? 'yes' : 'open';
}

/** What a person does not know is needed as much as what was not asked, so it counts as that here. */
function needsOf(incentive: Incentive, facts: Facts, clocks: Clocks): readonly string[] {
  const answered: Record<string, Value> = {};
  for (const fact of factsOf(conditionOf(incentive))) {
    const value = facts[fact];
    if (value !== undefined && value !== null) answered[fact] = value;
  }
  const asking = { ...clocks, start: clocks.start ?? undefined };
  return [...factsOf(reduceWhole(conditionOf(incentive), answered, asking))];
}
