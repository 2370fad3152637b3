import { expect } from 'chai';
import { assessRulebook } from '../../src/reasoning/assess.js';
import type { Facts } from '../../src/reasoning/vocabulary.js';
import { completeRulebook } from '../complete-rulebook.js';

const on = '2026-11-28';

/** Who somebody is, whatever the way in. */
const people: readonly Facts[] = [
  { situatie: 'werkzoekend', uitkering: 'geen', woonplaats: 'vlaanderen', 'nieuw-in-belgie': 'inburgeraar' },
  { situatie: 'leefloon', woonplaats: 'brussel', 'nieuw-in-belgie': 'nee' },
  { situatie: 'loondienst', contract: 'gewoon', sector: 'prive', werkplek: 'vlaanderen', woonplaats: 'vlaanderen' },
];

describe('Two ways into the same wish', () => {
  /** The aim itself, beside the training that it comes to; and what is for the aim alone. */
  const wishes: Readonly<Record<string, readonly [Facts, Facts, readonly string[]]>> = {
    'to learn Dutch': [
      { doel: 'nederlands', cvo: 'ja' },
      { doel: 'opleiding', soort: 'taal', taal: 'nederlands', cvo: 'ja' },
      // Who is asked whether they are new in Belgium said so by the aim: its hint leads there.
      ['inburgering'],
    ],
    'to take the exams of the examencommissie': [
      { doel: 'diploma-secundair', soort: 'examencommissie' },
      { doel: 'opleiding', soort: 'examencommissie', kenmerk: 'kwalificerend', 'hoger-onderwijs': 'nee' },
      ['premie-eerste-diploma'],
    ],
  };

  for (const [wish, [aim, training, apart]] of Object.entries(wishes)) {
    it(`come to the same: ${wish}`, () => {
      for (const person of people) {
        const verdicts = (facts: Facts): readonly string[] =>
          assessRulebook(completeRulebook, { ...person, ...facts }, on)
            .incentives.filter(({ id }) => !apart.includes(id))
            .map(({ id, verdict }) => `${id} ${verdict}`);
        expect(verdicts(aim)).to.deep.equal(verdicts(training));
      }
    });
  }
});
