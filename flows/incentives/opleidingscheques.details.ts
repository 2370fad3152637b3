import { all, any, during, type Condition } from '../../src/reasoning/conditions.js';
import { fact, least, times } from '../../src/reasoning/expression.js';
import { details, type Amount } from '../builders.js';
import { hoogstensSecundair } from '../conditions.js';
import { is, isNot } from '../facts.js';
import { schooljaar2026, vanafSchooljaar2027 } from '../periods.js';
import { verhoogdeTegemoetkoming } from './opleidingscheques.js';

/** Flanders pays half of a cheque of at most 250 euro per school year. */
const tegemoetkoming = { percent: 0.5, ceiling: 125, raised: 250 };

/** In higher education only for a shortage job. */
const helePrijs = all(
  hoogstensSecundair,
  verhoogdeTegemoetkoming,
  any(is('hoger-onderwijs', 'nee'), is('kenmerk', 'knelpunt')),
);

/** One source pays all for nobody else; for them both sources do. */
const zonderSecundair = is('diploma', 'geen-secundair');
const metSecundair = isNot('diploma', 'geen-secundair');

/** The whole cheque, up to the raised ceiling. */
const heleCheque = (when: Condition): Amount => ({
  unit: 'euro',
  upTo: true,
  value: tegemoetkoming.raised,
  when: all(helePrijs, when),
  sources: ['S22', 'S27'],
  confidence: 'medium',
});

/** What it gives, what to do for it, and what is not sure. */
export const opleidingschequesDetails = details({
  amounts: {
    'zonder-secundair': heleCheque(zonderSecundair),
    helft: {
      unit: 'euro',
      value: least(times(tegemoetkoming.percent, fact('prijs')), tegemoetkoming.ceiling),
      when: isNot('hoger-onderwijs', 'ja'),
      sources: ['S22', 'S23'],
      confidence: 'high',
    },
    plafond: {
      unit: 'euro',
      upTo: true,
      value: tegemoetkoming.ceiling,
      when: any(isNot('hoger-onderwijs', 'ja'), is('diploma', 'hbo5-graduaat', 'bachelor-master')),
      sources: ['S22', 'S23'],
      confidence: 'high',
    },
    'plafond-hoger-onderwijs': {
      unit: 'euro',
      upTo: true,
      value: tegemoetkoming.raised,
      when: all(hoogstensSecundair, is('hoger-onderwijs', 'ja')),
      sources: ['S22', 'S24'],
      confidence: 'medium',
    },
    verhoogd: heleCheque(metSecundair),
  },
  doubts: {
    brevet: { about: 'opleiding', isUrgent: true, when: is('diploma', 'brevet'), sources: ['S66'] },
    'bestaat-nog': { isUrgent: true, when: during('start', schooljaar2026), sources: ['S20', 'S21', 'S23'] },
    'bestaat-nog-vanaf-2027-2028': {
      isUrgent: true,
      when: during('start', vanafSchooljaar2027),
      sources: ['S20', 'S21', 'S23'],
    },
    cursusmateriaal: { sources: ['S-leerstad', 'S-cvofocus'] },
    jaar: { sources: ['S22', 'S26', 'S27'] },
    verhoogd: { when: all(helePrijs, metSecundair), sources: ['S22', 'S27'] },
    'werkt-in-buitenland': {
      about: 'woonplaats',
      when: is('werkplek', 'buitenland'),
      sources: ['S20', 'R-loopbaancheque-wie'],
    },
    examencommissie: { about: 'opleiding', when: is('soort', 'examencommissie'), sources: ['S20', 'S22'] },
    wallonie: {
      about: 'woonplaats',
      when: is('woonplaats', 'wallonie', 'duitstalige-gemeenschap'),
      sources: ['S20', 'S26'],
    },
    'ander-contract': {
      about: 'statuut',
      when: is('contract', 'leerovereenkomst', 'ibo', 'flexi'),
      sources: ['S25'],
    },
    inkomensgarantie: { about: 'statuut', when: is('inkomensgarantie', 'ja'), sources: ['S25', 'S24'] },
    uitzendkracht: { about: 'statuut', when: is('contract', 'uitzend'), sources: ['S26'] },
  },
  deadlines: {
    kopen: { days: -1, sources: ['S29'], confidence: 'low' },
  },
  steps: {
    label: { url: 'https://www.vlaanderen.be/opleidingscheques-voor-werknemers' },
    bestellen: {
      url: 'https://www.vlaanderen.be/opleidingscheques-voor-werknemers',
      beforeStart: { sources: ['S29'] },
    },
    afgeven: {},
  },
  unchecked: {
    label: {},
    bijberoep: { when: is('bijberoep', 'ja') },
    uitkering: {},
    geldigheid: {},
    'ander-voordeel': {},
  },
  page: 'https://www.vlaanderen.be/opleidingscheques-voor-werknemers',
  review: '2027-06-30',
});
