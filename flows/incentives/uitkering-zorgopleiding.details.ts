import { all, during } from '../../src/reasoning/conditions.js';
import { details } from '../builders.js';
import { is } from '../facts.js';
import { nieuweWerkloosheidsregels } from '../periods.js';
import { alleenZorg } from './uitkering-zorgopleiding.js';

const sinds2026 = during('start', alleenZorg);
const nieuweRegels = during('on', nieuweWerkloosheidsregels);

/** What it gives, what to do for it, and what is not sure. */
export const uitkeringZorgopleidingDetails = details({
  amounts: {},
  doubts: {
    beroepen: {
      about: 'opleiding',
      when: all(sinds2026, is('zorgknelpunt', 'ja')),
      sources: ['R-bruzz-knelpunt', 'R-schreuer', 'R-unisoc'],
    },
    maximum: { when: sinds2026, sources: ['R-bruzz-knelpunt', 'R-schreuer'] },
    'begonnen-voor-2026': {
      about: 'opleiding',
      when: is('zorgknelpunt', 'nee'),
      sources: ['R-bruzz-knelpunt', 'R-schreuer'],
    },
    einddatum: { when: nieuweRegels, sources: ['R-rva-maart-2026', 'R-brussels-times'] },
    'geen-beperking': { when: nieuweRegels, sources: ['R-businessam'] },
    inschakeling: { about: 'uitkering', when: is('uitkering', 'inschakeling'), sources: ['R-rva-maart-2026'] },
  },
  // The benefit goes on: until when, the RVA says.
  deadlines: {},
  steps: {
    vrijstelling: {},
    rva: { url: 'https://www.rva.be/nieuws/2026/03/02/nieuwe-werkloosheids--reglementering-sinds-1-maart-2026' },
  },
  unchecked: { vrijstelling: {}, eenmaal: {}, onafgebroken: {} },
  page: 'https://www.rva.be/nieuws/2026/03/02/nieuwe-werkloosheids--reglementering-sinds-1-maart-2026',
  review: '2027-02-28',
});
