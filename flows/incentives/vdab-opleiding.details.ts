import { all, any } from '../../src/reasoning/conditions.js';
import { details } from '../builders.js';
import { is, isNot } from '../facts.js';

const ziek = is('situatie', 'arbeidsongeschikt');

/** A benefit of the RVA takes a registration: who has one does not begin with it. */
const nietIngeschreven = all(
  isNot('situatie', 'arbeidsongeschikt'),
  any(isNot('situatie', 'werkzoekend'), isNot('uitkering', 'werkloosheid', 'inschakeling')),
);

/** What it gives, what to do for it, and what is not sure. */
export const vdabOpleidingDetails = details({
  amounts: {
    uurpremie: {
      isDetail: true,
      when: ziek,
      unit: 'euro',
      value: 5,
      sources: ['R-vdab-gezondheid'],
      confidence: 'medium',
    },
    slaagpremie: {
      isDetail: true,
      when: ziek,
      unit: 'euro',
      value: 500,
      sources: ['R-vdab-gezondheid'],
      confidence: 'medium',
    },
    verplaatsing: {
      isDetail: true,
      unit: 'euro-per-kilometer',
      value: 0.15,
      sources: ['R-vdab-erkend'],
      confidence: 'medium',
    },
    kinderopvang: {
      isDetail: true,
      unit: 'euro-per-dag',
      upTo: true,
      value: 14.37,
      sources: ['R-vdab-erkend', 'R-abvv-vergoedingen'],
      confidence: 'medium',
    },
  },
  doubts: {
    bedragen: { sources: ['R-vdab-erkend', 'R-abvv-vergoedingen'] },
    stimulanspremie: { sources: ['R-abvv-vergoedingen'] },
    ziek: { about: 'statuut', when: ziek, sources: ['R-vdab-gezondheid'] },
    brussel: { about: 'woonplaats', when: is('woonplaats', 'brussel'), sources: ['R-vdab-brussel'] },
    elders: {
      about: 'woonplaats',
      when: is('woonplaats', 'wallonie', 'duitstalige-gemeenschap', 'eer', 'elders'),
      sources: ['R-vdab-erkend'],
    },
  },
  deadlines: {},
  steps: {
    // Who is ill, and has a contract or not, does not begin by looking for work.
    ziekenfonds: { when: ziek },
    inschrijven: { when: all(nietIngeschreven, isNot('woonplaats', 'brussel')), url: 'https://www.vdab.be' },
    'inschrijven-actiris': { when: all(nietIngeschreven, is('woonplaats', 'brussel')) },
    zoeken: { when: isNot('vdab-erkend', 'ja'), url: 'https://www.vdab.be' },
    bemiddelaar: {},
  },
  unchecked: { ingeschreven: {}, voorkennis: {}, nut: {} },
  page: 'https://www.vdab.be/opleidingen/premieserkend',
  review: '2027-06-30',
});
