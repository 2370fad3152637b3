import { details } from '../builders.js';
import { is, isNot } from '../facts.js';

/** What it gives, what to do for it, and what is not sure. */
export const vdabOpleidingDetails = details({
  amounts: {
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
    ziek: { about: 'statuut', when: is('situatie', 'arbeidsongeschikt'), sources: ['R-vdab-gezondheid'] },
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
    ziekenfonds: { when: is('situatie', 'arbeidsongeschikt') },
    inschrijven: { when: isNot('situatie', 'arbeidsongeschikt'), url: 'https://www.vdab.be' },
    zoeken: { url: 'https://www.vdab.be' },
    bemiddelaar: {},
  },
  unchecked: ['ingeschreven', 'voorkennis', 'nut'],
  page: 'https://www.vdab.be/opleidingen/premieserkend',
  review: '2027-06-30',
});
