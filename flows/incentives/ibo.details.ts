import { any } from '../../src/reasoning/conditions.js';
import { details } from '../builders.js';
import { is } from '../facts.js';

/** What it gives, what to do for it, and what is not sure. */
export const iboDetails = details({
  amounts: {
    duur: {
      isDetail: true,
      unit: 'week',
      upTo: true,
      value: 26,
      sources: ['R-securex-ibo'],
      confidence: 'high',
      asOf: '2026-01-01',
    },
  },
  doubts: {
    premie: { sources: ['R-securex-ibo', 'R-brussels-times-ibo'] },
    'zonder-uitkering': { when: any(is('uitkering', 'geen'), is('situatie', 'thuis')), sources: ['R-rva-ibo'] },
    leefloon: { when: is('situatie', 'leefloon'), sources: ['R-securex-ibo'] },
  },
  deadlines: {},
  steps: {
    vdab: { url: 'https://www.vdab.be' },
    werkgever: {},
    contract: {},
  },
  unchecked: { ingeschreven: {}, 'vorige-job': {}, nederlands: {} },
  page: 'https://www.vdab.be',
  review: '2027-06-30',
});
