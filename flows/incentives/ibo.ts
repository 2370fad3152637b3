import { all, always, dated } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { kanWerkZoekenOfZiek, nietGevraagd } from '../conditions.js';
import { is, isNot } from '../facts.js';

export const ibo = rule({
  id: 'ibo',
  pillar: 'geld',
  asks: all(isNot('situatie', 'loondienst', 'zelfstandig', 'gepensioneerd'), is('doel', 'opleiding', 'zoeken')),
  criteria: {
    statuut: { when: kanWerkZoekenOfZiek, sources: ['R-securex-ibo', 'R-opwijk-ibo'], confidence: 'high' },
    // An employer in Flanders or Brussels who trains in Dutch and then gives a contract: none of it is asked.
    werkgever: { when: nietGevraagd, sources: ['R-securex-ibo'], confidence: 'high' },
    // The rules of before 2026 are not in the rulebook.
    periode: {
      when: dated('start', {
        from: '2026-01-01',
        value: always,
        sources: ['R-securex-ibo', 'R-brussels-times-ibo'],
        confidence: 'high',
      }),
      sources: [],
      confidence: 'high',
    },
  },
});
