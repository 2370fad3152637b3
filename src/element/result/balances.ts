import { once } from '../../reasoning/memory.js';
import type { CompleteRulebook } from '../../reasoning/rulebook.js';
import { isIsoDate, type IsoDate } from '../../reasoning/vocabulary.js';
import { warn } from '../../warn.js';
import { copyOfData } from './copy-of-data.js';

/** What a person has left of an incentive, as the host knows it. */
interface Balance {
  readonly value: number;
  readonly unit: string;
  /** The day on which the host knew it. */
  readonly on?: IsoDate;
}

type Balances = Readonly<Record<string, Balance>>;

/** What a page gave last that holds no balances at all. */
let refused: unknown;

/** The balances that can be used. What cannot is left out, and named on the console once for all that a page sets. */
export function balancesIn(rulebook: CompleteRulebook, given: unknown): Balances {
  if (typeof given === 'object' && given !== null) return readerFor(rulebook)(given);
  if (given !== refused) warn(`balances cannot be a ${typeof given}; none are used`);
  refused = given;
  return {};
}

const readerFor = once(({ units }: CompleteRulebook) =>
  once((given: object): Balances =>
    Object.fromEntries(
      Object.entries(Object(copyOfData('balances', given)) as Readonly<Record<string, unknown>>).flatMap(
        ([id, balance]) => {
          if (isBalance(balance, units)) return [[id, balance]];
          warn(`balances: what is given for "${id}" is not a balance ({ value, unit, on }); it is left out`);
          return [];
        },
      ),
    ),
  ),
);

function isBalance(given: unknown, units: readonly string[]): given is Balance {
  if (typeof given !== 'object' || given === null) return false;
  const { value, unit, on } = given as Readonly<Record<string, unknown>>;
  return (
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= 0 &&
    typeof unit === 'string' &&
    units.includes(unit) &&
    (on === undefined || isIsoDate(on))
  );
}
