import { all } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { inDienst, inLoondienst, privewerkgever, werktInBelgie } from '../conditions.js';
import { atLeast, is } from '../facts.js';

/** Workers from which on an employer gives a first day, and from which on all days. */
export const werkgeversgrootte = { klein: 10, groot: 20 };

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
      when: atLeast('werknemers', werkgeversgrootte.klein),
      sources: ['R-opleidingsdagen', 'R-opleidingsdagen-prato', 'R-opleidingsdagen-telling'],
      confidence: 'high',
    },
  },
});
