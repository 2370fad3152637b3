import { any, during, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { is, isNot } from '../facts.js';

const nederlandsLeren = is('doel', 'nederlands');

export const inburgering = rule({
  id: 'inburgering',
  pillar: 'begeleiding',
  asks: nederlandsLeren,
  criteria: {
    doel: { when: nederlandsLeren, sources: ['R-inburgering'], confidence: 'high' },
    nieuw: {
      when: is('nieuw-in-belgie', 'inburgeraar', 'verzoeker'),
      sources: ['R-inburgering', 'R-verzoekers'],
      confidence: 'high',
    },
    // What held for a verzoeker before March 2022 is not in the rulebook.
    bescherming: {
      when: any(isNot('nieuw-in-belgie', 'verzoeker'), tentative('unsourced', during('on', { until: '2022-02-28' }))),
      sources: ['R-verzoekers'],
      confidence: 'medium',
    },
    woonplaats: {
      when: is('woonplaats', 'vlaanderen', 'brussel'),
      sources: ['R-inburgering', 'R-inburgering-prijs'],
      confidence: 'high',
    },
  },
});
