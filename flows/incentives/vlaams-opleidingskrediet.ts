import { all, any, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { alsWerknemer, hoogstensSecundair, inLoondienst } from '../conditions.js';
import { is, isNot, given } from '../facts.js';
import { verlofVoorwaarden } from './tijdskrediet-opleiding.js';
import { opleidingMetVerlof } from './vlaams-opleidingsverlof.js';

export const vlaamsOpleidingskrediet = rule({
  id: 'vlaams-opleidingskrediet',
  pillar: 'geld',
  // Who goes on working does not look for it.
  asks: all(inLoondienst, is('doel', 'opleiding', 'diploma-secundair'), isNot('opname', 'verlofuren')),
  criteria: {
    statuut: { when: alsWerknemer, sources: ['S34', 'S35'], confidence: 'high' },
    werkgever: {
      when: any(
        all(is('sector', 'prive'), is('werkplek', 'vlaanderen')),
        all(
          is('sector', 'socialprofit'),
          any(is('werkplek', 'vlaanderen'), all(is('werkplek', 'brussel'), is('vlaams-gesubsidieerd', 'ja'))),
        ),
        tentative('unsourced', all(is('sector', 'overheid-met-vov'), is('werkplek', 'vlaanderen'))),
        tentative('unasked', all(is('sector', 'gemengd'), is('werkplek', 'vlaanderen'))),
      ),
      sources: ['S31', 'S91'],
      confidence: 'high',
    },
    ...verlofVoorwaarden,
    // Besides a full-time year, a full leave can also follow 24 months of part-time work, which is not asked.
    uitkering: {
      when: any(is('voltijds-voorbije-jaar', 'ja'), tentative('unasked', is('opname', 'voltijds'))),
      sources: ['S44', 'S45', 'S79'],
      confidence: 'high',
    },
    kenmerk: {
      when: any(
        all(
          hoogstensSecundair,
          any(is('kenmerk', 'knelpunt', 'ondernemerschap'), all(is('kenmerk', 'kwalificerend'), opleidingMetVerlof)),
        ),
        all(is('pop', 'ja'), opleidingMetVerlof),
      ),
      sources: ['S32', 'S33', 'S34'],
      confidence: 'high',
    },
  },
  tells: { dagen: given('start') },
});
