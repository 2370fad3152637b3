import { all, any, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import {
  alsWerknemer,
  erkendeOpleiding,
  inLoondienst,
  metAlleJobs,
  minstens120Uren,
  nietGevraagd,
  privewerkgever,
  voltijds,
  werktInBelgie,
  wordtBeslist,
} from '../conditions.js';
import { atLeast, below, is, isNot, given } from '../facts.js';

const basisopleiding = is('doel', 'diploma-secundair', 'basisvaardigheden');

/** What somebody has to work for each form of the leave. */
export const vormen = {
  voltijds: is('opname', 'voltijds'),
  halftijds: all(is('opname', 'halftijds'), metAlleJobs(atLeast('tewerkstelling', 75))),
  vijfde: all(is('opname', 'vijfde'), voltijds),
};

/** From so many workers on, the leave is a right. */
export const werknemersMetRecht = 11;

/**
 * The conditions of the leave itself. The premium of Vlaams opleidingskrediet rests on them, so they stand here once.
 */
export const verlofVoorwaarden = {
  ancienniteit: { when: atLeast('ancienniteit', 24), sources: ['S43', 'S44'], confidence: 'high' },
  // Up to 36 months over a career, for all motives together; one old source gives 48 for a shortage job.
  duur: {
    when: any(
      below('tijdskrediet-gebruikt', 36),
      tentative('unsourced', all(is('kenmerk', 'knelpunt'), below('tijdskrediet-gebruikt', 48))),
    ),
    sources: ['S43', 'S76', 'S46'],
    confidence: 'high',
  },
  // With 10 workers or fewer the employer decides.
  werkgeversgrootte: {
    when: any(atLeast('werknemers', werknemersMetRecht), wordtBeslist),
    sources: ['S43', 'S47'],
    confidence: 'high',
  },
  cao: {
    when: any(is('opname', 'vijfde'), is('cao-tijdskrediet', 'ja')),
    sources: ['S43', 'S44'],
    confidence: 'high',
  },
  vorm: { when: any(vormen.voltijds, vormen.halftijds, vormen.vijfde), sources: ['S46', 'S47'], confidence: 'high' },
  // A sector can recognise a training too; the person is only asked about Flanders.
  opleiding: { when: any(erkendeOpleiding, nietGevraagd), sources: ['S44', 'S47'], confidence: 'high' },
  // Between the yearly and the quarterly minimum it depends on how the hours lie in the year, which is not asked.
  omvang: {
    when: any(
      atLeast('contacturen', 360),
      atLeast('studiepunten', 27),
      all(basisopleiding, atLeast('contacturen', 300)),
      tentative('unasked', minstens120Uren),
      tentative('unasked', all(basisopleiding, atLeast('contacturen', 100))),
    ),
    sources: ['S43', 'S44', 'S46', 'S47'],
    confidence: 'high',
  },
} as const;

export const tijdskredietOpleiding = rule({
  id: 'tijdskrediet-opleiding',
  pillar: 'tijd',
  // Who goes on working does not look for it.
  asks: all(
    inLoondienst,
    is('doel', 'opleiding', 'diploma-secundair', 'basisvaardigheden'),
    isNot('opname', 'verlofuren'),
  ),
  criteria: {
    statuut: { when: alsWerknemer, sources: ['S40', 'S41'], confidence: 'high' },
    werkgever: { when: privewerkgever, sources: ['S40', 'S41'], confidence: 'high' },
    werkplek: { when: werktInBelgie, sources: ['S81'], confidence: 'medium' },
    ...verlofVoorwaarden,
  },
  tells: { dagen: given('start') },
});
