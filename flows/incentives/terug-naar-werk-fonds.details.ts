import { any } from '../../src/reasoning/conditions.js';
import { details } from '../builders.js';
import { werkzoekend } from '../conditions.js';
import { is } from '../facts.js';

/** What it gives, what to do for it, and what is not sure. */
export const terugNaarWerkFondsDetails = details({
  amounts: {
    tegoedbon: {
      unit: 'euro',
      upTo: true,
      value: 1800,
      asOf: '2025-04-01',
      sources: ['R-terug-naar-werk-fonds', 'R-fonds-aanvragen'],
      confidence: 'high',
    },
  },
  doubts: {
    'medische-overmacht': {
      about: 'reden',
      when: any(is('ziek-met-contract', 'nee'), werkzoekend),
      sources: ['R-terug-naar-werk-fonds'],
    },
    zelfstandige: { about: 'reden', when: is('ziek-met-contract', 'nee'), sources: ['R-terug-naar-werk-fonds'] },
  },
  deadlines: {},
  steps: {
    ziekenfonds: { url: 'https://www.riziv.fgov.be/nl/thema/terugkeer-naar-werk-tijdens-arbeidsongeschiktheid' },
    begeleider: {},
    aanvragen: {
      url: 'https://www.riziv.fgov.be/nl/thema-s/socio-professionele-re-integratie/terug-naar-werk-fonds-nieuwe-perspectieven-voor-mensen-in-arbeidsongeschiktheid-dankzij-gespecialiseerde-dienstverlening-op-maat',
    },
  },
  unchecked: { erkend: {}, gezondheid: {}, herscholing: {}, geldigheid: {} },
  page: 'https://www.riziv.fgov.be/nl/thema-s/socio-professionele-re-integratie/terug-naar-werk-fonds-nieuwe-perspectieven-voor-mensen-in-arbeidsongeschiktheid-dankzij-gespecialiseerde-dienstverlening-op-maat',
  review: '2027-06-30',
});
