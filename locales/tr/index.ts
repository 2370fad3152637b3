import type { Language } from '../../src/element/language.js';
import { begin } from './begin.js';
import { taal } from './taal.js';
import { ui } from './ui.js';

/** Turkish. */
export const tr = {
  id: 'tr',
  name: 'Türkçe',
  origin: 'machine',
  locale: 'tr-TR',
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
