import type { Assessment } from '../reasoning/assess.js';
import type { Verdict } from '../reasoning/conditions.js';
import type { Facts } from '../reasoning/vocabulary.js';

/** What the events share: they tell what the person did, and pass through shadow roots to the page. */
abstract class WegwijzerEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
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

/** The person came to the result. */
export class WegwijzerResultEvent extends WegwijzerEvent {
  static readonly eventName = 'wegwijzer-result';
  /** How many incentives have each verdict. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The verdict of each incentive, only with the attribute `share-answers`: it tells of the answers. */
  readonly verdicts: Readonly<Record<string, Verdict>> | undefined;
  /** The answers themselves, only with the attribute `share-answers`. */
  readonly answers: Facts | undefined;

  constructor({ incentives }: Assessment, answers: Facts, share: boolean) {
    super(WegwijzerResultEvent.eventName);
    const count = (sought: Verdict): number => incentives.filter(({ verdict }) => verdict === sought).length;
    this.counts = { yes: count('yes'), no: count('no'), open: count('open') };
    this.verdicts = share ? Object.fromEntries(incentives.map(({ id, verdict }) => [id, verdict])) : undefined;
    this.answers = share ? answers : undefined;
  }
}

/** The person follows a link or a phone number of the result. */
export class WegwijzerReferralEvent extends WegwijzerEvent {
  static readonly eventName = 'wegwijzer-referral';
  /** Id of the referral or the incentive. */
  readonly referral: string;
  /** Where it leads: `https:` or `tel:`. */
  readonly href: string;

  constructor(referral: string, href: string) {
    super(WegwijzerReferralEvent.eventName);
    this.referral = referral;
    this.href = href;
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
    'wegwijzer-question': WegwijzerQuestionEvent;
    'wegwijzer-answer': WegwijzerAnswerEvent;
    'wegwijzer-result': WegwijzerResultEvent;
    'wegwijzer-referral': WegwijzerReferralEvent;
    'wegwijzer-reset': WegwijzerResetEvent;
  }
}
