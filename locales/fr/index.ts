import type { Language } from '../../src/element/language.js';
import { begin } from './begin.js';
import { taal } from './taal.js';
import { ui } from './ui.js';

/** French as spoken in Belgium. */
export const fr = {
  id: 'fr',
  name: 'Français',
  origin: 'machine',
  locale: 'fr-BE',
  direction: 'ltr',
  numbers: { decimal: ',', thousands: '.' },
  firstDay: '1er',
  begin: { ui, vragen: begin, taal },
  parts: {
    later: () => import('./later.js'),
    result: () => import('./result.js'),
    home: () => import('./home.js'),
    more: () => import('./more.js'),
    course: () => import('./course.js'),
  },
} satisfies Language;
