import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { questionsOf, type Flow } from './flow.js';
import { beginningOf } from './progress.js';

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
export const nextToAsk = (flow: Flow, facts: Facts, on: IsoDate): NextQuestion | undefined =>
  firstToAsk(flow, beginningOf(flow, facts, on).needs);

/**
 * The first question of the flow with a fact that is needed. What makes no sense to ask is as good as known, and so it is
 * needed for nothing.
 */
export function firstToAsk(flow: Flow, isNeeded: (fact: string) => boolean): NextQuestion | undefined {
  for (const { id, fields } of questionsOf(flow)) {
    // Nothing is filled in yet, so all that follows another field waits for it.
    const open = fields.filter(({ fact }) => isNeeded(fact)).filter(({ follows }, at) => !follows || at === 0);
    if (open.length > 0) return { id, facts: open.map(({ fact }) => fact) };
  }
  return undefined;
}
