import { WegwijzerEvent } from '../events.js';

/** The person chose a language. */
export class WegwijzerLanguageEvent extends WegwijzerEvent {
  static readonly eventName = 'wegwijzer-language';
  /** Its tag, as in the attribute `languages`. */
  readonly language: string;

  constructor(language: string) {
    super(WegwijzerLanguageEvent.eventName);
    this.language = language;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wegwijzer-language': WegwijzerLanguageEvent;
  }
}
