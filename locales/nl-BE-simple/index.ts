import type { Language } from '../../src/element/language.js';
import { nl } from '../nl/index.js';
import { begin } from './begin.js';

/** Dutch in shorter steps, with each name explained where it stands. Its texts are those of Dutch, with some said otherwise. */
export const nlBeSimple = {
  ...nl,
  id: 'nl-BE-simple',
  begin: { ...nl.begin, vragen: begin },
  parts: {
    ...nl.parts,
    later: () => import('./later.js'),
    result: () => import('./result.js'),
    home: () => import('./home.js'),
    more: () => import('./more.js'),
    course: () => import('./course.js'),
  },
} satisfies Language;
