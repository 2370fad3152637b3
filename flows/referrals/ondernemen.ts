import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { inLoondienst, werkzoekend } from '../conditions.js';
import { is } from '../facts.js';

/** The seat and the size of the business decide: the text says it, for who is not asked for them. */
export const kmoPortefeuilleVlaio = referral({
  id: 'kmo-portefeuille-vlaio',
  reasons: {
    zelfstandig: is('situatie', 'zelfstandig'),
    bijberoep: all(inLoondienst, is('bijberoep', 'ja')),
  },
});

export const starten = referral({
  id: 'starten',
  reasons: {
    werkzoekend: all(werkzoekend, is('doel', 'eigen-zaak')),
    'eigen-zaak': is('doel', 'eigen-zaak'),
  },
});
