import { all, any, dated, during } from '../../src/reasoning/conditions.js';
import { rule } from '../../src/reasoning/rulebook.js';
import { alsWerknemer, inLoondienst, minstens32Uren, nietUitgemaakt } from '../conditions.js';
import { atLeast, is } from '../facts.js';

/**
 * Share of a full-time job and average contractual hours a week. The rule of 2025-2026 ends by its own text; that it was
 * not prolonged is not confirmed.
 */
const minimumTewerkstelling = dated(
  'start',
  {
    from: '2019-09-01',
    until: '2025-08-31',
    value: atLeast('tewerkstelling', 50),
    sources: ['S13'],
    confidence: 'high',
  },
  {
    from: '2025-09-01',
    until: '2026-08-31',
    value: all(atLeast('tewerkstelling', 80), atLeast('uren-per-week', 28)),
    sources: ['S1', 'S2', 'S4', 'S8'],
    confidence: 'high',
  },
  { from: '2026-09-01', value: atLeast('tewerkstelling', 50), sources: ['S2'], confidence: 'medium' },
);

const zonderMinimum = is('soort', 'examencommissie', 'evc');

/** Not one of the seven activities that are excluded; languages only where they are listed. */
const gewoneOpleiding = any(
  is('soort', 'gewoon'),
  all(is('soort', 'taal'), is('taal', 'nederlands', 'frans', 'engels', 'duits')),
  all(is('soort', 'intern'), nietUitgemaakt),
);

/** One of the roads by which a training counts for Vlaams opleidingsverlof. */
export const opleidingMetVerlof = any(
  is('databank', 'ja'),
  zonderMinimum,
  all(
    gewoneOpleiding,
    // One source only, for beroepskwalificaties; the answer covers diplomas too.
    any(is('pop', 'ja'), all(during('start', { from: '2025-09-01' }), is('kenmerk', 'kwalificerend'), nietUitgemaakt)),
  ),
);

export const vlaamsOpleidingsverlof = rule({
  id: 'vlaams-opleidingsverlof',
  pillar: 'tijd',
  asks: all(inLoondienst, is('doel', 'opleiding', 'zoeken', 'diploma-secundair', 'nederlands')),
  criteria: {
    statuut: { when: alsWerknemer, sources: ['S18', 'S86', 'S77', 'S10'], confidence: 'high' },
    werkgever: {
      when: is('sector', 'prive', 'socialprofit', 'overheid-met-vov'),
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
    omvang: { when: any(minstens32Uren, zonderMinimum), sources: ['S17', 'S10'], confidence: 'high' },
  },
});
