import type { Amount as AnyAmount, Details, Rule } from '../src/reasoning/rulebook.js';
import type { Pillar, Unit } from './kinds.js';

/** What a person gets, in a unit that there is. */
export type Amount = AnyAmount & { readonly unit: Unit };

/**
 * Keeps the literal ids of a rule, so that the texts of every language can be checked against them; a pillar that there is not does
 * not compile.
 */
export const rule = <const R extends Rule & { readonly pillar: Pillar }>(definition: R): R => definition;

/** As {@link rule}, for what is told about it; a unit that there is not does not compile. */
export const details = <const D extends Details & { readonly amounts: Readonly<Record<string, Amount>> }>(
  definition: D,
): D => definition;
