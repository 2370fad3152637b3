import { addMonths } from '../../src/reasoning/dated.js';
import type { Sources } from '../../src/reasoning/rulebook.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';
import type { Case } from './case.js';

/** How long a source or the expectation of a worked situation is taken for granted. */
const SHELF_LIFE_MONTHS = 12;

/** Whether what was last looked at on `date` has to be looked at again on `day`. */
export const isStale = (date: IsoDate, day: IsoDate): boolean => addMonths(date, SHELF_LIFE_MONTHS) <= day;

/**
 * The day on which somebody validated a situation; as long as nobody did, it is as fresh as the source that was read the
 * longest ago.
 *
 * @throws {Error} when a source does not exist, or there is none
 */
export function lookedAt({ validated, sources: ids }: Pick<Case, 'validated' | 'sources'>, sources: Sources): IsoDate {
  if (validated) return validated.on;
  const read = ids.map((id) => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    if (!source) throw new Error(`There is no source "${id}".`);
    return source.checked;
  });
  const [oldest] = read.sort();
  if (oldest === undefined) throw new Error('An expectation rests on at least one source.');
  return oldest;
}

/** The worked situations that have to be looked at again on `day`. */
export const staleCases = (cases: readonly Case[], sources: Sources, day: IsoDate): readonly Case[] =>
  cases.filter((one) => isStale(lookedAt(one, sources), day));
