import { all } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { inLoondienst } from '../conditions.js';
import { is } from '../facts.js';
import { werkzoekend } from './wie.js';

const inVlaanderen = is('woonplaats', 'vlaanderen');
const metUitkering = is('uitkering', 'werkloosheid', 'inschakeling');

/** Guides who lives in Flanders; in Brussels it gives trainings in Dutch to who is registered with Actiris. */
export const vdab = referral({
  id: 'vdab',
  reasons: {
    werkzoekend: all(werkzoekend, inVlaanderen),
    brussel: all(werkzoekend, is('woonplaats', 'brussel')),
    leefloon: all(is('situatie', 'leefloon'), inVlaanderen),
    ziek: all(is('situatie', 'arbeidsongeschikt'), inVlaanderen),
    thuis: all(is('situatie', 'thuis'), inVlaanderen),
  },
  url: 'https://www.vdab.be/opleidingen/premieserkend',
  phone: '0800 30 700',
  sources: ['R-vdab-erkend', 'R-vdab-brussel', 'R-vdab-gezondheid'],
});

export const actiris = referral({
  id: 'actiris',
  reasons: { werkzoekend: all(werkzoekend, is('woonplaats', 'brussel')) },
  url: 'https://www.actiris.brussels/nl/burgers/opleidingscheques/',
  sources: ['R-actiris', 'R-vdab-gewesten'],
});

export const foremWerkzoekend = referral({
  id: 'forem-werkzoekend',
  reasons: { werkzoekend: all(werkzoekend, is('woonplaats', 'wallonie')) },
  sources: ['R-vdab-gewesten'],
});

export const adg = referral({
  id: 'adg',
  reasons: { werkzoekend: all(werkzoekend, is('woonplaats', 'duitstalige-gemeenschap')) },
  sources: ['R-vdab-gewesten'],
});

export const rvaEindeUitkering = referral({
  id: 'rva-einde-uitkering',
  reasons: {
    werkloosheid: all(werkzoekend, is('uitkering', 'werkloosheid')),
    inschakeling: all(werkzoekend, is('uitkering', 'inschakeling')),
  },
  url: 'https://www.rva.be/nieuws/2026/03/02/nieuwe-werkloosheids--reglementering-sinds-1-maart-2026',
  sources: ['R-rva-maart-2026', 'R-brussels-times'],
});

export const vdabDiploma = referral({
  id: 'vdab-diploma',
  reasons: {
    werkzoekend: all(werkzoekend, inVlaanderen, is('doel', 'opleiding', 'zoeken', 'diploma-secundair'), metUitkering),
  },
  url: 'https://www.vdab.be/diplomaviavdab/bijkomende-voorwaarden',
  phone: '0800 30 700',
  sources: ['R-vdab-diploma'],
});

export const ocmw = referral({
  id: 'ocmw',
  reasons: {
    leefloon: is('situatie', 'leefloon'),
    'zonder-uitkering': all(
      werkzoekend,
      is('woonplaats', 'vlaanderen', 'brussel', 'wallonie', 'duitstalige-gemeenschap'),
      is('uitkering', 'geen'),
    ),
  },
  sources: ['R-mi-is', 'R-zoersel'],
});

export const naOntslag = referral({
  id: 'na-ontslag',
  reasons: { werkloosheid: all(werkzoekend, is('uitkering', 'werkloosheid')) },
  url: 'https://www.cevora.be/nl/faq',
  sources: ['R-cevora'],
});

export const vdabTijdelijkWerkloos = referral({
  id: 'vdab-tijdelijk-werkloos',
  reasons: { 'tijdelijk-werkloos': all(inLoondienst, is('tijdelijk-werkloos', 'ja'), inVlaanderen) },
  url: 'https://www.vdab.be',
  phone: '0800 30 700',
  sources: [],
});
