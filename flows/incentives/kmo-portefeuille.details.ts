import { fact, least, times } from '../../src/reasoning/expression.js';
import { all, type Condition } from '../../src/reasoning/conditions.js';
import { details, type Amount } from '../builders.js';
import { is } from '../facts.js';
import { hogerThema } from './kmo-portefeuille.js';

type Kmo = 'klein' | 'middelgroot';
type Thema = 'ander' | 'hoger';

const stand = { asOf: '2026-02-01', sources: ['R-kmo-hervorming'], confidence: 'high' } as const;

/** Most that an enterprise gets in a year, in euro. */
const perJaar = 7500;

const voor = (omvang: Kmo, thema: Thema): Condition =>
  all(is('omvang-onderneming', omvang), thema === 'hoger' ? hogerThema : is('thema', 'andere'));

/** Percent of the price that Flanders pays. */
const percentages: Readonly<Record<Kmo, Readonly<Record<Thema, number>>>> = {
  klein: { ander: 30, hoger: 45 },
  middelgroot: { ander: 20, hoger: 35 },
};

const deel = (omvang: Kmo, thema: Thema): Amount => ({
  unit: 'percent',
  value: percentages[omvang][thema],
  when: voor(omvang, thema),
  ...stand,
});

/** The same in euro, where the price is known. */
const bedrag = (omvang: Kmo, thema: Thema): Amount => ({
  unit: 'euro',
  upTo: true,
  value: least(times(percentages[omvang][thema], 0.01, fact('prijs')), perJaar),
  when: voor(omvang, thema),
  ...stand,
});

/** What it gives, what to do for it, and what is not sure. */
export const kmoPortefeuilleDetails = details({
  amounts: {
    klein: deel('klein', 'ander'),
    'klein-prijs': bedrag('klein', 'ander'),
    'klein-thema': deel('klein', 'hoger'),
    'klein-thema-prijs': bedrag('klein', 'hoger'),
    middelgroot: deel('middelgroot', 'ander'),
    'middelgroot-prijs': bedrag('middelgroot', 'ander'),
    'middelgroot-thema': deel('middelgroot', 'hoger'),
    'middelgroot-thema-prijs': bedrag('middelgroot', 'hoger'),
    plafond: { unit: 'euro', upTo: true, value: perJaar, ...stand },
  },
  doubts: {
    bijberoep: { about: 'statuut', when: is('bijberoep', 'ja'), sources: ['R-kmo-bijberoep'] },
    themas: { sources: ['R-kmo-themas'] },
  },
  deadlines: {
    aanvraag: {
      days: 14,
      isFinal: true,
      sources: ['R-kmo-vigc', 'R-kmo-newfoundation', 'R-kmo-sbm-portefeuille', 'R-kmo-sbm'],
      confidence: 'medium',
    },
  },
  steps: {
    opleider: {},
    aanvragen: {
      url: 'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/kmo-portefeuille-steun-voor-opleiding-en-advies',
    },
    betalen: {},
  },
  unchecked: { minimum: {}, rechtsvorm: {}, activiteit: {}, opleider: {}, grootte: {}, dubbel: {} },
  page: 'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/kmo-portefeuille-steun-voor-opleiding-en-advies',
  review: '2027-02-28',
});
