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
      when: is('diploma', 'geen-secundair'),
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
