import type { Language } from '../../src/element/language.js';
import { begin } from './begin.js';
import { taal } from './taal.js';
import { ui } from './ui.js';

/** German as in Belgium, with "Sie". */
export const de = {
  id: 'de',
  name: 'Deutsch',
  origin: 'machine',
  locale: 'de-BE',
  direction: 'ltr',
  numbers: { decimal: ',', thousands: '.' },
  begin: { ui, vragen: begin, taal },
  parts: {
    later: () => import('./later.js'),
    result: () => import('./result.js'),
    home: () => import('./home.js'),
    more: () => import('./more.js'),
    course: () => import('./course.js'),
  },
} satisfies Language;
