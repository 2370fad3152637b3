import { all, during } from '../../src/reasoning/conditions.js';
import { details } from '../builders.js';
import { is, isNot } from '../facts.js';
import { loopbaanchequePeriode } from '../periods.js';

/** What it gives, what to do for it, and what is not sure. */
export const loopbaanchequeDetails = details({
  amounts: {},
  doubts: {
    prijs: { sources: ['R-besluit-loopbaankrediet', 'S51'] },
    ziek: {
      about: 'statuut',
      when: all(is('situatie', 'arbeidsongeschikt'), isNot('ziek-met-contract', 'nee')),
      sources: ['R-careerpoint'],
    },
    aanbod: { sources: ['S56'] },
  },
  deadlines: {
    aanvragen: {
      on: loopbaanchequePeriode.until,
      when: during('on', loopbaanchequePeriode),
      sources: ['S50', 'S51'],
      confidence: 'medium',
    },
  },
  steps: {
    aanvragen: { url: 'https://www.vdab.be' },
    centrum: {},
  },
  unchecked: { 'dag-aanvraag': {}, nederlands: {}, 'begin-binnen-drie-maanden': {}, maandquotum: {} },
  page: 'https://extranet.vdab.be/loopbaanbegeleiding/hervorming-loopbaancheque-impact-op-de-loopbaancentra',
  review: '2026-12-31',
});
