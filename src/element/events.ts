import type { Facts } from '../reasoning/vocabulary.js';

/** What the events share: they tell what the person did, and pass through shadow roots to the page. */
export abstract class WegwijzerEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The first question is seen, before anything was answered. Who comes with answers has not seen it. */
export class WegwijzerFirstQuestionEvent extends WegwijzerEvent {
  static readonly eventName = 'wegwijzer-first-question';
  /** Id of the question. */
  readonly question: string;
  /** Id of its chapter. */
  readonly chapter: string;

  constructor(question: string, chapter: string) {
    super(WegwijzerFirstQuestionEvent.eventName);
    this.question = question;
    this.chapter = chapter;
  }
}

/** The person came to a question. */
export class WegwijzerQuestionEvent extends WegwijzerEvent {
  static readonly eventName = 'wegwijzer-question';
  /** Id of the question. */
  readonly question: string;
  /** Id of its chapter. */
  readonly chapter: string;

  constructor(question: string, chapter: string) {
    super(WegwijzerQuestionEvent.eventName);
    this.question = question;
    this.chapter = chapter;
  }
}

/** The person answered a question. */
export class WegwijzerAnswerEvent extends WegwijzerEvent {
  static readonly eventName = 'wegwijzer-answer';
  /** Id of the question. */
  readonly question: string;
  /** The facts that it filled, without their values. */
  readonly facts: readonly string[];
  /** Which of them the person does not know. */
  readonly unknown: readonly string[];
  /** The answers themselves, only with the attribute `share-answers`. */
  readonly answers: Facts | undefined;

  constructor(question: string, given: Facts, share: boolean) {
    super(WegwijzerAnswerEvent.eventName);
    this.question = question;
    this.facts = Object.keys(given);
    this.unknown = this.facts.filter((fact) => given[fact] === null);
    this.answers = share ? given : undefined;
  }
}

/** The person began again. */
export class WegwijzerResetEvent extends WegwijzerEvent {
  static readonly eventName = 'wegwijzer-reset';

  constructor() {
    super(WegwijzerResetEvent.eventName);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wegwijzer-first-question': WegwijzerFirstQuestionEvent;
    'wegwijzer-question': WegwijzerQuestionEvent;
    'wegwijzer-answer': WegwijzerAnswerEvent;
    'wegwijzer-reset': WegwijzerResetEvent;
  }
}
