import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { inLoondienst, werkzoekend } from '../conditions.js';
import { is } from '../facts.js';

/** The seat of the business decides, which is not asked: the text says it. */
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
