import { all, any, during, type Condition } from '../../src/reasoning/conditions.js';
import { details, type Amount } from '../builders.js';
import { is, isNot } from '../facts.js';
import { schooljaar2025, schooljaar2026, vanafSchooljaar2027 } from '../periods.js';

/** Of the government, with the prices of before September 2025. */
const kosten = 'https://www.vlaanderen.be/onderwijs-en-vorming/school-en-studiekosten/kosten-volwassenenonderwijs';

/** Fee of one lestijd, as it is since September 2025. */
const perLestijd = (value: number, when: Condition): Amount => ({
  unit: 'euro',
  value,
  when: all(daarbuiten, during('start', { from: schooljaar2025.from }), when),
  asOf: schooljaar2025.from,
  sources: ['R-cvo-prijzen', 'R-cvo-belga'],
  confidence: 'high',
});

/** Paid nothing in the rules of before September 2025, and asks in the prison. */
const inGevangenis = is('situatie', 'gedetineerd');
const daarbuiten = isNot('situatie', 'gedetineerd');

const algemeneVorming = is('doel', 'diploma-secundair', 'basisvaardigheden');
const gewoneCursus = all(is('doel', 'opleiding', 'diploma-secundair'), is('soort', 'gewoon'));

/** What it gives, what to do for it, and what is not sure. */
export const cvoKortingDetails = details({
  amounts: {
    'algemene-vorming': perLestijd(0.03, algemeneVorming),
    verlaagd: perLestijd(1, gewoneCursus),
    gewoon: perLestijd(2.25, gewoneCursus),
    hoog: perLestijd(4, gewoneCursus),
  },
  doubts: {
    gevangenis: {
      about: 'reden',
      when: inGevangenis,
      sources: ['R-cvo-vrijstellingen', 'R-cvo-temse'],
    },
    prijzen: { when: daarbuiten, sources: ['R-cvo-prijzen', 'R-cvo-kosten'] },
    'schooljaar-2026-2027': {
      when: all(daarbuiten, during('start', schooljaar2026), any(algemeneVorming, gewoneCursus)),
      sources: ['R-cvo-prijzen'],
    },
    'vanaf-schooljaar-2027-2028': {
      when: all(daarbuiten, during('start', vanafSchooljaar2027), any(algemeneVorming, gewoneCursus)),
      sources: ['R-cvo-prijzen'],
    },
    categorieen: {
      about: 'reden',
      when: is('doel', 'opleiding', 'diploma-secundair'),
      sources: ['R-cvo-vrijstellingen', 'R-cvo-temse'],
    },
    cursus: { when: gewoneCursus, sources: ['R-cvo-prijzen', 'R-cvo-hoog-tarief', 'R-cvo-kosten'] },
    nederlands: {
      when: any(is('doel', 'nederlands'), is('taal', 'nederlands')),
      sources: ['R-cvo-prijzen', 'R-nt2-prijs', 'R-cvo-vrijstellingen', 'R-inburgering'],
    },
    computer: { when: is('doel', 'basisvaardigheden'), sources: ['R-cvo-prijzen', 'R-ligo'] },
  },
  deadlines: {},
  steps: {
    gevangenis: { when: inGevangenis },
    prijs: { url: kosten, when: daarbuiten },
    attest: {},
  },
  unchecked: { cvo: {}, 'vdab-traject': {}, 'ten-laste': {}, handicap: {}, basiseducatie: {}, cursusmateriaal: {} },
  page: kosten,
  review: '2027-03-31',
});
