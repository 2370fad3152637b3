import { all, any, dated, during, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { alsWerknemer, inLoondienst, minstens32Uren, nietGevraagd } from '../conditions.js';
import { atLeast, below, is, type Minimum, given } from '../facts.js';
import { schooljaar2025, schooljaar2026 } from '../periods.js';

/** Share of a full-time job. */
const minimum = { tewerkstelling: 50 } satisfies Minimum;

/** What was asked in 2025-2026: that share, and the average contractual hours a week. */
export const minimum2025 = { tewerkstelling: 80, 'uren-per-week': 28 } satisfies Minimum;

/** An employer asks for the leave within so many months of the start of the training (S9). */
export const aanvraagMaanden = 3;

const minsteBijHalftijds = atLeast('tewerkstelling', minimum.tewerkstelling);

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

/** Not one of the seven activities that are excluded; languages only where they are listed. */
const gewoneOpleiding = any(
  is('soort', 'gewoon'),
  all(is('soort', 'taal'), is('taal', 'nederlands', 'frans', 'engels', 'duits')),
  tentative('granted', is('soort', 'intern')),
);

/** One of the roads by which a training counts for Vlaams opleidingsverlof. */
export const opleidingMetVerlof = any(
  is('databank', 'ja'),
  zonderMinimum,
  all(
    gewoneOpleiding,
    // One source only, for beroepskwalificaties; the answer covers diplomas too.
    any(
      is('pop', 'ja'),
      tentative('unsourced', all(during('start', { from: '2025-09-01' }), is('kenmerk', 'kwalificerend'))),
    ),
  ),
);

const halftijds = 50;
/** Who works more or less has no such limit. */
export const nietJuistHalftijds = any(below('tewerkstelling', halftijds), atLeast('tewerkstelling', halftijds + 1));

export const vlaamsOpleidingsverlof = rule({
  id: 'vlaams-opleidingsverlof',
  pillar: 'tijd',
  asks: all(inLoondienst, is('doel', 'opleiding', 'zoeken', 'diploma-secundair', 'nederlands')),
  criteria: {
    statuut: { when: alsWerknemer, sources: ['S18', 'S86', 'S77', 'S10'], confidence: 'high' },
    werkgever: {
      // Of who also works for a government, the other job counts.
      when: is('sector', 'prive', 'socialprofit', 'overheid-met-vov', 'gemengd'),
      sources: ['S18'],
      confidence: 'high',
    },
    werkplek: { when: is('werkplek', 'vlaanderen'), sources: ['S77', 'S73'], confidence: 'high' },
    tewerkstelling: { when: minimumTewerkstelling, sources: [], confidence: 'high' },
    opleiding: {
      when: opleidingMetVerlof,
      sources: ['S17', 'S58', 'S83', 'S15', 'S6', 'S84', 'S59', 'S2'],
      confidence: 'high',
    },
    // Who works exactly half-time by a fixed schedule only has the hours in which a lesson and the work coincide.
    rooster: {
      when: any(nietJuistHalftijds, is('vast-rooster', 'nee'), nietGevraagd),
      sources: ['S15', 'S77', 'V-inplannen'],
      confidence: 'high',
    },
    omvang: { when: any(minstens32Uren, zonderMinimum), sources: ['S17', 'S10'], confidence: 'high' },
  },
  tells: {
    dagen: given('start'),
    // Then the hours for this training are not told.
    rooster: all(
      atLeast('tewerkstelling', halftijds),
      below('tewerkstelling', halftijds + 1),
      is('vast-rooster', 'ja'),
    ),
    'per-werkgever': all(below('tewerkstelling', 100), is('meer-werkgevers', 'ja')),
  },
});
