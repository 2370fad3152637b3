import { all, any } from '../../src/reasoning/conditions.js';
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
    // The law holds for who falls under that of 5-12-1968, and so for De Lijn and its like.
    werkgever: {
      when: any(privewerkgever, is('sector', 'overheid-met-vov')),
      sources: ['R-opleidingsdagen', 'R-opleidingsdagen-groups', 'R-opleidingsdagen-csc', 'S18'],
      confidence: 'high',
    },
    werkplek: { when: werktInBelgie, sources: ['R-opleidingsdagen'], confidence: 'medium' },
    werkgeversgrootte: {
      when: atLeast('werknemers', werkgeversgrootte.klein),
      sources: ['R-opleidingsdagen', 'R-opleidingsdagen-prato', 'R-opleidingsdagen-telling'],
      confidence: 'high',
    },
  },
});
