import type { Source } from '../../src/reasoning/rulebook.js';

/** The last time all of them were read. None could be confirmed on a live site. */
export const checked = '2026-11-21';

/** The date of a page that only bears a span of years is the last of them; a page without a date has none. */
const from =
  (kind: Source['kind']) =>
  (title: string, url?: string, date?: string): Source => ({
    kind,
    title,
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { date }),
    checked,
  });

export const wet = from('wet');
export const overheid = from('overheid');
export const secretariaat = from('sociaal-secretariaat');
export const vakbond = from('vakbond');
export const onderwijs = from('onderwijs');
export const pers = from('pers');
export const studie = from('studie');
