import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { inLoondienst, werkzoekend } from '../conditions.js';
import { is } from '../facts.js';

/** The seat and the size of the business decide: the text says it, for who is not asked for them. */
export const kmoPortefeuilleVlaio = referral({
  id: 'kmo-portefeuille-vlaio',
  about: ['kmo-portefeuille'],
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

const zaakInBrussel = all(is('doel', 'opleiding', 'zoeken'), is('vestiging', 'brussel'));

export const brusselOpleidingspremie = referral({
  id: 'brussel-opleidingspremie',
  reasons: {
    zelfstandig: all(is('situatie', 'zelfstandig'), zaakInBrussel),
    bijberoep: all(inLoondienst, is('bijberoep', 'ja'), zaakInBrussel),
  },
});

const zelfstandigeMetOpleiding = all(is('situatie', 'zelfstandig'), is('doel', 'opleiding', 'zoeken'));

/** Who helps a business, for a training that no incentive here is for. */
export const ondernemersdienst = referral({
  id: 'ondernemersdienst',
  reasons: {
    brussel: all(zelfstandigeMetOpleiding, is('vestiging', 'brussel')),
    zelfstandig: zelfstandigeMetOpleiding,
  },
});
