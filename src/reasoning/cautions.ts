import type { AnswerAssessment, Caution, CriterionAssessment } from './assessment.js';
import { always, type Condition } from './conditions.js';
import type { Clocks } from './dated.js';
import { judge } from './judge.js';
import { once } from './memory.js';
import { hasNoValue } from './provenance.js';
import { isSettled, reduce } from './reduce.js';
import type { Incentive } from './rulebook.js';
import type { Facts } from './vocabulary.js';

/**
 * What has to be told with a verdict: first the doubts of the rulebook, then what we know too little of. For a no, only the
 * criteria that stand in the way matter; else all of them.
 *
 * @param criteria all criteria of the incentive, as they were judged
 */
export function cautionsOf(
  incentive: Incentive,
  criteria: readonly CriterionAssessment[],
  facts: Facts,
  clocks: Clocks,
): readonly Caution[] {
  const standingInTheWay = criteria.filter(({ verdict }) => verdict === 'no');
  const isNo = standingInTheWay.length > 0;
  const relevant = isNo ? standingInTheWay : criteria;
  const isRelevant = (about: string | undefined): boolean =>
    about === undefined ? !isNo : relevant.some(({ id }) => id === about);
  return [
    ...doubtsOf(incentive)
      .filter(({ about, when }) => isRelevant(about) && mayHold(when, facts, clocks))
      .map(({ caution }) => caution),
    ...relevant.filter(({ confidence }) => confidence === 'low').map(cautionOf('low-confidence')),
    ...relevant
      .filter(({ id }) => hasNoValue(incentive.criteria[id]?.when ?? always, clocks))
      .map(cautionOf('not-assessed')),
    ...(!isNo && incentive.review < clocks.on
      ? [{ id: incentive.id, kind: 'review-passed' as const, sources: [] }]
      : []),
  ];
}

/** The doubts of an incentive, ready to be told. */
const doubtsOf = once(({ doubts }: Incentive) =>
  Object.entries(doubts).map(([id, { about, when = always, sources }]) => {
    const caution: Caution = { id, kind: 'doubt', sources };
    return { about, when, caution };
  }),
);

const cautionOf =
  (kind: Caution['kind']) =>
  ({ id, sources }: CriterionAssessment): Caution => ({ id, kind, sources });

/** The answers that can concern a person, in the order of the rulebook. */
export const answersOf = ({ answers = {} }: Incentive, facts: Facts, clocks: Clocks): readonly AnswerAssessment[] =>
  Object.entries(answers)
    .filter(([, { when = always }]) => mayHold(when, facts, clocks))
    .map(([id, { sources }]) => ({ id, sources }));

/** It holds, or the person does not know; a fact that was never asked says nothing. */
function mayHold(when: Condition, facts: Facts, clocks: Clocks): boolean {
  const verdict = judge(when, facts, clocks);
  return verdict === 'open' ? isSettled(reduce(when, facts, clocks)) : verdict === 'yes';
}
