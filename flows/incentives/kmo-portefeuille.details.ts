import { fact, least, times } from '../../src/reasoning/expression.js';
import { details, type Amount } from '../builders.js';
import { is } from '../facts.js';

type Kmo = 'klein' | 'middelgroot';

const stand = { asOf: '2026-02-01', sources: ['R-kmo-hervorming'], confidence: 'high' } as const;

/** Most that an enterprise gets in a year, in euro. */
const perJaar = 7500;

/** Percent of the price that Flanders pays. */
const deel = (percent: number, omvang: Kmo): Amount => ({
  unit: 'percent',
  value: percent,
  when: is('omvang-onderneming', omvang),
  ...stand,
});

/** The same in euro, where the price is known. */
const bedrag = (percent: number, omvang: Kmo): Amount => ({
  unit: 'euro',
  upTo: true,
  value: least(times(percent, 0.01, fact('prijs')), perJaar),
  when: is('omvang-onderneming', omvang),
  ...stand,
});

/** Cybersecurity and energy efficiency are what gets more: no question tells the themes apart, so both are shown. */
const hogerThema = { klein: 45, middelgroot: 35 };
const anderThema = { klein: 30, middelgroot: 20 };

/** What it gives, what to do for it, and what is not sure. */
export const kmoPortefeuilleDetails = details({
  amounts: {
    klein: deel(anderThema.klein, 'klein'),
    'klein-prijs': bedrag(anderThema.klein, 'klein'),
    'klein-thema': deel(hogerThema.klein, 'klein'),
    'klein-thema-prijs': bedrag(hogerThema.klein, 'klein'),
    middelgroot: deel(anderThema.middelgroot, 'middelgroot'),
    'middelgroot-prijs': bedrag(anderThema.middelgroot, 'middelgroot'),
    'middelgroot-thema': deel(hogerThema.middelgroot, 'middelgroot'),
    'middelgroot-thema-prijs': bedrag(hogerThema.middelgroot, 'middelgroot'),
    plafond: { unit: 'euro', upTo: true, value: perJaar, ...stand },
  },
  doubts: {
    bijberoep: { about: 'statuut', when: is('bijberoep', 'ja'), sources: ['R-kmo-bijberoep'] },
    themas: { sources: ['R-kmo-themas'] },
    termijn: { sources: ['R-kmo-sbm'] },
  },
  deadlines: {},
  steps: {
    opleider: {},
    aanvragen: {
      url: 'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/kmo-portefeuille-steun-voor-opleiding-en-advies',
    },
    betalen: {},
  },
  unchecked: ['rechtsvorm', 'activiteit', 'opleider', 'grootte', 'dubbel'],
  page: 'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/kmo-portefeuille-steun-voor-opleiding-en-advies',
  review: '2027-02-28',
});
