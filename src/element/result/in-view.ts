import type { LitElement, ReactiveController } from 'lit';

/** A page that stood open comes back into view, and days can have passed: what stands there is looked at again. */
export class InView implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#look);
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#look);
    document.removeEventListener('visibilitychange', this.#look);
  }

  readonly #look = (): void => {
    this.#host.requestUpdate();
  };
}
