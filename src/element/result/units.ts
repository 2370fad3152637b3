import type { Unit } from '../../reasoning/rulebook.js';
import type { UiKey } from '../words.js';

/** The text of a figure in each unit. */
export const units: Readonly<Record<Unit, UiKey>> = {
  uur: 'hours',
  dag: 'days',
  percent: 'percent',
  euro: 'euro',
  'euro-per-maand': 'euroPerMonth',
  week: 'weeks',
  'euro-per-dag': 'euroPerDay',
  'euro-per-kilometer': 'euroPerKilometre',
};
