import { clocksWhileAsking } from '../reasoning/clocks.js';
import { once } from '../reasoning/once.js';
import { factsOf } from '../reasoning/reduce.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { questionsOf, type Flow } from './flow.js';
import { consider, makesSense, outcomesOf, withoutSense, type Outcome } from './progress.js';

/** The question that comes next, and the facts that it still has to fill. */
export interface NextQuestion {
  readonly id: string;
  readonly facts: readonly string[];
}

/**
 * The first question, in the order of the flow, that can still change an outcome; undefined when there is none. It is where
 * a fold that begins with these facts would stop, but only the outcomes are considered that the questions before it touch.
 *
 * @param facts what is known of the person
 * @param on day of the assessment
 */
export function nextToAsk(flow: Flow, facts: Facts, on: IsoDate): NextQuestion | undefined {
  const clocks = clocksWhileAsking(flow.rulebook, facts, on);
  const known = withoutSense(flow, facts, clocks);
  const considered = new Map<Outcome, ReadonlySet<string> | undefined>();
  const canChange = (outcome: Outcome, fact: string): boolean => {
    if (!considered.has(outcome)) considered.set(outcome, consider(outcome, known, clocks)[0]?.facts);
    return considered.get(outcome)?.has(fact) ?? false;
  };
  const isNeeded = (fact: string): boolean =>
    known[fact] === undefined && (outcomesAbout(flow).get(fact) ?? []).some((outcome) => canChange(outcome, fact));

  for (const question of questionsOf(flow)) {
    if (!makesSense(question, { known, clocks })) continue;
    const needed = question.fields.filter(({ fact }) => isNeeded(fact));
    // Nothing is filled in yet, so all that follows another field waits for it.
    const facts = needed.filter(({ follows }, at) => !follows || at === 0).map(({ fact }) => fact);
    if (facts.length > 0) return { id: question.id, facts };
  }
  return undefined;
}

/** By fact, the outcomes that mention it. */
const outcomesAbout = once((flow: Flow): ReadonlyMap<string, readonly Outcome[]> => {
  const about = new Map<string, Outcome[]>();
  for (const outcome of outcomesOf(flow)) {
    for (const fact of new Set([...factsOf(outcome.when), ...factsOf(outcome.asks)])) {
      about.set(fact, [...(about.get(fact) ?? []), outcome]);
    }
  }
  return about;
});
