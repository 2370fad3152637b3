import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { noAnswers, replaceBy, setAside, withAnswers, withoutAnswers, type Answers } from './answers.js';
import type { Flow } from './flow.js';
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

/** Where a journey begins, and stands with the answers that it begins with. */
export function contextOf(flow: Flow, { on, given = {}, answers = noAnswers }: JourneyInput): JourneyContext {
  const beginning = beginningOf(flow, given, on);
  return { setting: { on, given }, beginning, standing: fold(beginning, answers) };
}

/** What an event makes of a journey: whoever moves one does it by this. */
export function contextAfter({ setting, beginning, standing }: JourneyContext, event: JourneyEvent): JourneyContext {
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
 * Where an answer to the question of a journey leads. The journey stays where it is, and later goes there at once, as the
 * fold remembers the way.
 */
export const foresee = ({ beginning, standing }: JourneyContext, facts: Facts): Standing =>
  fold(beginning, withAnswers(standing.answers, facts));
