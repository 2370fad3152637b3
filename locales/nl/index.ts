import type { Language } from '../../src/element/language.js';
import { begin } from './begin.js';
import { ui } from './ui.js';

/** Dutch as spoken in Flanders. */
export const nl = {
  id: 'nl',
  name: 'Nederlands',
  locale: 'nl-BE',
  direction: 'ltr',
  numbers: { decimal: ',', thousands: '.' },
  begin: { ui, vragen: begin },
  parts: {
    later: () => import('./later.js'),
    result: () => import('./result.js'),
    home: () => import('./home.js'),
    more: () => import('./more.js'),
    course: () => import('./course.js'),
  },
} satisfies Language;
