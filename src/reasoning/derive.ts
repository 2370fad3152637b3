import { judgeValue } from './judge.js';
import type { Derivation, Rulebook } from './rulebook.js';
import type { Facts, Value } from './vocabulary.js';

/**
 * Adds what follows from what is known. An answer always wins, also "I don't know", so nothing that was said changes; and more
 * answers only lead to more. Taken twice it comes to the same, as long as a derivation that leads to another stands before it.
 *
 * @returns the very same facts where nothing follows
 */
export function withDerived({ derivations = [] }: Pick<Rulebook, 'derivations'>, facts: Facts): Facts {
  let known = facts;
  for (const derivation of derivations) {
    if (!follows(derivation, known)) continue;
    const added = Object.entries(derivation.then).filter(([fact]) => known[fact] === undefined);
    if (added.length > 0) known = { ...known, ...Object.fromEntries<Value>(added) };
  }
  return known;
}

const follows = ({ from }: Derivation, facts: Facts): boolean =>
  from.every((comparison) => judgeValue(comparison, facts[comparison.fact]) === 'yes');
