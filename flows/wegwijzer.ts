import { flow } from '../src/journey/flow.js';
import { is, isNot } from './facts.js';
import { rulebook } from './rulebook.js';

/** Without a training in mind there is nothing to ask about it. */
const metOpleiding = is('doel', 'opleiding', 'diploma-secundair', 'basisvaardigheden');

/** The government, and who is paid by one: the second step of who somebody works for. */
const overheden = [
  'onderwijs',
  'lokaal-bestuur',
  'vlaamse-overheid',
  'federale-overheid',
  'overheidsbedrijf',
  'andere-overheid',
  'overheid-met-vov',
] as const;

/** Everything: from the situation of a person to the training. */
export const wegwijzer = flow({
  id: 'wegwijzer',
  version: 1,
  rulebook,
  chapters: [
    {
      id: 'statuut',
      questions: [
        { id: 'situatie', fields: [{ fact: 'situatie', known: true, rare: ['gedetineerd'] }] },
        { id: 'doel', fields: [{ fact: 'doel', known: true }] },
        {
          id: 'contract',
          fields: [
            { fact: 'contract', rare: ['flexi', 'studentenovereenkomst', 'leerovereenkomst', 'ibo'] },
            { fact: 'tijdelijk-werkloos', tick: true },
            { fact: 'bijberoep', tick: true },
            { fact: 'inkomensgarantie', tick: true },
          ],
          when: is('situatie', 'loondienst'),
        },
        {
          id: 'ziekte',
          fields: [{ fact: 'ziek-met-contract' }, { fact: 'ziek-langer-dan-jaar' }],
          when: is('situatie', 'arbeidsongeschikt'),
        },
        {
          id: 'uitkering',
          fields: [
            { fact: 'uitkering' },
            { fact: 'uitkering-sinds', follows: true, usual: [50, 0] },
            { fact: 'ibo-werkgever', tick: true },
            { fact: 'arbeidsbeperking', tick: true },
          ],
          when: is('situatie', 'werkzoekend'),
        },
        {
          id: 'plek',
          fields: [
            { fact: 'woonplaats', known: true, rare: ['duitstalige-gemeenschap', 'eer', 'elders'] },
            { fact: 'verhuisd-uit-eer', follows: true },
            { fact: 'werkplek', rare: ['duitstalige-gemeenschap', 'buitenland'] },
          ],
        },
        { id: 'nieuw-in-belgie', fields: [{ fact: 'nieuw-in-belgie' }] },
      ],
    },
    {
      id: 'werkgever',
      questions: [
        {
          id: 'sector',
          fields: [
            { fact: 'sector', rare: overheden },
            { fact: 'vlaams-gesubsidieerd', follows: true },
            { fact: 'werknemers', follows: true, bands: [0, 10, 11, 20, 21] },
          ],
          when: is('situatie', 'loondienst'),
        },
        {
          id: 'werkduur',
          fields: [
            { fact: 'tewerkstelling' },
            { fact: 'uren-per-week' },
            { fact: 'vast-rooster', follows: true },
            { fact: 'paritair-comite', blank: null },
            { fact: 'meer-werkgevers', tick: true },
          ],
          // A full week in hours, with room for teachers and for reduced working time: no rule, only a reason to ask again.
          together: { percent: 'tewerkstelling', amount: 'uren-per-week', whole: [28, 42] },
          when: is('situatie', 'loondienst'),
        },
        { id: 'onderneming', fields: [{ fact: 'vestiging' }, { fact: 'omvang-onderneming' }] },
      ],
    },
    {
      id: 'opleidingsniveau',
      questions: [
        { id: 'diploma', fields: [{ fact: 'diploma', rare: ['brevet', 'buitenlands'] }] },
        { id: 'loopbaan', fields: [{ fact: 'loopbaanjaren', bands: [0, 7] }, { fact: 'loopbaancheque-gebruikt' }] },
      ],
    },
    {
      id: 'opleiding',
      questions: [
        {
          id: 'vdab',
          fields: [{ fact: 'vdab-erkend' }, { fact: 'lange-dagopleiding' }, { fact: 'zorgknelpunt' }],
          when: metOpleiding,
        },
        {
          id: 'omvang',
          // A training is counted in hours or in studiepunten: once one is known, the other follows.
          fields: [
            { fact: 'hoger-onderwijs', rare: ['hbo5'] },
            { fact: 'contacturen', follows: true },
            { fact: 'studiepunten', follows: true },
          ],
          when: metOpleiding,
        },
        { id: 'opname', fields: [{ fact: 'opname' }], when: metOpleiding },
        {
          id: 'databank',
          fields: [{ fact: 'databank' }, { fact: 'pop', follows: true }],
          when: metOpleiding,
        },
        {
          id: 'soort',
          fields: [
            { fact: 'soort', rare: ['examencommissie', 'evc', 'intern', 'uitgesloten'] },
            { fact: 'taal', follows: true },
            { fact: 'erkend', follows: true },
            { fact: 'cvo', follows: true },
            { fact: 'niveau-label' },
            { fact: 'kenmerk' },
            { fact: 'thema' },
          ],
          when: metOpleiding,
        },
        {
          id: 'betaling',
          fields: [
            { fact: 'betaler' },
            { fact: 'initiatief', follows: true },
            { fact: 'bedrijfsopleiding', follows: true },
          ],
          when: metOpleiding,
        },
        { id: 'start', fields: [{ fact: 'start', usual: [6, 3] }], when: isNot('doel', 'orienteren', 'zoeken') },
      ],
    },
    {
      id: 'onderbreking',
      questions: [
        {
          id: 'verlof',
          fields: [
            { fact: 'ancienniteit', bands: [0, 24] },
            { fact: 'cao-tijdskrediet' },
            { fact: 'voltijds-voorbije-jaar' },
            { fact: 'tijdskrediet-gebruikt', bands: [0, 1, 36, 48] },
          ],
          when: metOpleiding,
        },
      ],
    },
  ],
});
