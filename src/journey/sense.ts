import { clocksWhileAsking } from '../reasoning/clocks.js';
import { always } from '../reasoning/conditions.js';
import type { Clocks } from '../reasoning/dated.js';
import { withDerived } from '../reasoning/derive.js';
import { judge } from '../reasoning/judge.js';
import { once } from '../reasoning/memory.js';
import { factsOf } from '../reasoning/leaves.js';
import { START } from '../reasoning/dated.js';
import type { Facts, IsoDate, Value } from '../reasoning/vocabulary.js';
import { questionsOf, type Flow, type Question } from './flow.js';

/** What is known of somebody, and the clocks that run with it. */
export interface Knowledge {
  /** What was answered and what follows from it, and as unknown what will not be asked. */
  readonly known: Facts;
  readonly clocks: Clocks;
}

/** Whether a natural conversation asks this at all. */
export const makesSense = ({ when }: Question, { known, clocks }: Knowledge): boolean =>
  when === undefined || judge(when, known, clocks) !== 'no';

/** What follows from these facts before anything is asked. */
export function knowledgeOf(flow: Flow, answered: Facts, on: IsoDate): Knowledge {
  const facts = withDerived(flow.rulebook, answered);
  const known = withoutSense(flow, facts, clocksWhileAsking(flow.rulebook, facts, on));
  return { known, clocks: clocksWhileAsking(flow.rulebook, known, on) };
}

/** The facts on which it depends whether a question makes sense. */
export const gatesOf = once(
  (flow: Flow): ReadonlySet<string> => new Set(questionsOf(flow).flatMap(({ when = always }) => [...factsOf(when)])),
);

/** The facts that no question of the flow fills. */
const neverAskedIn = once((flow: Flow): readonly string[] => {
  const asked = new Set(questionsOf(flow).flatMap(({ fields }) => fields.map(({ fact }) => fact)));
  return Object.keys(flow.rulebook.vocabulary).filter((fact) => !asked.has(fact));
});

/** Adds as unknown the facts that will not be asked: no question fills them, or it makes no sense for this person. */
export function withoutSense(flow: Flow, known: Facts, clocks: Clocks): Facts {
  let rest: Record<string, Value | null | undefined> | undefined;
  const leaveOut = (fact: string): void => {
    if (known[fact] !== undefined) return;
    rest ??= { ...known };
    // A start that nobody asks for is today, as in the verdict.
    rest[fact] = fact === START ? clocks.on : null;
  };
  neverAskedIn(flow).forEach(leaveOut);
  for (const question of questionsOf(flow)) {
    if (!makesSense(question, { known, clocks })) for (const { fact } of question.fields) leaveOut(fact);
  }
  return rest ?? known;
}
