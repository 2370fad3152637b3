import { all, type Condition } from '../../src/reasoning/conditions.js';
import { referral } from '../../src/reasoning/rulebook.js';
import { inLoondienst, werkzoekend } from '../conditions.js';
import { is } from '../facts.js';

const inVlaanderen = is('woonplaats', 'vlaanderen');
/** Works part-time with a benefit beside it, and is registered as a jobseeker for that. */
const metInkomensgarantie = all(inLoondienst, is('inkomensgarantie', 'ja'));
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
    inkomensgarantie: all(metInkomensgarantie, inVlaanderen),
  },
});

/** Who can turn to the service for work of another region. */
const perSituatie = (woontDaar: Condition) => ({
  werkzoekend: all(werkzoekend, woontDaar),
  leefloon: all(is('situatie', 'leefloon'), woontDaar),
  thuis: all(is('situatie', 'thuis'), woontDaar),
});

export const actiris = referral({
  id: 'actiris',
  reasons: perSituatie(is('woonplaats', 'brussel')),
});

export const foremWerkzoekend = referral({
  id: 'forem-werkzoekend',
  reasons: perSituatie(is('woonplaats', 'wallonie')),
});

export const adg = referral({
  id: 'adg',
  reasons: perSituatie(is('woonplaats', 'duitstalige-gemeenschap')),
});

export const rvaEindeUitkering = referral({
  id: 'rva-einde-uitkering',
  reasons: {
    werkloosheid: all(werkzoekend, is('uitkering', 'werkloosheid')),
    inschakeling: all(werkzoekend, is('uitkering', 'inschakeling')),
    inkomensgarantie: metInkomensgarantie,
  },
});

export const vdabDiploma = referral({
  id: 'vdab-diploma',
  reasons: {
    werkzoekend: all(werkzoekend, inVlaanderen, is('doel', 'opleiding', 'zoeken', 'diploma-secundair'), metUitkering),
  },
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
});

export const naOntslag = referral({
  id: 'na-ontslag',
  reasons: { werkloosheid: all(werkzoekend, is('uitkering', 'werkloosheid')) },
});

export const vdabTijdelijkWerkloos = referral({
  id: 'vdab-tijdelijk-werkloos',
  reasons: { 'tijdelijk-werkloos': all(inLoondienst, is('tijdelijk-werkloos', 'ja'), inVlaanderen) },
});
