import type { Language } from '../../src/element/language.js';
import { nl } from '../nl/index.js';
import { begin } from './begin.js';
import { simpler, simplerPart } from './simpler.js';
import { taal } from './taal.js';

const { later, result, home, more, course } = nl.parts;

/** Dutch in shorter steps, with names explained where they stand. What it does not say otherwise is said as Dutch says it. */
export const nlBeSimple = {
  ...nl,
  id: 'nl-BE-simple',
  name: 'Nederlands (eenvoudig)',
  origin: 'machine',
  explains: true,
  begin: { ...simpler(nl.begin, { vragen: begin }), taal },
  parts: {
    later: simplerPart(later, () => import('./later.js')),
    result: simplerPart(result, () => import('./result.js')),
    home: simplerPart(home, () => import('./home.js')),
    more: simplerPart(more, () => import('./more.js')),
    course: simplerPart(course, () => import('./course.js')),
  },
} satisfies Language;
