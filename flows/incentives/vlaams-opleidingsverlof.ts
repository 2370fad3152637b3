import { all, any, dated, during, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import {
  alsWerknemer,
  hoogstensSecundair,
  inLoondienst,
  metAlleJobs,
  minstens32Uren,
  nietGevraagd,
} from '../conditions.js';
import { atLeast, below, is, isNot, type Minimum, given } from '../facts.js';
import { schooljaar2025, schooljaar2026 } from '../periods.js';

/** Share of a full-time job. */
const minimum = { tewerkstelling: 50 } satisfies Minimum;

/** What was asked in 2025-2026: that share, and the average contractual hours a week. */
export const minimum2025 = { tewerkstelling: 80, 'uren-per-week': 28 } satisfies Minimum;

/** An employer asks for the leave within so many months of the start of the training (S9). */
export const aanvraagMaanden = 3;

const minsteBijHalftijds = atLeast('tewerkstelling', minimum.tewerkstelling);

/**
 * Not exactly half-time by a fixed schedule: then only the hours count in which a lesson and the work coincide. Whoever confirms that
 * half-time is enough again makes a criterion of it.
 */
export const zonderVastRooster = any(
  below('tewerkstelling', minimum.tewerkstelling),
  atLeast('tewerkstelling', minimum.tewerkstelling + 1),
  is('vast-rooster', 'nee'),
);

const minimumVan2025 = all(
  atLeast('tewerkstelling', minimum2025.tewerkstelling),
  atLeast('uren-per-week', minimum2025['uren-per-week']),
);

/** The rule of 2025-2026 ends by its own text; that it was not prolonged is not confirmed. */
const minimumTewerkstelling = dated(
  'start',
  {
    from: '2019-09-01',
    until: '2025-08-31',
    value: minsteBijHalftijds,
    sources: ['S13'],
    confidence: 'high',
  },
  {
    ...schooljaar2025,
    value: minimumVan2025,
    sources: ['S1', 'S2', 'S4', 'S8'],
    confidence: 'high',
  },
  {
    from: schooljaar2026.from,
    value: tentative('lapsed', minsteBijHalftijds, minimumVan2025),
    sources: ['S1', 'S2'],
    confidence: 'medium',
  },
);

const zonderMinimum = is('soort', 'examencommissie', 'evc');

/** Not one of the seven activities that are excluded, wherever it is listed; within a company it takes a favourable advice. */
export const isToegelaten = any(
  is('bedrijfsopleiding', 'nee'),
  tentative('granted', is('bedrijfsopleiding', 'intern')),
);

/**
 * Stands in the databank. With the label it counts for the first diploma of its level alone: of which level it is, and so whether a
 * graduaat, bachelor or master comes before it, is not asked.
 */
const inDatabank = any(
  is('databank', 'geschrapt'),
  all(
    is('databank', 'ja'),
    any(hoogstensSecundair, is('hoger-onderwijs', 'nee'), is('niveau-label', 'nee'), nietGevraagd),
  ),
);

/** Outside the databank only these languages count. */
const toegelatenTaal = any(isNot('soort', 'taal'), is('taal', 'nederlands', 'frans', 'engels', 'duits'));

/** Stands in a plan, and so counts whatever the databank says of its level. */
export const opleidingUitPlan = all(is('pop', 'ja'), any(toegelatenTaal, is('databank', 'ja', 'geschrapt')));

/** Counts outside the databank. One source only speaks of beroepskwalificaties; the answer covers diplomas too. */
const buitenDatabank = any(
  zonderMinimum,
  tentative('unsourced', all(toegelatenTaal, during('start', { from: '2025-09-01' }), is('kenmerk', 'kwalificerend'))),
);

const opleidingZonderPlan = any(inDatabank, buitenDatabank);

/** The same for who has secundair onderwijs at most: for them the label says nothing. */
export const opleidingVoorHoogstensSecundair = any(is('databank', 'ja', 'geschrapt'), buitenDatabank);

export const vlaamsOpleidingsverlof = rule({
  id: 'vlaams-opleidingsverlof',
  pillar: 'tijd',
  asks: all(inLoondienst, is('doel', 'opleiding', 'zoeken', 'diploma-secundair', 'nederlands', 'basisvaardigheden')),
  criteria: {
    statuut: { when: alsWerknemer, sources: ['S18', 'S86', 'S77', 'S10'], confidence: 'high' },
    werkgever: {
      // Of who also works for a government, the other job counts.
      when: is('sector', 'prive', 'socialprofit', 'overheid-met-vov', 'gemengd'),
      sources: ['S18'],
      confidence: 'high',
    },
    werkplek: { when: is('werkplek', 'vlaanderen'), sources: ['S77', 'S73'], confidence: 'high' },
    tewerkstelling: { when: metAlleJobs(minimumTewerkstelling), sources: [], confidence: 'high' },
    opleiding: {
      when: all(isToegelaten, any(opleidingZonderPlan, opleidingUitPlan)),
      sources: ['S-vov-opleidingen', 'S17', 'S58', 'S83', 'S15', 'S6', 'S84', 'S59', 'S2'],
      confidence: 'high',
    },
    omvang: { when: any(minstens32Uren, zonderMinimum), sources: ['S17', 'S10'], confidence: 'high' },
  },
  tells: {
    dagen: given('start'),
    // Only without it the hours for this training are told.
    rooster: zonderVastRooster,
    'per-werkgever': is('meer-werkgevers', 'ja'),
  },
});
