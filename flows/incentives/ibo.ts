import { all, always, any, dated } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { kanWerkZoekenOfZiek, nietGevraagd } from '../conditions.js';
import { is } from '../facts.js';

export const ibo = rule({
  id: 'ibo',
  pillar: 'geld',
  // Who is ill or lives on a leefloon looks for work first, and reads of it beside what fits.
  // For a training that somebody has in mind it takes an employer who wants it too.
  asks: all(
    is('situatie', 'werkzoekend', 'student'),
    any(is('doel', 'zoeken'), all(is('doel', 'opleiding'), is('ibo-werkgever', 'ja'))),
  ),
  criteria: {
    statuut: { when: kanWerkZoekenOfZiek, sources: ['R-securex-ibo', 'R-opwijk-ibo'], confidence: 'high' },
    // It takes an employer in Flanders or Brussels who trains and then gives a contract; who has none can still find one.
    werkgever: { when: any(is('ibo-werkgever', 'ja'), nietGevraagd), sources: ['R-securex-ibo'], confidence: 'high' },
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
