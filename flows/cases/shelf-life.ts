import { addMonths } from '../../src/reasoning/dated.js';
import type { Sources } from '../../src/reasoning/rulebook.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';
import type { Case } from './case.js';

/** How long the expectation of a worked situation keeps. */
const SHELF_LIFE_MONTHS = 12;

/**
 * The last day on which an expectation is still fresh: it is dated by who validated it, or else by the source that was read
 * the longest ago.
 *
 * @throws {Error} when a source does not exist
 */
export function freshUntil({ validated, sources: ids }: Pick<Case, 'validated' | 'sources'>, sources: Sources): IsoDate {
  const read = ids.map((id) => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    if (!source) throw new Error(`There is no source "${id}".`);
    return source.checked;
  });
  const [oldest] = validated ? [validated.on] : read.toSorted();
  if (oldest === undefined) throw new Error('An expectation rests on at least one source.');
  return addMonths(oldest, SHELF_LIFE_MONTHS);
}

/** The worked situations that have to be looked at again on `day`, or earlier. */
export const staleCases = (cases: readonly Case[], sources: Sources, day: IsoDate): readonly Case[] =>
  cases.filter((one) => freshUntil(one, sources) < day);
