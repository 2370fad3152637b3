import { all, during } from '../../src/reasoning/conditions.js';
import { details } from '../builders.js';
import { is, isNot } from '../facts.js';

/** What it gives, what to do for it, and what is not sure. */
export const inburgeringDetails = details({
  amounts: {
    prijs: {
      unit: 'euro',
      value: 180,
      when: all(during('on', { from: '2023-09-01' }), is('woonplaats', 'vlaanderen'), isNot('situatie', 'leefloon')),
      asOf: '2026-06-04',
      sources: ['R-inburgering-prijs'],
      confidence: 'medium',
    },
  },
  doubts: {
    gratis: {
      when: all(is('woonplaats', 'vlaanderen'), isNot('situatie', 'leefloon')),
      sources: ['R-inburgering-prijs'],
    },
    leefloon: { when: is('situatie', 'leefloon'), sources: ['R-inburgering-prijs'] },
    brussel: { when: is('woonplaats', 'brussel'), sources: ['R-inburgering-prijs'] },
    hervorming: { when: during('on', { from: '2026-05-29' }), sources: ['R-inburgering-prijs'] },
  },
  deadlines: {},
  steps: {
    aanmelden: { url: 'https://www.vlaanderen.be/samenleven/herkomst/inburgering' },
    prijs: {},
  },
  unchecked: { 'moet-of-mag': {}, 'tijdelijke-bescherming': {} },
  page: 'https://www.vlaanderen.be/samenleven/herkomst/inburgering',
  review: '2027-03-31',
});
