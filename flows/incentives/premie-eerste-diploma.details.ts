import { details, type Amount } from '../builders.js';
import { inLoondienst } from '../conditions.js';

const premie =
  'https://onderwijs.vlaanderen.be/nl/directies-en-administraties/volwassenenonderwijs/cursistenadministratie/inschrijvingsgeld-volwassenenonderwijs/premie-bij-1ste-diploma-secundair-onderwijs';

/** The most that was paid back before the fees of September 2025. */
const oudMaximum = (value: number): Amount => ({
  unit: 'euro',
  upTo: true,
  value,
  asOf: '2025-08-31',
  sources: ['R-diplomapremie'],
  confidence: 'medium',
});

/** What it gives, what to do for it, and what is not sure. */
export const premieEersteDiplomaDetails = details({
  amounts: {
    semester: oudMaximum(300),
    schooljaar: oudMaximum(600),
  },
  doubts: {
    maximum: { sources: ['R-diplomapremie', 'R-premie-onderwijs', 'R-cvo-prijzen'] },
    opleidingscheques: { when: inLoondienst, sources: ['R-diplomapremie'] },
  },
  deadlines: {},
  steps: {
    bewaren: {},
    aanvragen: { url: premie },
    termijn: {},
  },
  unchecked: { cvo: {}, 'ander-land': {}, geslaagd: {}, cursusmateriaal: {} },
  page: premie,
  review: '2027-06-30',
});
