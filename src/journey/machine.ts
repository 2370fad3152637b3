import { assign, createActor, createMachine, type ActorRef, type Snapshot, type StateValue } from 'xstate';
import { once } from '../reasoning/memory.js';
import { questionsOf, type Chapter, type Flow, type Question } from './flow.js';
import { contextAfter, type JourneyContext, type JourneyEvent } from './moves.js';

/** A moment of a journey. */
export type JourneySnapshot = Snapshot<unknown> & {
  readonly context: JourneyContext;
  /** `result`, or the question at which the journey stands, under its chapter: it always agrees with the standing. */
  readonly value: StateValue;
};

export type JourneyActor = ActorRef<JourneySnapshot, JourneyEvent> & { start(): void };

/** The state behind the last question. */
export const RESULT = 'result';

interface MachineTypes {
  context: JourneyContext;
  events: JourneyEvent;
  input: JourneyContext;
  guards: { type: 'standsBehind' | 'standsBefore'; params: { place: number } };
  actions: { type: 'apply' };
}

/**
 * The statechart of a flow: a compound state per chapter, a state per question, then the result. An event changes the answers and
 * folds them; each state is left at once for its neighbour while the journey stands before it or behind it. So the chart decides
 * nothing that the fold does not: it shows it as states, to be drawn, walked and watched.
 */
const chartOf = once((flow: Flow) => {
  const questions = questionsOf(flow);
  const places = new Map<Question | undefined, number>(questions.map((question, place) => [question, place]));
  const placeOf = (question: Question | undefined): number => places.get(question) ?? questions.length;
  const targetAt = (place: number): string => `#${questions[place]?.id ?? RESULT}`;
  const stateOf = (question: Question | undefined) => {
    const place = placeOf(question);
    return {
      id: question?.id ?? RESULT,
      always: [
        { guard: { type: 'standsBehind' as const, params: { place } }, target: targetAt(place + 1) },
        { guard: { type: 'standsBefore' as const, params: { place } }, target: targetAt(place - 1) },
      ],
    };
  };
  const refold = { actions: 'apply' as const };

  return createMachine(
    {
      types: {} as MachineTypes,
      id: flow.id,
      context: ({ input }) => input,
      on: {
        answer: refold,
        'take-back': refold,
        back: refold,
        change: refold,
        restart: refold,
        replace: refold,
        set: refold,
      },
      initial: flow.chapters[0]?.id ?? RESULT,
      states: {
        ...Object.fromEntries(flow.chapters.map((chapter) => [chapter.id, statesOf(chapter, stateOf)])),
        [RESULT]: stateOf(undefined),
      },
    },
    {
      guards: {
        standsBehind: ({ context: { standing } }, { place }) => placeOf(standing.question) > place,
        standsBefore: ({ context: { standing } }, { place }) => placeOf(standing.question) < place,
      },
      actions: { apply: assign(({ context, event }) => contextAfter(context, event)) },
    },
  );
});

/** A compound state with a state per question. */
const statesOf = <S>({ questions }: Chapter, stateOf: (question: Question) => S) => ({
  initial: questions[0]?.id ?? '',
  states: Object.fromEntries(questions.map((question) => [question.id, stateOf(question)])),
});

/**
 * A journey over a flow: an XState actor that stands, from the first snapshot on and after every event, at the first
 * question that its answers leave open, or at the result.
 *
 * - It begins where the context says, and its snapshot can be read before it is started; events are taken once it is.
 * - It never ends, waits for nothing and does nothing on its own: a snapshot changes with an event, before `send` returns.
 * - Whatever is sent, nothing is thrown. Answers are taken as they come: check them against the vocabulary before
 *   (`readFacts`, `requireFacts`).
 * - An answer whose question is off the route sleeps: it is kept, does not count, and counts again when its question comes
 *   back.
 * - Do not change `context` nor keep hold of `value`: go by `context.standing`.
 *
 * @example
 * const journey = actorFrom(contextOf(flow, { on: '2026-11-21', given: { hours: 40 } }));
 * journey.subscribe(({ context }) => show(context.standing.question ?? 'the result'));
 * journey.start();
 * journey.send({ type: 'answer', facts: { job: 'yes' } });
 */
export const actorFrom = (context: JourneyContext): JourneyActor =>
  createActor(chartOf(context.beginning.flow), { input: context });

/** The question at which a journey stands, or undefined at the result. */
export const questionAt = ({ context }: JourneySnapshot): Question | undefined => context.standing.question;
