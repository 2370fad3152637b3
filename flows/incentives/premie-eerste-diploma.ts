import { any, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { is } from '../facts.js';

const diplomaHalen = is('doel', 'diploma-secundair');

export const premieEersteDiploma = rule({
  id: 'premie-eerste-diploma',
  pillar: 'geld',
  asks: diplomaHalen,
  criteria: {
    doel: { when: diplomaHalen, sources: ['R-diplomapremie'], confidence: 'medium' },
    diploma: {
      // Whether it is the first one after a foreign diploma, no source says.
      when: any(is('diploma', 'geen-secundair'), tentative('unsourced', is('diploma', 'buitenlands', 'brevet'))),
      sources: ['R-diplomapremie', 'R-premie-onderwijs'],
      confidence: 'medium',
    },
    // Lessons; that they are in a centrum voor volwassenenonderwijs is not asked.
    opleiding: {
      when: is('soort', 'gewoon'),
      sources: ['R-diplomapremie', 'R-premie-onderwijs'],
      confidence: 'medium',
    },
  },
});
