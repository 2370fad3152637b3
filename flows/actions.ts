import type { Action } from '../src/reasoning/rulebook.js';
import type { FactId } from './facts.js';

/**
 * What somebody can find out who did not know it, and where: one look can open several incentives. The answer to a single
 * question is given in place.
 */
export const actions = {
  'databank-opzoeken': {
    settles: ['databank'],
    url: 'https://www.vlaanderen.be/werken/opleiding-op-de-werkplek/als-werknemer-een-opleiding-volgen/vlaams-opleidingsverlof/welke-opleidingen-geven-recht-op-vlaams-opleidingsverlof',
  },
  'vdab-opzoeken': { settles: ['vdab-erkend'], url: 'https://www.vdab.be/opleidingen/premieserkend' },
  loonbrief: { settles: ['tewerkstelling', 'uren-per-week', 'paritair-comite'] },
  opleider: {
    settles: [
      'contacturen',
      'studiepunten',
      'soort',
      'taal',
      'erkend',
      'cvo',
      'kenmerk',
      'hoger-onderwijs',
      'lange-dagopleiding',
      'zorgknelpunt',
      'niveau-label',
    ],
  },
  personeelsdienst: {
    settles: [
      'contract',
      'sector',
      'werknemers',
      'vlaams-gesubsidieerd',
      'ancienniteit',
      'cao-tijdskrediet',
      'bedrijfsopleiding',
      'vast-rooster',
    ],
  },
  zelf: {
    settles: [
      'situatie',
      'doel',
      'tijdelijk-werkloos',
      'bijberoep',
      'inkomensgarantie',
      'meer-werkgevers',
      'tijdskrediet-gebruikt',
      'ibo-werkgever',
      'arbeidsbeperking',
      'ziek-met-contract',
      'ziek-langer-dan-jaar',
      'uitkering',
      'uitkering-sinds',
      'woonplaats',
      'verhuisd-uit-eer',
      'werkplek',
      'nieuw-in-belgie',
      'thema',
      'vestiging',
      'omvang-onderneming',
      'diploma',
      'loopbaanjaren',
      'loopbaancheque-gebruikt',
      'opname',
      'voltijds-voorbije-jaar',
      'pop',
      'betaler',
      'initiatief',
      'start',
    ],
  },
} as const satisfies Readonly<Record<string, Action & { readonly settles: readonly FactId[] }>>;
