import { START, type Clocks } from './dated.js';
import type { Facts, Value } from './vocabulary.js';

/** So many results are kept of one condition, then it starts again with none. */
const most = 1000;

/** What was worked out of a condition, by the clocks and the values of its facts: most people give the same few answers. */
export class Memory<T> {
  readonly #facts: readonly string[];
  #root = new Branch<T>();
  #room = most;

  /** @param facts all that the results depend on beside the clocks */
  constructor(facts: Iterable<string>) {
    this.#facts = [...facts];
  }

  /** The place of a result; empty when it was not worked out yet, or was forgotten. */
  at(facts: Facts, clocks: Clocks): Branch<T> {
    let branch = this.#root.to(clocks.on).to(clocks.earliest);
    for (const fact of this.#facts) branch = branch.to(fact === START ? clocks.start : facts[fact]);
    if (branch.result === undefined) this.#makeRoom();
    return branch;
  }

  #makeRoom(): void {
    this.#room -= 1;
    if (this.#room > 0) return;
    this.#root = new Branch();
    this.#room = most;
  }
}

class Branch<T> {
  readonly #branches = new Map<Value | null | undefined, Branch<T>>();
  result: T | undefined;

  to(value: Value | null | undefined): Branch<T> {
    const known = this.#branches.get(value);
    if (known) return known;
    const branch = new Branch<T>();
    this.#branches.set(value, branch);
    return branch;
  }
}
