import type { Language } from '../../src/element/language.js';
import { begin } from './begin.js';
import { taal } from './taal.js';
import { ui } from './ui.js';

/**
 * Modern Standard Arabic, in simple words. With Latin digits and a comma before the decimals, as on papers in Belgium: so it is also written in
 * Libya.
 */
export const ar = {
  id: 'ar',
  name: 'العربية',
  origin: 'machine',
  locale: 'ar-LY',
  direction: 'rtl',
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
