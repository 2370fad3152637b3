import type { Dated } from './dated.js';

/** A calculation over facts, as data. `known` takes the first part that can be computed. */
export type Expression =
  | number
  | { readonly fact: string }
  | { readonly dated: Dated<number> }
  | { readonly op: 'times' | 'plus' | 'least' | 'known'; readonly of: readonly Expression[] };

export const fact = (id: string): Expression => ({ fact: id });
export const datedValue = (value: Dated<number>): Expression => ({ dated: value });
export const times = (...of: readonly Expression[]): Expression => ({ op: 'times', of });
export const plus = (...of: readonly Expression[]): Expression => ({ op: 'plus', of });
export const least = (...of: readonly Expression[]): Expression => ({ op: 'least', of });
export const known = (...of: readonly Expression[]): Expression => ({ op: 'known', of });
