import { all, any } from '../../src/reasoning/conditions.js';
import { rule } from '../../src/reasoning/rulebook.js';
import { inLoondienst } from '../conditions.js';
import { is } from '../facts.js';

export const kmoPortefeuille = rule({
  id: 'kmo-portefeuille',
  pillar: 'geld',
  asks: is('doel', 'opleiding', 'zoeken'),
  criteria: {
    statuut: {
      when: any(is('situatie', 'zelfstandig'), all(inLoondienst, is('bijberoep', 'ja'))),
      sources: ['R-kmo-portefeuille', 'R-kmo-bijberoep'],
      confidence: 'high',
    },
    vestiging: { when: is('vestiging', 'vlaanderen'), sources: ['R-kmo-portefeuille'], confidence: 'high' },
    omvang: {
      when: is('omvang-onderneming', 'klein', 'middelgroot'),
      sources: ['R-kmo-portefeuille', 'R-kmo-hervorming', 'R-kmo-grootte'],
      confidence: 'high',
    },
  },
});
