import { assign, createActor, createMachine, type ActorRef, type Snapshot, type StateValue } from 'xstate';
import { once } from '../reasoning/once.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { noAnswers, replaceBy, setAside, withAnswers, withoutAnswers, type Answers } from './answers.js';
import { questionsOf, type Chapter, type Flow, type Question } from './flow.js';
import { fold, type Standing } from './fold.js';
import { beginningOf, type Progress } from './progress.js';

/** What a journey is about besides the answers; both may change under way. */
export interface Setting {
  /** Day of the assessment. */
  readonly on: IsoDate;
  /** What the host knows for sure, such as the training of a course page. It is never asked. */
  readonly given: Facts;
}

/** What can happen on a journey. Each only changes the answers or the setting; the fold then finds the place again. */
export type JourneyEvent =
  /** Adds answers, or gives others; `null` is "I don't know", and a fact without a value keeps its answer. */
  | { readonly type: 'answer'; readonly facts: Facts }
  /** Forgets these answers, as when a field is emptied; their questions are asked again. */
  | { readonly type: 'take-back'; readonly facts: readonly string[] }
  /** To the question before, which shows its answer and does not count it. Nothing happens at the first question. */
  | { readonly type: 'back' }
  /** As back, to the question that was asked about this fact. Nothing happens for a fact that was not asked. */
  | { readonly type: 'change'; readonly fact: string }
  /** Forgets all answers. */
  | { readonly type: 'restart' }
  /** These are the answers; the others are kept to be shown, and do not count. */
  | { readonly type: 'replace'; readonly facts: Facts }
  /** Another day, or another course. */
  | { readonly type: 'set'; readonly setting: Partial<Setting> };

/** Answers and setting are the state of a journey; where it stands follows from them. */
export interface JourneyContext {
  readonly setting: Setting;
  /** The fold before the first answer; the same object until the setting changes. */
  readonly beginning: Progress;
  /** The fold of the answers from there. */
  readonly standing: Standing;
}

export interface JourneyInput extends Partial<Setting> {
  readonly on: IsoDate;
  readonly answers?: Answers;
}

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
  input: JourneyInput;
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
      context: ({ input: { on, given = {}, answers = noAnswers } }) => {
        const beginning = beginningOf(flow, given, on);
        return { setting: { on, given }, beginning, standing: fold(beginning, answers) };
      },
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
      actions: { apply: assign(({ context, event }) => contextAfter(event, context)) },
    },
  );
});

/** A compound state with a state per question. */
const statesOf = <S>({ questions }: Chapter, stateOf: (question: Question) => S) => ({
  initial: questions[0]?.id ?? '',
  states: Object.fromEntries(questions.map((question) => [question.id, stateOf(question)])),
});

function contextAfter(event: JourneyEvent, { setting, beginning, standing }: JourneyContext): JourneyContext {
  if (event.type !== 'set') {
    return { setting, beginning, standing: fold(beginning, answersAfter(event, standing)) };
  }
  const changed = { ...setting, ...event.setting };
  const anew = beginningOf(beginning.flow, changed.given, changed.on);
  return { setting: changed, beginning: anew, standing: fold(anew, standing.answers) };
}

function answersAfter(
  event: Exclude<JourneyEvent, { type: 'set' }>,
  { answers, progress: { trail } }: Standing,
): Answers {
  switch (event.type) {
    case 'answer':
      return withAnswers(answers, event.facts);
    case 'take-back':
      return withoutAnswers(answers, event.facts);
    case 'back':
      return setAside(answers, trail.at(-1)?.facts ?? []);
    case 'change':
      return setAside(answers, trail.find(({ facts }) => facts.includes(event.fact))?.facts ?? []);
    case 'restart':
      return noAnswers;
    case 'replace':
      return replaceBy(answers, event.facts);
  }
}

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
export function createJourney(flow: Flow, input: JourneyInput): JourneyActor {
  return createActor(chartOf(flow), { input });
}

/**
 * Where an answer to the question of a journey leads. The journey stays where it is, and later goes there at once, as the
 * fold remembers the way.
 */
export const foresee = ({ context: { beginning, standing } }: JourneySnapshot, facts: Facts): Standing =>
  fold(beginning, withAnswers(standing.answers, facts));

/** The question at which a journey stands, or undefined at the result. */
export const questionAt = ({ context }: JourneySnapshot): Question | undefined => context.standing.question;
