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

/** Trainings for which Flanders pays the whole cheque, as far as the source lists them: of the qualifications those below higher education, which the amount minds. */
export const verhoogdeTegemoetkoming = any(
  is('doel', 'basisvaardigheden', 'nederlands', 'diploma-secundair'),
  is('soort', 'examencommissie'),
  is('kenmerk', 'kwalificerend', 'knelpunt'),
);

export const opleidingscheques = rule({
  id: 'opleidingscheques',
  pillar: 'geld',
  asks: all(inLoondienst, is('doel', 'opleiding', 'zoeken', 'diploma-secundair', 'nederlands', 'basisvaardigheden')),
  criteria: {
    statuut: { when: alsWerknemer, sources: ['S20', 'S25', 'S24', 'S-cvofocus'], confidence: 'high' },
    woonplaats: {
      when: any(
        is('woonplaats', 'vlaanderen', 'brussel'),
        all(any(is('woonplaats', 'eer'), naarWallonieUitEer), werktInVlaanderenOfBrussel),
      ),
      sources: ['S20'],
      confidence: 'high',
    },
    opleiding: {
      // The exams of the examencommissie stand in no databank; one source names them.
      when: any(
        all(hoogstensSecundair, any(is('databank', 'ja'), is('soort', 'examencommissie'))),
        all(is('pop', 'ja'), minstens32Lesuren),
      ),
      sources: ['S20', 'S22', 'S23', 'S66'],
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
