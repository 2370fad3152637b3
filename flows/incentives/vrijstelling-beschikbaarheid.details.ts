import { during } from '../../src/reasoning/conditions.js';
import { details } from '../builders.js';
import { eindeUitkering } from './einde-uitkering.js';
import { is } from '../facts.js';
import { nieuweWerkloosheidsregels } from '../periods.js';

/** Where another service than VDAB decides. */
const buitenVlaanderen = is('woonplaats', 'brussel', 'wallonie', 'duitstalige-gemeenschap');
const inVlaanderen = is('woonplaats', 'vlaanderen');

/** What it gives, what to do for it, and what is not sure. */
export const vrijstellingBeschikbaarheidDetails = details({
  amounts: {},
  doubts: {
    einddatum: { when: during('on', nieuweWerkloosheidsregels), sources: ['R-rva-maart-2026', 'R-brussels-times'] },
    daling: { sources: ['R-vdab-vrijstelling-andere'] },
    'andere-opleiding': {
      about: 'opleiding',
      when: is('vdab-erkend', 'nee'),
      sources: ['R-vdab-vrijstelling-andere', 'R-vdab-voorwaarden-andere'],
    },
    'korte-opleiding': { about: 'omvang', when: is('lange-dagopleiding', 'nee'), sources: ['R-odisee-uitkering'] },
  },
  deadlines: {
    ...eindeUitkering,
    aanvraag: {
      when: is('vdab-erkend', 'nee'),
      days: -1,
      sources: ['R-vdab-vrijstelling-andere'],
      confidence: 'medium',
    },
  },
  steps: {
    einde: {},
    dienst: { when: buitenVlaanderen },
    bemiddelaar: { when: inVlaanderen, url: 'https://www.vdab.be' },
    aanvraag: {
      when: inVlaanderen,
      url: 'https://www.vdab.be/vrijstellingen/niet-erkend',
      beforeStart: { when: is('vdab-erkend', 'nee'), sources: ['R-vdab-vrijstelling-andere'] },
    },
  },
  unchecked: { traject: {}, inkomensgarantie: {}, bijkomend: {} },
  page: 'https://www.vdab.be/vrijstellingen/erkend',
  review: '2027-06-30',
});
