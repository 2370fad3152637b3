import type { Situation } from './situation.js';

/** The situations of one client: one, or two beside each other. */
export class Situations {
  all: readonly [Situation, ...Situation[]];
  /** The one that is filled in. */
  active: Situation;

  constructor(first: Situation) {
    this.all = [first];
    this.active = first;
  }

  /** Another comes beside the one that is filled in, and is filled in from now on. */
  compare(other: Situation): void {
    this.all = [this.active, other];
    this.active = other;
  }

  /** Goes on with one alone. */
  keep(one: Situation): void {
    this.all = [one];
    this.active = one;
  }
}
