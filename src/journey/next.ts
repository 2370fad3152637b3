import { onceForAlike } from '../reasoning/alike.js';
import { clocksWhileAsking } from '../reasoning/clocks.js';
import type { Condition } from '../reasoning/conditions.js';
import { once } from '../reasoning/once.js';
import { factsOf, toCondition } from '../reasoning/reduce.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { questionsOf, type Flow } from './flow.js';
import { consider, makesSense, neededBy, outcomesOf, withoutSense } from './progress.js';

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
export function nextToAsk(flow: Flow, facts: Facts, on: IsoDate): NextQuestion | undefined {
  const clocks = clocksWhileAsking(flow.rulebook, facts, on);
  const needed = new Set<string>();
  for (const more of neededForEach(flow)(facts, on)) for (const fact of more) needed.add(fact);

  for (const question of questionsOf(flow)) {
    if (!makesSense(question, { known: facts, clocks })) continue;
    // Nothing is filled in yet, so all that follows another field waits for it.
    const open = question.fields.filter(({ fact }) => needed.has(fact)).filter(({ follows }, at) => !follows || at === 0);
    if (open.length > 0) return { id: question.id, facts: open.map(({ fact }) => fact) };
  }
  return undefined;
}

/** The facts that can still change each outcome of a flow. */
const neededForEach = once((flow: Flow) =>
  onceForAlike(
    outcomesOf(flow),
    ({ when, asks }) => [toCondition(when), toCondition(asks), ...gatesOf(flow, new Set([...factsOf(when), ...factsOf(asks)]))],
    (facts, on) => {
      const clocks = clocksWhileAsking(flow.rulebook, facts, on);
      return { known: withoutSense(flow, facts, clocks), clocks };
    },
    (outcome, { known, clocks }): readonly string[] => {
      const left = consider(outcome, known, clocks);
      return left ? [...neededBy([left])] : [];
    },
  ),
);

/** On what it depends whether it makes sense to ask for these facts. */
const gatesOf = (flow: Flow, facts: ReadonlySet<string>): readonly Condition[] =>
  questionsOf(flow).flatMap(({ fields, when }) => (when && fields.some(({ fact }) => facts.has(fact)) ? [when] : []));
