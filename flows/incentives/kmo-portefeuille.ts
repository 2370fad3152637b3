import { all, any } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { inLoondienst } from '../conditions.js';
import { is, given } from '../facts.js';

/** Has a business of their own, beside a job or not. */
const metEigenZaak = any(is('situatie', 'zelfstandig'), all(inLoondienst, is('bijberoep', 'ja')));

/** The themes for which Flanders pays more. */
export const hogerThema = is('thema', 'cybersecurity', 'energie-efficientie');

export const kmoPortefeuille = rule({
  id: 'kmo-portefeuille',
  pillar: 'geld',
  asks: all(metEigenZaak, is('doel', 'opleiding', 'zoeken')),
  criteria: {
    statuut: { when: metEigenZaak, sources: ['R-kmo-portefeuille', 'R-kmo-bijberoep'], confidence: 'high' },
    vestiging: { when: is('vestiging', 'vlaanderen'), sources: ['R-kmo-portefeuille'], confidence: 'high' },
    omvang: {
      when: is('omvang-onderneming', 'klein', 'middelgroot'),
      sources: ['R-kmo-portefeuille', 'R-kmo-hervorming', 'R-kmo-grootte'],
      confidence: 'high',
    },
  },
  tells: { dagen: given('start'), percentage: hogerThema },
});
