import { onceForAlike } from '../reasoning/alike.js';
import type { Condition } from '../reasoning/conditions.js';
import { once } from '../reasoning/once.js';
import { factsOf, reduceWhole, toCondition } from '../reasoning/reduce.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { questionsOf, type Flow } from './flow.js';
import { consider, neededBy, outcomesOf, type Outcome } from './outcomes.js';
import { knowledgeOf } from './sense.js';

/** The question that comes next, and the facts that it still has to fill. */
export interface NextQuestion {
  readonly id: string;
  readonly facts: readonly string[];
}

/**
 * The first question, in the order of the flow, that can still change an outcome; undefined when there is none. It is where
 * a fold that begins with these facts would stop.
 *
 * @param facts what is known of the person
 * @param on day of the assessment
 */
export const nextToAsk = (flow: Flow, facts: Facts, on: IsoDate): NextQuestion | undefined => nextIn(flow)(facts, on);

const nextIn = once((flow: Flow) =>
  onceForAlike(togetherById(outcomesOf(flow)), {
    lens: (outcomes) => {
      const conditions = outcomes.flatMap(({ when, asks }) => [toCondition(when), toCondition(asks)]);
      return [...conditions, ...gatesOf(flow, new Set(conditions.flatMap((condition) => [...factsOf(condition)])))];
    },
    meet: (facts, on) => knowledgeOf(flow, facts, on),
    each: (outcomes, { known, clocks }) =>
      neededBy(outcomes.flatMap((outcome) => consider(outcome, known, clocks, reduceWhole) ?? [])),
    together: (needed) =>
      firstOf(
        flow,
        needed.filter(({ size }) => size > 0),
      ),
  }),
);

/** The outcomes of each incentive and of each referral: they look at much the same. */
const togetherById = (outcomes: readonly Outcome[]): readonly (readonly Outcome[])[] =>
  [...new Set(outcomes.map(({ id }) => id))].map((id) => outcomes.filter((outcome) => outcome.id === id));

/** What makes no sense to ask is as good as known, and so it is needed for nothing. */
function firstOf(flow: Flow, needed: readonly ReadonlySet<string>[]): NextQuestion | undefined {
  for (const { id, fields } of questionsOf(flow)) {
    // Nothing is filled in yet, so all that follows another field waits for it.
    const open = fields
      .filter(({ fact }) => needed.some((facts) => facts.has(fact)))
      .filter(({ follows }, at) => !follows || at === 0);
    if (open.length > 0) return Object.freeze({ id, facts: Object.freeze(open.map(({ fact }) => fact)) });
  }
  return undefined;
}

/** On what it depends whether it makes sense to ask for these facts. */
const gatesOf = (flow: Flow, facts: ReadonlySet<string>): readonly Condition[] =>
  questionsOf(flow).flatMap(({ fields, when }) => (when && fields.some(({ fact }) => facts.has(fact)) ? [when] : []));
