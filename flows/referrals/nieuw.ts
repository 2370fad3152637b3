import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { werkzoekend } from '../conditions.js';
import { is } from '../facts.js';
import { metBuitenlandsDiploma } from './wie.js';

const nederlands = is('doel', 'nederlands');

export const inburgering = referral({
  id: 'inburgering',
  about: ['inburgering'],
  reasons: {
    inburgeraar: all(nederlands, is('woonplaats', 'vlaanderen', 'brussel'), is('nieuw-in-belgie', 'inburgeraar')),
  },
});

export const nt2 = referral({
  id: 'nt2',
  reasons: { nederlands },
});

export const verzoeker = referral({
  id: 'verzoeker',
  reasons: { verzoeker: all(nederlands, is('nieuw-in-belgie', 'verzoeker')) },
});

export const naric = referral({
  id: 'naric',
  reasons: {
    nieuw: all(nederlands, is('nieuw-in-belgie', 'inburgeraar', 'verzoeker')),
    diploma: metBuitenlandsDiploma,
    elders: all(werkzoekend, is('woonplaats', 'elders')),
  },
});
