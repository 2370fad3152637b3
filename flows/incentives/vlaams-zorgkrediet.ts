import { all, any, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import {
  erkendeOpleiding,
  inDienst,
  inLoondienst,
  minstens120Uren,
  nietUitgemaakt,
  werktInVlaanderenOfBrussel,
  voltijdsVoorEenVijfde,
  wilOnderbreken,
} from '../conditions.js';
import { atLeast, is, isNot, given } from '../facts.js';

/** More than half of a full-time job. */
export const meerDanHalftijds = atLeast('tewerkstelling', 51);

export const vlaamsZorgkrediet = rule({
  id: 'vlaams-zorgkrediet',
  pillar: 'tijd',
  // Who goes on working does not look for it.
  asks: all(inLoondienst, is('doel', 'opleiding', 'diploma-secundair'), isNot('opname', 'verlofuren')),
  criteria: {
    statuut: { when: inDienst, sources: ['S38'], confidence: 'high' },
    werkgever: {
      when: any(
        is('sector', 'vlaamse-overheid'),
        // The schools of Flanders are there and in Brussels.
        all(is('sector', 'onderwijs'), any(werktInVlaanderenOfBrussel, nietUitgemaakt)),
        all(is('sector', 'lokaal-bestuur'), is('werkplek', 'vlaanderen')),
        tentative('unsourced', is('sector', 'overheid-met-vov')),
        // Which government it is, is not asked.
        tentative('unasked', is('sector', 'gemengd')),
      ),
      sources: ['S88', 'S38', 'S49'],
      confidence: 'high',
    },
    // Who works half-time already cannot reduce to it by much; no source says what zorgkrediet makes of that.
    vorm: {
      when: all(
        wilOnderbreken,
        voltijdsVoorEenVijfde,
        any(is('opname', 'voltijds', 'vijfde'), meerDanHalftijds, nietUitgemaakt),
      ),
      sources: ['S38', 'S68'],
      confidence: 'high',
    },
    erkenning: { when: erkendeOpleiding, sources: ['S36'], confidence: 'medium' },
    omvang: { when: minstens120Uren, sources: ['S36', 'S63'], confidence: 'high' },
  },
  tells: { dagen: given('start') },
});
