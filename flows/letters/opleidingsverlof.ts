import { letter } from './letter.js';

/** Asks the employer for Vlaams opleidingsverlof. */
export const opleidingsverlof = letter({
  id: 'opleidingsverlof',
  incentive: 'vlaams-opleidingsverlof',
  lines: {
    opleiding: { course: 'title' },
    opleider: { course: 'provider' },
    odb: { course: 'odb' },
    start: { fact: 'start' },
    einde: { course: 'end' },
    contacturen: { fact: 'contacturen', or: 'studiepunten' },
    studiepunten: { fact: 'studiepunten', or: 'contacturen' },
    verlof: { amount: 'uren-opleiding' },
    aanvraag: { deadline: 'aanvraag-werkgever' },
  },
  sources: ['S-vov-aanvraag', 'S9'],
});
