import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { is } from '../facts.js';
import { inPrivesector, werktEnLeert, werkzoekend } from './wie.js';

/** Contractual staff of the autonomous public companies too. */
export const brusselEducatiefVerlof = referral({
  id: 'brussel-educatief-verlof',
  reasons: {
    werkplek: all(werktEnLeert, is('werkplek', 'brussel'), is('sector', 'prive', 'socialprofit', 'overheidsbedrijf')),
  },
  url: 'https://economie-werk.brussels/educatief-verlof-duur',
  sources: ['R-brussel-verlof', 'R-brussel-duur'],
});

export const foremEducatiefVerlof = referral({
  id: 'forem-educatief-verlof',
  reasons: { werkplek: all(inPrivesector, is('werkplek', 'wallonie')) },
  url: 'https://emploi.wallonie.be/demandes/2341_beneficier-d-un-conge-education-paye-dans-le-secteur-prive.html',
  phone: '071 23 15 62',
  sources: ['R-waals-verlof', 'R-waals-hervorming'],
});

export const ostbelgienBildungsurlaub = referral({
  id: 'ostbelgien-bildungsurlaub',
  reasons: { werkplek: all(inPrivesector, is('werkplek', 'duitstalige-gemeenschap')) },
  url: 'https://ostbelgienbildung.be/desktopdefault.aspx/tabid-2342/4465_read-32012/',
  sources: ['R-ostbelgien'],
});

export const grensinfopunt = referral({
  id: 'grensinfopunt',
  reasons: {
    'werkt-in-buitenland': all(werktEnLeert, is('werkplek', 'buitenland')),
    'woont-in-buitenland': all(werktEnLeert, is('woonplaats', 'eer')),
    'zoekt-vanuit-buitenland': all(werkzoekend, is('woonplaats', 'eer')),
  },
  url: 'https://www.grensinfopunt.eu',
  phone: '0800 30 700',
  sources: ['R-grensinfopunt'],
});
