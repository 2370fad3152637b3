import { all, any, during } from '../../src/reasoning/conditions.js';
import type { Dated } from '../../src/reasoning/dated.js';
import type { IsoDate } from '../../src/reasoning/vocabulary.js';
import { datedValue, fact, known, least, times } from '../../src/reasoning/expression.js';
import { details } from '../builders.js';
import { breuk } from '../expressions.js';
import { below, is, isNot } from '../facts.js';
import { perSchooljaar, schooljaar2025, schooljaar2026 } from '../periods.js';
import { aanvraagMaanden, minimum2025, nietJuistHalftijds } from './vlaams-opleidingsverlof.js';

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

/** By a fixed schedule it is not known how many of the hours there are. */
const zonderVastRooster = any(nietJuistHalftijds, is('vast-rooster', 'nee'));

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

/** What it gives, what to do for it, and what is not sure. */
export const vlaamsOpleidingsverlofDetails = details({
  amounts: {
    'uren-opleiding': {
      unit: 'uur',
      value: least(
        times(datedValue(urenPerSchooljaar), breuk),
        known(least(fact('contacturen'), urenVanStudiepunten), fact('contacturen'), urenVanStudiepunten),
      ),
      // An exam counts a fixed number of hours, which are not asked.
      when: all(any(is('databank', 'ja'), isNot('soort', 'examencommissie', 'evc')), zonderVastRooster),
      sources: ['S13', 'S15', 'S16'],
      confidence: 'high',
    },
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
    'voorstel-werkgever': { when: sinds2026, sources: ['S6', 'S8'] },
    'per-werkgever': {
      about: 'tewerkstelling',
      when: all(below('tewerkstelling', 100), is('meer-werkgevers', 'ja')),
      sources: ['S77', 'S-vov-meer-werkgevers', 'S-vov-per-werkgever'],
    },
    uitzendkracht: { about: 'statuut', when: is('contract', 'uitzend'), sources: ['S4', 'S8'] },
    'ander-contract': {
      about: 'statuut',
      when: is('contract', 'studentenovereenkomst', 'leerovereenkomst', 'ibo', 'flexi'),
      sources: ['S18'],
    },
    overheidsbedrijf: { about: 'werkgever', when: is('sector', 'overheidsbedrijf'), sources: ['S18', 'S59'] },
    'school-eigen-middelen': { about: 'werkgever', when: is('sector', 'onderwijs'), sources: ['S18'] },
    beroepskwalificatie: {
      about: 'opleiding',
      when: all(is('databank', 'nee'), is('kenmerk', 'kwalificerend')),
      sources: ['S6'],
    },
    bedrijfsopleiding: { about: 'opleiding', when: is('soort', 'intern'), sources: ['S5', 'S6'] },
  },
  deadlines: {
    'bewijs-werkgever': { days: 15, notBefore: eindOktober, ...aanvraagpagina, confidence: 'medium' },
    'op-tijd-gevraagd': { months: aanvraagMaanden, days: -14, ...aanvraagpagina, confidence: 'medium' },
    'aanvraag-werkgever': { months: aanvraagMaanden, sources: ['S9'], confidence: 'high' },
  },
  steps: {
    nakijken: {
      url: 'https://www.vlaanderen.be/vlaams-opleidingsverlof/welke-opleidingen-geven-recht-op-vlaams-opleidingsverlof',
    },
    inschrijven: {},
    werkgever: {},
    tegoed: {},
  },
  unchecked: [
    'maart',
    'loopt-tijdskrediet',
    'aanwezigheid',
    'taalniveau',
    'tweede-diploma',
    'contractvorm',
    'planning',
    'loongrens',
  ],
  page: 'https://www.vlaanderen.be/vlaams-opleidingsverlof/welke-opleidingen-geven-recht-op-vlaams-opleidingsverlof',
  review: '2027-06-30',
});
