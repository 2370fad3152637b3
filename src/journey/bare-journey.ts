import { contextAfter, type JourneyContext, type JourneyEvent } from './moves.js';

interface Moment {
  readonly context: JourneyContext;
}

/**
 * A journey without its chart, until that is fetched: it moves as the chart does, and has no states. In the shape of an XState
 * actor, so that whatever follows the one can go on with the other.
 */
export class BareJourney {
  #moment: Moment;
  readonly #observers = new Set<(moment: Moment) => void>();

  constructor(context: JourneyContext) {
    this.#moment = { context };
  }

  /** Nothing to do: it is under way from the beginning. */
  start(): this {
    return this;
  }

  getSnapshot(): Moment {
    return this.#moment;
  }

  send(event: JourneyEvent): void {
    this.#moment = { context: contextAfter(this.#moment.context, event) };
    for (const observer of this.#observers) observer(this.#moment);
  }

  subscribe(observer: (moment: Moment) => void): { unsubscribe(): void } {
    this.#observers.add(observer);
    return { unsubscribe: () => this.#observers.delete(observer) };
  }
}
