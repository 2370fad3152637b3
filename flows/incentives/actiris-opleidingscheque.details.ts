import { isNot } from '../facts.js';
import { details } from '../builders.js';

/** What it gives, what to do for it, and what is not sure. */
export const actirisOpleidingschequeDetails = details({
  amounts: {
    helft: {
      unit: 'euro',
      upTo: true,
      value: 2250,
      sources: ['R-actiris', 'R-hub-opleidingscheque'],
      confidence: 'medium',
      asOf: '2021-10-07',
    },
  },
  doubts: {
    jaar: { sources: ['R-actiris', 'R-hub-opleidingscheque'] },
    profiel: { about: 'profiel', when: isNot('diploma', 'geen-secundair', 'secundair'), sources: ['R-actiris'] },
    'andere-cheques': { sources: ['R-taalcheque', 'R-ict-cheque'] },
  },
  deadlines: {},
  steps: {
    consulent: { url: 'https://www.actiris.brussels/nl/burgers/opleidingscheques/' },
    contract: {},
  },
  unchecked: { ingeschreven: {}, contract: {}, zetel: {}, zelfstandige: {} },
  page: 'https://www.actiris.brussels/nl/burgers/opleidingscheques/',
  review: '2027-02-28',
});
