import { all, any, during } from '../../src/reasoning/conditions.js';
import type { Dated } from '../../src/reasoning/dated.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';
import { datedValue, fact, known, least, times } from '../../src/reasoning/expression.js';
import { details, type Amount } from '../builders.js';
import { breuk } from '../expressions.js';
import { atLeast, below, is, isNot } from '../facts.js';
import { perSchooljaar, schooljaar2025, schooljaar2026 } from '../periods.js';
import { aanvraagMaanden, minimum2025, zonderVastRooster } from './vlaams-opleidingsverlof.js';

/** Which trainings count. */
const opleidingen =
  'https://www.vlaanderen.be/werken/opleiding-op-de-werkplek/als-werknemer-een-opleiding-volgen/vlaams-opleidingsverlof/welke-opleidingen-geven-recht-op-vlaams-opleidingsverlof';

const sinds2026 = during('start', { from: schooljaar2026.from });

/** Works less than was asked in 2025-2026. */
const onderMinimum2025 = any(
  below('tewerkstelling', minimum2025.tewerkstelling),
  below('uren-per-week', minimum2025['uren-per-week']),
);

/** Hours of leave in a school year for a full-time job. */
const urenVoltijds = 125;

/** Hours on the person's own initiative. */
const urenPerSchooljaar: Dated<number> = {
  clock: 'start',
  intervals: [{ from: '2019-09-01', value: urenVoltijds, sources: ['S13', 'S15'], confidence: 'high' }],
};

/** The same again for another training that the employer proposes. */
const urenOpVoorstel: Dated<number> = {
  clock: 'start',
  intervals: [
    {
      from: '2021-09-01',
      until: schooljaar2025.until,
      value: urenVoltijds,
      sources: ['S61', 'S53', 'S6', 'S8'],
      confidence: 'high',
    },
    { from: schooljaar2026.from, value: urenVoltijds, sources: ['S6', 'S8'], confidence: 'medium' },
  ],
};

const urenVanStudiepunten = times(4, fact('studiepunten'));

/** What a worker hands in, and by when, also where the employer may then still refuse. */
const aanvraagpagina = { sources: ['S-vov-aanvraag', 'S-accuria'] } as const;

const eindOktober: Dated<IsoDate> = {
  clock: 'start',
  intervals: perSchooljaar((year) => `${year}-10-31`).map((interval) => ({
    ...interval,
    ...aanvraagpagina,
    confidence: 'medium',
  })),
};

/** Hours for one exam: how many exams there are is not asked. */
const perExamen = (value: number, soort: 'examencommissie' | 'evc'): Amount => ({
  unit: 'uur',
  value,
  when: is('soort', soort),
  sources: ['S15', 'S16'],
  confidence: 'high',
});

/** What it gives, what to do for it, and what is not sure. */
export const vlaamsOpleidingsverlofDetails = details({
  amounts: {
    'uren-opleiding': {
      unit: 'uur',
      value: least(
        times(datedValue(urenPerSchooljaar), breuk),
        known(least(fact('contacturen'), urenVanStudiepunten), fact('contacturen'), urenVanStudiepunten),
      ),
      when: all(isNot('soort', 'examencommissie', 'evc'), zonderVastRooster),
      sources: ['S13', 'S15', 'S16'],
      confidence: 'high',
    },
    'uren-per-examen': perExamen(8, 'examencommissie'),
    'uren-per-competentie': perExamen(16, 'evc'),
    'uren-schooljaar': {
      unit: 'uur',
      upTo: true,
      value: times(datedValue(urenPerSchooljaar), breuk),
      sources: ['S13', 'S15'],
      confidence: 'high',
    },
    'uren-op-voorstel': {
      unit: 'uur',
      upTo: true,
      value: times(datedValue(urenOpVoorstel), breuk),
      sources: ['S61', 'S53', 'S6', 'S8'],
      confidence: 'medium',
    },
  },
  doubts: {
    'overgang-2025-2026': {
      about: 'tewerkstelling',
      when: all(during('start', schooljaar2025), onderMinimum2025),
      sources: ['S10'],
    },
    // The new rules would hold from that school year on, so these two have no end.
    'hervorming-2026-2027': { when: sinds2026, sources: ['S5'] },
    'voorstel-werkgever': { when: sinds2026, sources: ['S6', 'S8', 'S-prato-voorstel'] },
    rooster: {
      about: 'tewerkstelling',
      isUrgent: true,
      when: all(atLeast('tewerkstelling', 50), below('tewerkstelling', 51), is('vast-rooster', 'ja')),
      sources: ['S15', 'S77', 'V-inplannen'],
    },
    'per-werkgever': {
      about: 'tewerkstelling',
      when: is('meer-werkgevers', 'ja'),
      sources: ['S77', 'S-vov-meer-werkgevers', 'S-vov-per-werkgever'],
    },
    'volledig-stoppen': {
      about: 'tewerkstelling',
      isUrgent: true,
      when: is('opname', 'voltijds'),
      sources: ['S13', 'S77'],
    },
    'verlof-in-maart': {
      about: 'tewerkstelling',
      when: is('opname', 'voltijds'),
      sources: ['S-sodalis-maart', 'S13'],
    },
    uitzendkracht: { about: 'statuut', when: is('contract', 'uitzend'), sources: ['S4', 'S8'] },
    'ander-contract': {
      about: 'statuut',
      when: is('contract', 'studentenovereenkomst', 'leerovereenkomst', 'ibo', 'flexi'),
      sources: ['S18', 'S-groups-wie'],
    },
    overheidsbedrijf: {
      about: 'werkgever',
      when: is('sector', 'overheidsbedrijf'),
      sources: ['S18', 'S59', 'S-vov-meer-werkgevers'],
    },
    'school-eigen-middelen': { about: 'werkgever', when: is('sector', 'onderwijs'), sources: ['S18'] },
    beroepskwalificatie: {
      about: 'opleiding',
      when: all(is('databank', 'nee'), is('kenmerk', 'kwalificerend')),
      sources: ['S6'],
    },
    bedrijfsopleiding: { about: 'opleiding', when: is('bedrijfsopleiding', 'intern'), sources: ['S5', 'S6'] },
    'niveau-label': {
      about: 'opleiding',
      when: is('niveau-label', 'ja'),
      sources: ['S-vov-opleidingen', 'S-vov-opleidingen-ouder'],
    },
    geschrapt: { about: 'opleiding', when: is('databank', 'nee'), sources: ['S-vov-opleidingen-ouder'] },
  },
  deadlines: {
    'bewijs-werkgever': { days: 15, notBefore: eindOktober, ...aanvraagpagina, confidence: 'medium' },
    'op-tijd-gevraagd': { months: aanvraagMaanden, days: -14, ...aanvraagpagina, confidence: 'medium' },
    'aanvraag-werkgever': { months: aanvraagMaanden, sources: ['S9'], confidence: 'high' },
  },
  steps: {
    nakijken: { url: opleidingen, when: isNot('databank', 'ja') },
    inschrijven: {},
    werkgever: {},
    tegoed: {},
  },
  unchecked: {
    maart: {},
    'loopt-tijdskrediet': {},
    aanwezigheid: {},
    taalniveau: { when: is('soort', 'taal') },
    'tweede-diploma': { when: is('diploma', 'hbo5-graduaat', 'bachelor-master', 'brevet', 'buitenlands') },
    contractvorm: { when: is('hoger-onderwijs', 'ja', 'hbo5') },
    planning: {},
    loongrens: {},
  },
  page: opleidingen,
  review: '2027-06-30',
});
