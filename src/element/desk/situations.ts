import type { Situation } from './situation.js';

/** The situations of one client: one, or two beside each other. One of them is filled in. */
export class Situations {
  #all: readonly [Situation, ...Situation[]];
  #active: Situation;

  constructor(first: Situation) {
    this.#all = [first];
    this.#active = first;
  }

  get all(): readonly [Situation, ...Situation[]] {
    return this.#all;
  }

  /** The one that is filled in. */
  get active(): Situation {
    return this.#active;
  }

  /** One of them is filled in from now on. */
  choose(situation: Situation): void {
    this.#active = situation;
  }

  /** Another comes beside the one that is filled in, and is filled in from now on. */
  compare(other: Situation): void {
    this.#all = [this.#active, other];
    this.#active = other;
  }

  /** Goes on with one alone. */
  keep(situation: Situation): void {
    this.#all = [situation];
    this.#active = situation;
  }
}
