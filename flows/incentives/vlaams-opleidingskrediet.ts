import { all, any, tentative } from '../../src/reasoning/conditions.js';
import { rule } from '../builders.js';
import { alsWerknemer, hoogstensSecundair, inLoondienst, metAlleJobs } from '../conditions.js';
import { atLeast, is, isNot, given } from '../facts.js';
import { verlofVoorwaarden } from './tijdskrediet-opleiding.js';
import { isToegelaten, opleidingUitPlan, opleidingVoorHoogstensSecundair } from './vlaams-opleidingsverlof.js';

/** Share of a full-time job in the year before, from which there is a premium, and from which it is another. */
export const trap = { hoog: 75, midden: 50, laag: 20 };

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
    premie: { when: metAlleJobs(atLeast('tewerkstelling', trap.laag)), sources: ['S30'], confidence: 'high' },
    // Two demands together: the training counts for opleidingsverlof, and it stands in a plan or leads somewhere.
    kenmerk: {
      when: all(
        isToegelaten,
        any(
          opleidingUitPlan,
          all(
            opleidingVoorHoogstensSecundair,
            hoogstensSecundair,
            is('kenmerk', 'kwalificerend', 'knelpunt', 'ondernemerschap'),
          ),
        ),
      ),
      sources: ['S-vok-voorwaarden', 'S32', 'S33', 'S34'],
      confidence: 'high',
    },
  },
  tells: { dagen: given('start') },
});
