import type { LitElement, ReactiveController } from 'lit';
import { bringBodies } from './body-later.js';

/** The class of a fold that stays closed on paper; what is taken along is fetched by itself, and writes it out. */
export const OFF_PAPER = 'off-paper';

/** Paper has no folds: they are opened for it, and closed again behind it. */
export class Paper implements ReactiveController {
  readonly #host: LitElement;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#foldAgain);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#foldAgain);
  }

  readonly #unfold = (): void => {
    bringBodies();
    const folds = this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(`details:not([open], .${OFF_PAPER})`);
    // A fold within one that stays closed is not on the paper.
    this.#opened = [...folds].filter((fold) => fold.closest(`.${OFF_PAPER}:not([open])`) === null);
    for (const fold of this.#opened) fold.open = true;
  };

  readonly #foldAgain = (): void => {
    for (const fold of this.#opened) fold.open = false;
    this.#opened = [];
  };
}
