import { all, any } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { is } from '../facts.js';

const zoektRichting = is('doel', 'orienteren', 'zoeken');
const werkt = is('situatie', 'loondienst', 'zelfstandig');

export const competentiecheck = referral({
  id: 'competentiecheck',
  reasons: { werkt: all(werkt, zoektRichting) },
});

export const onderwijskiezer = referral({
  id: 'onderwijskiezer',
  reasons: { student: is('situatie', 'student'), richting: is('doel', 'orienteren') },
});

export const loopbaanbegeleidingAlternatief = referral({
  id: 'loopbaanbegeleiding-alternatief',
  reasons: {
    'cheque-gebruikt': all(werkt, zoektRichting, is('loopbaancheque-gebruikt', 'ja')),
    'geen-werk': all(
      is('doel', 'orienteren'),
      any(
        is('situatie', 'werkzoekend', 'leefloon', 'thuis'),
        all(is('situatie', 'arbeidsongeschikt'), is('ziek-met-contract', 'nee')),
      ),
    ),
  },
});
