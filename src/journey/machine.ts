import { assign, createActor, createMachine, type ActorRef, type Snapshot } from 'xstate';
import { once } from '../reasoning/memory.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { answerTo, noAnswers, replaceBy, setAside, withAnswers, type Answers } from './answers.js';
import { questionsOf, type Chapter, type Flow, type Question } from './flow.js';
import { begin, pass, type Progress } from './progress.js';

/** What a journey is about besides the answers; both may change under way. */
export interface Setting {
  /** Day of the assessment. */
  readonly on: IsoDate;
  /** What the host knows for sure, such as the training of a course page. It is never asked. */
  readonly given: Facts;
}

/** What can happen on a journey. Each only changes the answers or the setting; the chart then finds the place again. */
export type JourneyEvent =
  | { readonly type: 'answer'; readonly facts: Facts }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly fact: string }
  | { readonly type: 'restart' }
  | { readonly type: 'replace'; readonly facts: Facts }
  | { readonly type: 'set'; readonly setting: Partial<Setting> };

/** Answers and setting are the state; progress is their fold over the flow, up to where the chart stands. */
interface Context {
  readonly setting: Setting;
  /** The fold before the first answer, which only the setting changes. */
  readonly beginning: Progress;
  readonly answers: Answers;
  readonly progress: Progress;
}

interface MachineTypes {
  context: Context;
  events: JourneyEvent;
  input: JourneyInput;
  guards: { type: 'isSettled'; params: { question: Question } };
  actions: { type: 'pass'; params: { question: Question } } | { type: 'apply' };
}

export interface JourneyInput extends Partial<Setting> {
  readonly on: IsoDate;
  readonly answers?: Answers;
}

/** Where a journey stands. */
export type JourneySnapshot = Snapshot<unknown> & {
  readonly context: Context;
  /** `result`, or the question at which the chart rests, under its chapter. */
  readonly value: string | Readonly<Record<string, string>>;
};

export type JourneyActor = ActorRef<JourneySnapshot, JourneyEvent> & { start(): void };

/** The state behind the last question. */
export const RESULT = 'result';

/** A place on a journey, with the answers that lead there. */
export interface Standing {
  /** Undefined at the result. */
  readonly question: Question | undefined;
  readonly answers: Answers;
  readonly progress: Progress;
}

/** Where a question led, with these answers to its fields; undefined if it was not settled by them. */
interface Passed {
  readonly answered: readonly unknown[];
  readonly to: Progress | undefined;
}

/**
 * The statechart of a flow: a compound state per chapter, a state per question, then the result. One rule moves it: a
 * settled question is left at once. So every event can re-enter at the first question, and the chart comes to rest at the
 * first question that is not settled. `follow` comes to the same place without a journey.
 */
function compile(flow: Flow) {
  // Each event goes past all questions again: with the same answers they lead to where they led before.
  const passedFrom = once<Progress, Map<Question, Passed>>(() => new Map());
  const reach = (question: Question, from: Progress, answers: Answers): Progress | undefined => {
    const answered = question.fields.map(({ fact }) => answerTo(answers, fact));
    const passed = passedFrom(from);
    let latest = passed.get(question);
    if (!latest || latest.answered.some((value, at) => value !== answered[at])) {
      passed.set(question, (latest = { answered, to: pass(question, from, answers) }));
    }
    return latest.to;
  };

  const questions = questionsOf(flow);
  const idAt = (index: number): string => questions[index]?.id ?? RESULT;
  const stateOf = (question: Question) => ({
    id: question.id,
    always: {
      guard: { type: 'isSettled' as const, params: { question } },
      actions: { type: 'pass' as const, params: { question } },
      target: `#${idAt(questions.indexOf(question) + 1)}`,
    },
  });
  const refold = { target: `#${idAt(0)}`, actions: 'apply' as const };

  const follow = (from: Progress, answers: Answers): Standing => {
    let progress = from;
    for (const question of questions) {
      const to = reach(question, progress, answers);
      if (!to) return { question, answers, progress };
      progress = to;
    }
    return { question: undefined, answers, progress };
  };

  const machine = createMachine(
    {
      types: {} as MachineTypes,
      id: flow.id,
      context: ({ input: { on, given = {}, answers = noAnswers } }) => {
        const beginning = begin(flow, given, on);
        return { setting: { on, given }, beginning, answers, progress: beginning };
      },
      on: { answer: refold, back: refold, change: refold, restart: refold, replace: refold, set: refold },
      initial: flow.chapters[0]?.id ?? RESULT,
      states: {
        ...Object.fromEntries(flow.chapters.map((chapter) => [chapter.id, statesOf(chapter, stateOf)])),
        [RESULT]: { id: RESULT },
      },
    },
    {
      guards: {
        isSettled: ({ context: { progress, answers } }, { question }) =>
          reach(question, progress, answers) !== undefined,
      },
      actions: {
        pass: assign(({ context: { progress, answers } }, { question }) => ({
          progress: reach(question, progress, answers) ?? progress,
        })),
        apply: assign(({ context, event }) => {
          const answers = answersAfter(event, context);
          if (event.type !== 'set') return { answers, progress: context.beginning };
          const setting = { ...context.setting, ...event.setting };
          const beginning = begin(flow, setting.given, setting.on);
          return { answers, setting, beginning, progress: beginning };
        }),
      },
    },
  );
  return { machine, follow };
}

/** A compound state with a state per question. */
const statesOf = <S>({ questions }: Chapter, stateOf: (question: Question) => S) => ({
  initial: questions[0]?.id ?? '',
  states: Object.fromEntries(questions.map((question) => [question.id, stateOf(question)])),
});

function answersAfter(event: JourneyEvent, { answers, progress: { trail } }: Context): Answers {
  switch (event.type) {
    case 'answer':
      return withAnswers(answers, event.facts);
    case 'back':
      return setAside(answers, trail.at(-1)?.facts ?? []);
    case 'change':
      return setAside(answers, trail.find(({ facts }) => facts.includes(event.fact))?.facts ?? []);
    case 'restart':
      return noAnswers;
    case 'replace':
      return replaceBy(answers, event.facts);
    case 'set':
      return answers;
  }
}

/** A journey over a flow, not started yet. */
export function createJourney(flow: Flow, input: JourneyInput): JourneyActor {
  return createActor(compiled(flow).machine, { input }) as unknown as JourneyActor;
}

const compiled = once(compile);

/** Where an answer to the question of a journey leads. The journey stays where it is; the way is remembered for when it is gone. */
export function foresee(flow: Flow, { context }: JourneySnapshot, facts: Facts): Standing {
  return compiled(flow).follow(context.beginning, withAnswers(context.answers, facts));
}

/** The question at which a journey stands, or undefined at the result. */
export function questionAt(flow: Flow, { value }: JourneySnapshot): Question | undefined {
  const [id] = typeof value === 'string' ? [] : Object.values(value);
  return questionsOf(flow).find((question) => question.id === id);
}
