import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';

/** For everybody: a person to talk to. */
const iedereen = all();

export const vlaamseInfolijn = referral({
  id: 'vlaamse-infolijn',
  general: true,
  reasons: { iedereen },
  url: 'https://www.vlaanderen.be',
  phone: '1700',
  sources: ['R-1700'],
});

export const vdabLijn = referral({
  id: 'vdab-lijn',
  general: true,
  reasons: { iedereen },
  url: 'https://www.vdab.be',
  phone: '0800 30 700',
  sources: ['R-zoersel'],
});

export const leerwinkel = referral({
  id: 'leerwinkel',
  general: true,
  reasons: { iedereen },
  url: 'https://www.vlaanderen.be',
  sources: ['R-leerwinkel-brussel', 'R-leerwinkel-mechelen', 'R-leerwinkel-west'],
});
