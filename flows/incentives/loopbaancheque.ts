import { all, any, during, never, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { naarWallonieUitEer, nietUitgemaakt, werktInVlaanderenOfBrussel } from '../conditions.js';
import { atLeast, is } from '../facts.js';
import { loopbaanchequePeriode, loopbaankredietPeriode } from '../periods.js';

/** At work, or ill while the contract runs on. */
export const metWerk = any(
  is('situatie', 'loondienst', 'zelfstandig'),
  all(is('situatie', 'arbeidsongeschikt'), is('ziek-met-contract', 'ja')),
);

export const loopbaancheque = rule({
  id: 'loopbaancheque',
  pillar: 'begeleiding',
  asks: all(is('doel', 'orienteren', 'zoeken'), metWerk),
  criteria: {
    // The rules of before November 2025 are not in the rulebook: for those days nothing is decided.
    periode: {
      when: any(
        during('on', loopbaanchequePeriode),
        // The plan ends it; nobody saw the final text.
        tentative('planned', never, during('on', loopbaankredietPeriode)),
        tentative('unsourced', during('on', { until: '2025-10-31' })),
      ),
      sources: ['S50', 'S51'],
      confidence: 'medium',
    },
    statuut: { when: metWerk, sources: ['S50', 'R-careerpoint'], confidence: 'medium' },
    ervaring: { when: atLeast('loopbaanjaren', 7), sources: ['S50'], confidence: 'high' },
    'nog-nooit': { when: is('loopbaancheque-gebruikt', 'nee'), sources: ['S51'], confidence: 'medium' },
    woonplaats: {
      // Whether one also has to work in Flanders or Brussels then, the sources do not agree on.
      when: any(
        is('woonplaats', 'vlaanderen', 'brussel', 'eer'),
        all(naarWallonieUitEer, any(werktInVlaanderenOfBrussel, nietUitgemaakt)),
      ),
      sources: ['S50', 'R-loopbaancheque-wie'],
      confidence: 'high',
    },
  },
});
