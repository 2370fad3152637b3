import { all, during } from '../../src/reasoning/conditions.js';
import { details, type Amount } from '../builders.js';
import { atLeast, below, is } from '../facts.js';
import { learningAccount, zonderLearningAccount } from '../periods.js';
import { werkgeversgrootte } from './individueel-opleidingsrecht.js';

const { klein, groot } = werkgeversgrootte;

/** Days a year for a full-time job. */
const dagen = (value: number, when: Amount['when'] & {}): Amount => ({
  unit: 'dag',
  value,
  when,
  asOf: '2024-01-01',
  sources: ['R-opleidingsdagen', 'R-opleidingsdagen-prato', 'R-opleidingsdagen-csc', 'R-opleidingsdagen-bakkers'],
  confidence: 'high',
});

/** What it gives, what to do for it, and what is not sure. */
export const individueelOpleidingsrechtDetails = details({
  amounts: {
    'vanaf-20': dagen(5, atLeast('werknemers', groot)),
    'vanaf-10': dagen(1, all(atLeast('werknemers', klein), below('werknemers', groot))),
  },
  doubts: {
    'bestaat-nog': { sources: ['R-opleidingsdagen', 'R-opleidingsdagen-prato'] },
    sector: { when: atLeast('werknemers', groot), sources: ['R-opleidingsdagen', 'R-opleidingsdagen-prato'] },
    deeltijds: { when: below('tewerkstelling', 100), sources: ['R-opleidingsdagen-liantis'] },
    'learning-account-weg': { when: during('on', zonderLearningAccount), sources: ['R-learning-account'] },
    'ander-contract': {
      about: 'statuut',
      when: is('contract', 'uitzend', 'dienstencheques', 'flexi', 'studentenovereenkomst', 'leerovereenkomst', 'ibo'),
      sources: ['R-opleidingsdagen'],
    },
  },
  deadlines: {
    'learning-account': {
      on: learningAccount.until,
      isAside: true,
      when: during('on', learningAccount),
      sources: ['R-learning-account', 'R-learning-account-sociare'],
      confidence: 'high',
    },
  },
  steps: {
    navragen: {
      url: 'https://werk.belgie.be/nl/themas/opleiding/individueel-opleidingsrecht/individueel-opleidingsrecht-informatie-voor-de',
    },
    afspreken: {},
  },
  unchecked: { 'band-met-werk': {}, telling: {}, jaar: {}, opleidingsverlof: {} },
  page: 'https://werk.belgie.be/nl/themas/opleiding/individueel-opleidingsrecht/individueel-opleidingsrecht-informatie-voor-de',
  review: '2027-03-31',
});
