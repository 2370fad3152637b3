import { questionsOf, type Flow } from '../journey/flow.js';
import { firstToAsk, type NextQuestion } from '../journey/next.js';
import { consider, neededBy, outcomesOf, type Outcome } from '../journey/outcomes.js';
import { knowledgeOf } from '../journey/sense.js';
import type { Condition } from '../reasoning/conditions.js';
import { withDerived } from '../reasoning/derive.js';
import { factsOf } from '../reasoning/leaves.js';
import { once } from '../reasoning/memory.js';
import { reduceWhole, toCondition } from '../reasoning/reduce.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { onceForAlike } from './alike.js';
import { deepFreeze } from './freeze.js';

/**
 * The same as `nextToAsk`, for who asks for many people: what was worked out for somebody is used again for all whom the
 * flow cannot tell apart. What is returned is shared between them, so it is frozen.
 */
export const nextAmongMany = (flow: Flow, facts: Facts, on: IsoDate): NextQuestion | undefined =>
  rememberedOf(flow)(withDerived(flow.rulebook, facts), on);

const rememberedOf = once((flow: Flow) =>
  onceForAlike(togetherById(outcomesOf(flow)), {
    conditionsOf: (outcomes) => {
      const conditions = outcomes.flatMap(({ when, asks }) => [toCondition(when), toCondition(asks)]);
      return [...conditions, ...gatesOf(flow, new Set(conditions.flatMap((condition) => [...factsOf(condition)])))];
    },
    prepare: (facts, on) => knowledgeOf(flow, facts, on),
    each: (outcomes, { known, clocks }) =>
      neededBy(outcomes.flatMap((outcome) => consider(outcome, known, clocks, reduceWhole) ?? [])),
    together: (needed) => {
      const some = needed.filter(({ size }) => size > 0);
      return deepFreeze(firstToAsk(flow, (fact) => some.some((facts) => facts.has(fact))));
    },
  }),
);

/** The outcomes of each incentive and of each referral: they look at much the same. */
const togetherById = (outcomes: readonly Outcome[]): readonly (readonly Outcome[])[] =>
  [...new Set(outcomes.map(({ id }) => id))].map((id) => outcomes.filter((outcome) => outcome.id === id));

/** On what it depends whether it makes sense to ask for these facts. */
const gatesOf = (flow: Flow, facts: ReadonlySet<string>): readonly Condition[] =>
  questionsOf(flow).flatMap(({ fields, when }) => (when && fields.some(({ fact }) => facts.has(fact)) ? [when] : []));
