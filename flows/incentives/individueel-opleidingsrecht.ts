import { all } from '../../src/reasoning/conditions.js';
import { rule } from '../../src/reasoning/rulebook.js';
import { inDienst, inLoondienst, privewerkgever, werktInBelgie } from '../conditions.js';
import { atLeast, is } from '../facts.js';

/** In its form of 2024, since when no later source was found. */
export const individueelOpleidingsrecht = rule({
  id: 'individueel-opleidingsrecht',
  pillar: 'tijd',
  asks: all(inLoondienst, is('doel', 'opleiding', 'zoeken')),
  criteria: {
    statuut: { when: inDienst, sources: ['R-opleidingsdagen'], confidence: 'high' },
    werkgever: { when: privewerkgever, sources: ['R-opleidingsdagen', 'R-opleidingsdagen-groups'], confidence: 'high' },
    werkplek: { when: werktInBelgie, sources: ['R-opleidingsdagen'], confidence: 'medium' },
    werkgeversgrootte: {
      when: atLeast('werknemers', 10),
      sources: ['R-opleidingsdagen', 'R-opleidingsdagen-prato', 'R-opleidingsdagen-telling'],
      confidence: 'high',
    },
  },
});
