import { details, type Amount } from '../builders.js';
import { is } from '../facts.js';
import { onderVierVijfde } from './educatief-verlof.js';

/** Hours a year; what is left of it for a part-time job no source says. */
const plafond = (value: number): Amount => ({
  unit: 'uur',
  upTo: true,
  value,
  asOf: '2023-06-05',
  sources: ['R-waals-frontaliers'],
  confidence: 'medium',
});

/** What it gives, what to do for it, and what is not sure. */
export const congeEducationPayeDetails = details({
  amounts: {
    algemeen: plafond(80),
    hoogste: plafond(180),
  },
  doubts: {
    hervorming: { sources: ['R-waals-hervorming'] },
    afstand: { about: 'omvang', sources: ['R-waals-parlement'] },
    deeltijds: { about: 'tewerkstelling', when: onderVierVijfde, sources: ['R-waals-csc'] },
    overheidsbedrijf: { about: 'werkgever', when: is('sector', 'overheidsbedrijf'), sources: ['R-waals-csc'] },
  },
  deadlines: {},
  steps: {
    nakijken: {
      url: 'https://emploi.wallonie.be/demandes/2341_beneficier-d-un-conge-education-paye-dans-le-secteur-prive.html',
    },
    inschrijven: {},
    werkgever: {},
  },
  unchecked: { aanwezigheid: {}, loongrens: {} },
  page: 'https://emploi.wallonie.be/demandes/2341_beneficier-d-un-conge-education-paye-dans-le-secteur-prive.html',
  review: '2027-06-30',
});
