import type { LifeEvent } from '../reasoning/rulebook.js';
import type { Facts } from '../reasoning/vocabulary.js';

/** What an event changes, to suppose it: what has to be asked again is not known any more. */
export const changesOf = ({ changes, asks }: LifeEvent): Facts => ({
  ...Object.fromEntries(asks.map((fact) => [fact, undefined])),
  ...changes,
});
