import type { Facts } from '../../reasoning/vocabulary.js';
import type { Flow } from '../flow.js';
import type { Standing } from '../fold.js';
import { actorFrom, RESULT, type JourneyActor } from '../machine.js';
import { contextOf, type JourneyInput } from '../moves.js';

/** A journey that is on its way. */
export function begun(flow: Flow, input: Partial<JourneyInput> = {}): JourneyActor {
  const actor = actorFrom(contextOf(flow, { on: '2026-11-21', ...input }));
  actor.start();
  return actor;
}

export const standingOf = (actor: JourneyActor): Standing => actor.getSnapshot().context.standing;

/** The id of the question at which a journey stands, or `result`. */
export const placeOf = (actor: JourneyActor): string => standingOf(actor).question?.id ?? RESULT;

export const factsIn = (actor: JourneyActor): Facts => standingOf(actor).progress.facts;

export const trailOf = (actor: JourneyActor): readonly string[] =>
  standingOf(actor).progress.trail.map(({ question }) => question.id);
