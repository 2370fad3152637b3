import type { IsoDate } from './reasoning/vocabulary.js';

/** Today in Flanders, whatever the time zone of the machine. */
export const today = (): IsoDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
