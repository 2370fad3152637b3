import { once } from '../../reasoning/memory.js';
import type { Unit } from '../../reasoning/rulebook.js';
import { isIsoDate, type IsoDate } from '../../reasoning/vocabulary.js';
import { warn } from '../../warn.js';
import { units } from './units.js';

/** What a person has left of an incentive, as the host knows it. */
export interface Balance {
  readonly value: number;
  readonly unit: Unit;
  /** The day on which the host knew it, `YYYY-MM-DD`. */
  readonly on?: IsoDate;
}

/** Balances by the id of their incentive. */
export type Balances = Readonly<Record<string, Balance>>;

/** What a page gave last that holds no balances at all. */
let refused: unknown;

/** The balances that can be used. What cannot is left out, and named on the console once for all that a page sets. */
export function balancesIn(given: unknown): Balances {
  if (typeof given === 'object' && given !== null) return readBalances(given);
  if (given !== refused) warn(`balances cannot be a ${typeof given}; none are used`);
  refused = given;
  return {};
}

const readBalances = once((given: object): Balances =>
  Object.fromEntries(
    Object.entries(given).flatMap(([id, balance]: [string, unknown]) => {
      if (isBalance(balance)) return [[id, balance]];
      warn(`balances: what is given for "${id}" is not a balance ({ value, unit, on }); it is left out`);
      return [];
    }),
  ),
);

function isBalance(given: unknown): given is Balance {
  if (typeof given !== 'object' || given === null) return false;
  const { value, unit, on } = given as Readonly<Record<string, unknown>>;
  const isKnownUnit = typeof unit === 'string' && Object.hasOwn(units, unit);
  return (
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= 0 &&
    isKnownUnit &&
    (on === undefined || isIsoDate(on))
  );
}
