import type { IsoDate } from '../src/reasoning/vocabulary.js';
import type { Unit } from './kinds.js';

/** What a person has left of an incentive, as the host knows it. */
export interface Balance {
  readonly value: number;
  readonly unit: Unit;
  /** The day on which the host knew it, `YYYY-MM-DD`. */
  readonly on?: IsoDate;
}

/** Balances by the id of their incentive. */
export type Balances = Readonly<Record<string, Balance>>;
