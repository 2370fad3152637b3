import type { Source } from '../../src/reasoning/rulebook.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';

/** Who wrote a source. */
type Kind = 'wet' | 'overheid' | 'sociaal-secretariaat' | 'vakbond' | 'onderwijs' | 'pers' | 'studie';

/** The day on which all of them were first read. None could be confirmed on a live site. */
export const firstReading = '2026-11-21';

/**
 * A source of a kind, from its title, its address, the date that it bears, and the day on which it was last read.
 *
 * The date of a page that only bears a span of years is the last of them; a page without a date has none. Without a day of
 * its own, a source was not read again since {@link firstReading}.
 */
const from =
  (kind: Kind) =>
  (title: string, url?: string, date?: string, checked: IsoDate = firstReading): Source => ({
    kind,
    title,
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { date }),
    checked,
  });

/** A source that tells what is planned or drafted, and not what holds. */
export const plan = (source: Source): Source => ({ ...source, isPlan: true });

export const wet = from('wet');
export const overheid = from('overheid');
export const secretariaat = from('sociaal-secretariaat');
export const vakbond = from('vakbond');
export const onderwijs = from('onderwijs');
export const pers = from('pers');
export const studie = from('studie');
