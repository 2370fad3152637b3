import { all, any } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { is } from '../facts.js';
import { werktEnLeert } from './wie.js';

/** For everybody: a person to talk to. */
const iedereen = all();

export const vlaamseInfolijn = referral({
  id: 'vlaamse-infolijn',
  general: true,
  reasons: { iedereen },
});

export const vdabLijn = referral({
  id: 'vdab-lijn',
  general: true,
  reasons: { iedereen },
});

/** For whom the home is asked anyway. */
const metWoonplaats = any(is('situatie', 'werkzoekend', 'arbeidsongeschikt', 'leefloon', 'thuis'), werktEnLeert);

export const leerwinkel = referral({
  id: 'leerwinkel',
  general: true,
  reasons: {
    vlaanderen: all(metWoonplaats, is('woonplaats', 'vlaanderen')),
    brussel: all(metWoonplaats, is('woonplaats', 'brussel')),
    iedereen,
  },
});
