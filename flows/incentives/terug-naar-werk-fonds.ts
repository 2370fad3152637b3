import { all, any, during, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { werkzoekend } from '../conditions.js';
import { is } from '../facts.js';

const arbeidsongeschikt = is('situatie', 'arbeidsongeschikt');

/** Who lost a job for medische overmacht can look for work by now; why the job ended is not asked. */
const naOntslag = tentative('unasked', werkzoekend);

export const terugNaarWerkFonds = rule({
  id: 'terug-naar-werk-fonds',
  pillar: 'begeleiding',
  asks: arbeidsongeschikt,
  criteria: {
    statuut: { when: any(arbeidsongeschikt, naOntslag), sources: ['R-terug-naar-werk-fonds'], confidence: 'high' },
    reden: {
      when: any(
        all(is('ziek-langer-dan-jaar', 'ja'), during('on', { from: '2025-04-01' })),
        // Why the contract ended, and when, is not asked.
        tentative(
          'unasked',
          all(any(is('ziek-met-contract', 'nee'), werkzoekend), during('on', { from: '2024-04-01' })),
        ),
      ),
      sources: ['R-terug-naar-werk-fonds', 'R-fonds-aanvragen'],
      confidence: 'high',
    },
  },
});
