import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { is } from '../facts.js';
import { werkzoekend } from './wie.js';

const nederlands = is('doel', 'nederlands');

export const inburgering = referral({
  id: 'inburgering',
  reasons: {
    inburgeraar: all(nederlands, is('woonplaats', 'vlaanderen', 'brussel'), is('nieuw-in-belgie', 'inburgeraar')),
  },
  url: 'https://www.vlaanderen.be/samenleven/herkomst/inburgering',
  sources: ['R-inburgering'],
});

export const nt2 = referral({
  id: 'nt2',
  reasons: { nederlands },
  url: 'https://www.vlaanderen.be/samenleven/herkomst/inburgering',
  sources: ['R-inburgering', 'R-cvo-prijzen'],
});

export const verzoeker = referral({
  id: 'verzoeker',
  reasons: { verzoeker: all(nederlands, is('nieuw-in-belgie', 'verzoeker')) },
  url: 'https://www.vvsg.be/samenleven-gezin-welzijn/diversiteit/inburgering',
  sources: ['R-verzoekers'],
});

export const naric = referral({
  id: 'naric',
  reasons: {
    nieuw: all(nederlands, is('nieuw-in-belgie', 'inburgeraar', 'verzoeker')),
    elders: all(werkzoekend, is('woonplaats', 'elders')),
  },
  url: 'https://naricvlaanderen.be',
  sources: [],
});
