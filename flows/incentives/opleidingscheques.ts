import { all, any } from '../../src/reasoning/conditions.js';
import { rule } from '../../src/reasoning/rulebook.js';
import {
  alsWerknemer,
  hoogstensSecundair,
  inLoondienst,
  nietUitgemaakt,
  naarWallonieUitEer,
  werktInVlaanderenOfBrussel,
} from '../conditions.js';
import { atLeast, is } from '../facts.js';

/** At least 32 hours; no source says how many studiepunten that is. */
const popOpleidingGrootGenoeg = any(atLeast('contacturen', 32), all(atLeast('studiepunten', 1), nietUitgemaakt));

export const opleidingscheques = rule({
  id: 'opleidingscheques',
  pillar: 'geld',
  asks: all(inLoondienst, is('doel', 'opleiding', 'zoeken', 'diploma-secundair', 'nederlands')),
  criteria: {
    statuut: { when: alsWerknemer, sources: ['S20', 'S25', 'S24'], confidence: 'high' },
    woonplaats: {
      when: any(
        is('woonplaats', 'vlaanderen', 'brussel'),
        all(any(is('woonplaats', 'eer'), naarWallonieUitEer), werktInVlaanderenOfBrussel),
      ),
      sources: ['S20'],
      confidence: 'high',
    },
    opleiding: {
      when: any(all(hoogstensSecundair, is('databank', 'ja')), all(is('pop', 'ja'), popOpleidingGrootGenoeg)),
      sources: ['S20', 'S23'],
      confidence: 'high',
    },
    betaling: {
      when: all(is('betaler', 'zelf'), is('initiatief', 'eigen')),
      sources: ['S25', 'S24'],
      confidence: 'high',
    },
  },
});
