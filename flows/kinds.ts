/** What an incentive gives: money, time, or guidance. */
export type Pillar = 'geld' | 'tijd' | 'begeleiding';

/** The units in which a figure is told. */
export const units = [
  'uur',
  'dag',
  'percent',
  'euro',
  'euro-per-maand',
  'week',
  'euro-per-dag',
  'euro-per-kilometer',
] as const;

export type Unit = (typeof units)[number];
