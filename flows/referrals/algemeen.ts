import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';

/** For everybody: a person to talk to. */
const iedereen = all();

export const vlaamseInfolijn = referral({
  id: 'vlaamse-infolijn',
  general: true,
  reasons: { iedereen },
});

export const vdabLijn = referral({
  id: 'vdab-lijn',
  general: true,
  reasons: { iedereen },
});

export const leerwinkel = referral({
  id: 'leerwinkel',
  general: true,
  reasons: { iedereen },
});
