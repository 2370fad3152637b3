import { assign, createActor, createMachine, type ActorRef, type Snapshot, type StateValue } from 'xstate';
import { once } from '../reasoning/memory.js';
import { questionsOf, type Chapter, type Flow, type Question } from './flow.js';
import { contextAfter, contextOf, type JourneyContext, type JourneyEvent, type JourneyInput } from './moves.js';

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
  guards: { type: 'standsElsewhere'; params: { question: Question } };
  actions: { type: 'apply' };
}

/**
 * The statechart of a flow: a compound state per chapter, a state per question, then the result. An event changes the
 * answers, folds them, and enters at the first question; each state is left at once for the next while the journey stands
 * elsewhere. So the chart decides nothing that the fold does not: it shows it as states, to be drawn, walked and watched.
 */
const chartOf = once((flow: Flow) => {
  const questions = questionsOf(flow);
  const idAt = (index: number): string => questions[index]?.id ?? RESULT;
  const stateOf = (question: Question) => ({
    id: question.id,
    always: {
      guard: { type: 'standsElsewhere' as const, params: { question } },
      target: `#${idAt(questions.indexOf(question) + 1)}`,
    },
  });
  const refold = { target: `#${idAt(0)}`, actions: 'apply' as const };

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
        [RESULT]: { id: RESULT },
      },
    },
    {
      guards: { standsElsewhere: ({ context: { standing } }, { question }) => standing.question !== question },
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
 * - Its snapshot can be read before it is started; events are taken once it is.
 * - It never ends, waits for nothing and does nothing on its own: a snapshot changes with an event, before `send` returns.
 * - Whatever is sent, nothing is thrown. Answers are taken as they come: check them against the vocabulary before
 *   (`readFacts`, `requireFacts`).
 * - An answer whose question is off the route sleeps: it is kept, does not count, and counts again when its question comes
 *   back.
 * - Do not change `context` nor keep hold of `value`: go by `context.standing`.
 *
 * @example
 * const journey = createJourney(flow, { on: '2026-11-21', given: { hours: 40 } });
 * journey.subscribe(({ context }) => show(context.standing.question ?? 'the result'));
 * journey.start();
 * journey.send({ type: 'answer', facts: { job: 'yes' } });
 */
export const createJourney = (flow: Flow, input: JourneyInput): JourneyActor => chartFrom(contextOf(flow, input));

/** The same for a journey that is under way: it goes on from there. */
export const chartFrom = (context: JourneyContext): JourneyActor =>
  createActor(chartOf(context.beginning.flow), { input: context });

/** The question at which a journey stands, or undefined at the result. */
export const questionAt = ({ context }: JourneySnapshot): Question | undefined => context.standing.question;
