import { clocksWhileAsking } from '../reasoning/clocks.js';
import { judgeTogether } from '../reasoning/judge-together.js';
import { once } from '../reasoning/once.js';
import { factsOf, toCondition } from '../reasoning/reduce.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { questionsOf, type Flow } from './flow.js';
import { consider, makesSense, mentions, outcomesOf, withoutSense, type Outcome } from './progress.js';

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
  const judged = judgeOf(flow)(known, clocks);
  const isOpen = ({ when, asks }: Outcome): boolean =>
    judged(toCondition(when)) === 'open' && judged(toCondition(asks)) !== 'no';
  const considered = new Map<Outcome, Outcome | undefined>();
  const isNeeded = (fact: string): boolean =>
    (outcomesAbout(flow).get(fact) ?? []).some((outcome) => {
      if (!considered.has(outcome)) considered.set(outcome, isOpen(outcome) ? consider(outcome, known, clocks) : undefined);
      const left = considered.get(outcome);
      return left && mentions(left, fact);
    });

  for (const question of questionsOf(flow)) {
    const open = question.fields.filter(({ fact }) => known[fact] === undefined);
    if (open.length === 0 || !makesSense(question, { known, clocks })) continue;
    // Nothing is filled in yet, so all that follows another field waits for it.
    const needed = open.filter(({ fact }) => isNeeded(fact)).filter(({ follows }, at) => !follows || at === 0);
    if (needed.length > 0) return { id: question.id, facts: needed.map(({ fact }) => fact) };
  }
  return undefined;
}

/** Judges all outcomes of a flow at once, before one of them is looked at closer. */
const judgeOf = once((flow: Flow) => judgeTogether(outcomesOf(flow).flatMap(({ when, asks }) => [toCondition(when), toCondition(asks)])));

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
