import type { Assessment } from '../../reasoning/assessment.js';
import type { Verdict } from '../../reasoning/conditions.js';
import type { Facts } from '../../reasoning/vocabulary.js';
import { WegwijzerEvent } from '../events.js';

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

/** The person opens something, prints it, or takes it along. It tells what that is, and nothing of the answers. */
export class WegwijzerOpenEvent extends WegwijzerEvent {
  static readonly eventName = 'wegwijzer-open';
  /** What is opened: the card of an incentive, another fold, the answer to what people ask, a way to take the result along; or what is printed. */
  readonly opened: 'incentive' | 'fold' | 'answer' | 'take-home' | 'print';
  /** Its id. */
  readonly id: string;

  constructor(opened: WegwijzerOpenEvent['opened'], id: string) {
    super(WegwijzerOpenEvent.eventName);
    this.opened = opened;
    this.id = id;
  }
}

/** The person follows a link or a phone number of the result. */
export class WegwijzerReferralEvent extends WegwijzerEvent {
  static readonly eventName = 'wegwijzer-referral';
  /** Id of the referral or the incentive; `contact` and `call-to-action` are those of the page itself. */
  readonly referral: string;
  /** Where it leads: `https:` or `tel:`. */
  readonly href: string;

  constructor(referral: string, href: string) {
    super(WegwijzerReferralEvent.eventName);
    this.referral = referral;
    this.href = href;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wegwijzer-result': WegwijzerResultEvent;
    'wegwijzer-open': WegwijzerOpenEvent;
    'wegwijzer-referral': WegwijzerReferralEvent;
  }
}
