import type { Language } from '../../src/element/language.js';
import { begin } from './begin.js';
import { taal } from './taal.js';
import { ui } from './ui.js';

/** Plain British English, for people in Flanders: numbers and days are written as in Belgium. */
export const en = {
  id: 'en',
  name: 'English',
  origin: 'machine',
  locale: 'en-BE',
  direction: 'ltr',
  numbers: { decimal: ',', thousands: '.' },
  betweenThousands: '\u00a0',
  begin: { ui, vragen: begin, taal },
  parts: {
    later: () => import('./later.js'),
    result: () => import('./result.js'),
    home: () => import('./home.js'),
    more: () => import('./more.js'),
    course: () => import('./course.js'),
  },
} satisfies Language;
