import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { werkzoekend } from '../conditions.js';
import { is } from '../facts.js';

const ziek = is('situatie', 'arbeidsongeschikt');
const inVlaanderen = is('woonplaats', 'vlaanderen');

export const ziekenfonds = referral({
  id: 'ziekenfonds',
  reasons: { ziek },
});

export const gtb = referral({
  id: 'gtb',
  reasons: {
    ziek: all(ziek, inVlaanderen),
    beperking: all(werkzoekend, is('arbeidsbeperking', 'ja'), inVlaanderen),
  },
});

/** More than a year sick, or dismissed for medische overmacht. */
export const rizivTerugNaarWerk = referral({
  id: 'riziv-terug-naar-werk',
  about: ['terug-naar-werk-fonds'],
  reasons: {
    'meer-dan-jaar': all(ziek, is('ziek-langer-dan-jaar', 'ja')),
    'zonder-contract': all(ziek, is('ziek-met-contract', 'nee')),
  },
});
