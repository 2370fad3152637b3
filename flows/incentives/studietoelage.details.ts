import { details } from '../builders.js';
import { isNot } from '../facts.js';

/** What it gives, what to do for it, and what is not sure. */
export const studietoelageDetails = details({
  amounts: {},
  doubts: {
    bedrag: { sources: ['R-studietoelagen'] },
    werkende: { when: isNot('situatie', 'student'), sources: ['R-centen-studie'] },
  },
  deadlines: {},
  steps: {
    nakijken: { url: 'https://studietoelagen.be/voorwaarden-en-bedragen/kom-ik-in-aanmerking' },
    studentendienst: {},
  },
  unchecked: { diplomacontract: {}, 'laatste-jaar': {}, krediet: {}, 'soort-studie': {} },
  page: 'https://studietoelagen.be/voorwaarden-en-bedragen/kom-ik-in-aanmerking',
  review: '2027-06-30',
});
