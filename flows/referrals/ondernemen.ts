import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { inLoondienst } from '../conditions.js';
import { is } from '../facts.js';
import { werkzoekend } from './wie.js';

/** The seat of the business decides, which is not asked: the text says it. */
export const kmoPortefeuilleVlaio = referral({
  id: 'kmo-portefeuille-vlaio',
  reasons: {
    zelfstandig: is('situatie', 'zelfstandig'),
    bijberoep: all(inLoondienst, is('bijberoep', 'ja')),
  },
  url: 'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/kmo-portefeuille-steun-voor-opleiding-en-advies',
  sources: ['R-kmo-portefeuille', 'R-kmo-hervorming'],
});

export const starten = referral({
  id: 'starten',
  reasons: {
    werkzoekend: all(werkzoekend, is('doel', 'eigen-zaak')),
    'eigen-zaak': is('doel', 'eigen-zaak'),
  },
  url: 'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/starten-bijberoep-steunmogelijkheden',
  sources: ['R-starten'],
});
