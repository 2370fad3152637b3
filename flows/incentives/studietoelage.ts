import { all, any, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { nietGevraagd } from '../conditions.js';
import { atLeast, is } from '../facts.js';

const student = is('situatie', 'student');

export const studietoelage = rule({
  id: 'studietoelage',
  pillar: 'geld',
  asks: is('doel', 'opleiding'),
  criteria: {
    opleiding: {
      when: all(any(student, is('doel', 'opleiding')), is('hoger-onderwijs', 'ja')),
      sources: ['R-studietoelagen', 'R-centen-studie'],
      confidence: 'medium',
    },
    // In the last year of a study fewer than 27 studiepunten are enough; which year it is, is not asked.
    omvang: {
      when: any(atLeast('studiepunten', 27), tentative('unasked', any(student, atLeast('studiepunten', 1)))),
      sources: ['R-studietoelagen', 'R-centen-studie'],
      confidence: 'medium',
    },
    // Nationality, family and income are not asked.
    gezin: { when: nietGevraagd, sources: ['R-studietoelagen'], confidence: 'medium' },
  },
});
