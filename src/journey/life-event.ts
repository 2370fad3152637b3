import type { Condition } from '../reasoning/conditions.js';
import type { Facts, Value } from '../reasoning/vocabulary.js';

/** Something that happens to people: what becomes otherwise by it, and what has to be asked again. */
export interface LifeEvent {
  /** Whom it can happen to. */
  readonly when: Condition;
  readonly changes: Readonly<Record<string, Value>>;
  /** The facts that it unsettles, also those that were answered before; of these the first says what it was. */
  readonly asks: readonly string[];
}

/** What an event changes, to suppose it: what has to be asked again is not known any more. */
export const changesOf = ({ changes, asks }: LifeEvent): Facts => ({
  ...Object.fromEntries(asks.map((fact) => [fact, undefined])),
  ...changes,
});
