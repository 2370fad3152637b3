import { all, any } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import {
  alsWerknemer,
  hoogstensSecundair,
  inLoondienst,
  minstens32Lesuren,
  naarWallonieUitEer,
  werktInVlaanderenOfBrussel,
} from '../conditions.js';
import { is, given } from '../facts.js';

/** Trainings for which Flanders pays the whole cheque, as far as the source lists them. */
export const verhoogdeTegemoetkoming = any(
  is('doel', 'basisvaardigheden', 'nederlands', 'diploma-secundair'),
  is('soort', 'examencommissie'),
  is('kenmerk', 'kwalificerend', 'knelpunt'),
);

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
      when: any(all(hoogstensSecundair, is('databank', 'ja')), all(is('pop', 'ja'), minstens32Lesuren)),
      sources: ['S20', 'S23', 'S66'],
      confidence: 'high',
    },
    betaling: {
      when: all(is('betaler', 'zelf'), is('initiatief', 'eigen')),
      sources: ['S25', 'S24'],
      confidence: 'high',
    },
  },
  tells: {
    dagen: given('start'),
    'hele-prijs': all(hoogstensSecundair, verhoogdeTegemoetkoming),
    'hoger-onderwijs': is('hoger-onderwijs', 'ja'),
  },
});
