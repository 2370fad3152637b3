import { all, any, during } from '../../src/reasoning/conditions.js';
import { rule } from '../../src/reasoning/rulebook.js';
import { nietUitgemaakt } from '../conditions.js';
import { is } from '../facts.js';

const arbeidsongeschikt = is('situatie', 'arbeidsongeschikt');

export const terugNaarWerkFonds = rule({
  id: 'terug-naar-werk-fonds',
  pillar: 'begeleiding',
  asks: arbeidsongeschikt,
  criteria: {
    statuut: { when: arbeidsongeschikt, sources: ['R-terug-naar-werk-fonds'], confidence: 'high' },
    reden: {
      when: any(
        all(is('ziek-langer-dan-jaar', 'ja'), during('on', { from: '2025-04-01' })),
        // Why the contract ended, and when, is not asked.
        all(is('ziek-met-contract', 'nee'), during('on', { from: '2024-04-01' }), nietUitgemaakt),
      ),
      sources: ['R-terug-naar-werk-fonds', 'R-fonds-aanvragen'],
      confidence: 'high',
    },
  },
});
