import { all, any, type Condition } from '../../src/reasoning/conditions.js';
import { times } from '../../src/reasoning/expression.js';
import { details, type Amount } from '../builders.js';
import { minderDan32Lesuren } from '../conditions.js';
import { breuk } from '../expressions.js';
import { is, isNot } from '../facts.js';
import { hogerTaal, lagerTaal } from './betaald-educatief-verlof-brussel.js';

/** Hours a year, in proportion for a part-time job. The page bears no date. */
const plafond = (voltijds: number, when: Condition): Amount => ({
  when,
  unit: 'uur',
  upTo: true,
  value: times(voltijds, breuk),
  sources: ['R-brussel-duur'],
  confidence: 'medium',
});

/** What it gives, what to do for it, and what is not sure. */
export const betaaldEducatiefVerlofBrusselDetails = details({
  amounts: {
    // No question tells a general training from one for a job.
    algemeen: plafond(80, any(isNot('soort', 'taal'), all(is('soort', 'taal'), lagerTaal))),
    beroep: plafond(120, isNot('soort', 'taal')),
    verhoogd: plafond(130, all(is('soort', 'taal'), hogerTaal)),
  },
  doubts: {
    loongrens: { sources: ['S9', 'R-loongrens-liantis', 'R-loongrens-wallonie', 'R-brussel-groups'] },
    plafonds: { sources: ['R-brussel-duur'] },
    overheidsbedrijf: {
      about: 'werkgever',
      when: is('sector', 'overheidsbedrijf'),
      sources: ['R-brussel-verlof', 'R-brussel-oude-regels'],
    },
    examen: { about: 'omvang', when: is('soort', 'examencommissie', 'evc'), sources: ['R-brussel-duur'] },
    mentor: { about: 'omvang', when: minderDan32Lesuren, sources: ['R-brussel-securex'] },
  },
  deadlines: {},
  steps: {
    nakijken: { url: 'https://economie-werk.brussels/educatief-verlof-opleiding' },
    inschrijven: {},
    werkgever: {},
  },
  unchecked: { aanwezigheid: {}, buitenland: {} },
  page: 'https://economie-werk.brussels/betaald-educatief-verlof-hervorming',
  review: '2027-06-30',
});
