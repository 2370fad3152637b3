import { expect } from 'chai';
import { offering } from '../../flows/aanbod.js';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { assessRulebook } from './assess.js';
import type { AmountAssessment } from './assessment.js';
import type { Facts } from './vocabulary.js';
import { worthOf } from './worth.js';

const on = '2026-11-22';

/** A course of which all is known that a figure can hang on. */
const course: Facts = {
  doel: 'opleiding',
  databank: 'ja',
  kenmerk: 'geen',
  soort: 'gewoon',
  'hoger-onderwijs': 'nee',
  contacturen: 40,
  studiepunten: 0,
  prijs: 220,
  start: '2027-01-12',
};

/** The course with something else about it; `null` is what its record lacks. */
function worthWith(change: Facts): ReturnType<typeof worthOf> {
  const known = Object.entries({ ...course, ...change }).filter(([, value]) => value !== null);
  return worthOf(completeRulebook, offering, completeRulebook.incentives, Object.fromEntries(known), on);
}

/** In short: `incentive figure value`, with `tot` where it is a ceiling. */
const shortOf = (change: Facts): readonly string[] =>
  worthWith(change).map(({ incentive, id, value, upTo }) => `${incentive} ${id} ${upTo ? 'tot ' : ''}${String(value)}`);

const [leave, cheques] = ['vlaams-opleidingsverlof uren-opleiding', 'opleidingscheques helft'];

describe('What a course is worth', () => {
  const table: readonly (readonly [what: string, change: Facts, ...worth: string[]])[] = [
    ['its own hours and half of its own price', {}, `${leave} tot 40`, `${cheques} 110`],
    ['no more hours than there are for a school year', { contacturen: 400 }, `${leave} tot 125`, `${cheques} 110`],
    ['hours out of studiepunten', { contacturen: 0, studiepunten: 10 }, `${leave} tot 40`, `${cheques} 110`],
    ['no more than a cheque can be', { prijs: 900 }, `${leave} tot 40`, `${cheques} 125`],
    ['nothing of a price that is not known', { prijs: null }, `${leave} tot 40`],
    ['nothing of a price of nothing', { prijs: 0 }, `${leave} tot 40`],
    ['no hours that are not known', { contacturen: null, studiepunten: null }, `${cheques} 110`],
    ['nothing that another kind of course does not give', { soort: 'examencommissie' }, `${cheques} 110`],
    ['nothing that hangs on what the record lacks', { soort: null, 'hoger-onderwijs': null }],
    ['no half of the price in higher education', { 'hoger-onderwijs': 'ja' }, `${leave} tot 40`],
  ];
  for (const [what, change, ...worth] of table)
    it(`is ${what}`, () => {
      expect(shortOf(change)).to.deep.equal(worth);
    });

  it('tells with which numbers of the course it was worked out, and on which sources it rests', () => {
    const [hours, half] = worthWith({});
    expect(hours).to.deep.include({ unit: 'uur', from: { contacturen: 40 } });
    expect(half).to.deep.include({ unit: 'euro', from: { prijs: 220 }, asOf: undefined, confidence: 'high' });
    expect([hours, half].every((one) => (one?.sources.length ?? 0) > 0)).to.equal(true);
  });

  const persons: readonly Facts[] = [20, 50, 51, 80, 100].flatMap((tewerkstelling) =>
    ['secundair', 'bachelor-master'].flatMap((diploma) =>
      ['ja', 'nee'].map((rooster) => ({
        situatie: 'loondienst',
        contract: 'gewoon',
        sector: 'prive',
        werkplek: 'vlaanderen',
        woonplaats: 'vlaanderen',
        'uren-per-week': (38 * tewerkstelling) / 100,
        'vast-rooster': rooster,
        tewerkstelling,
        diploma,
        pop: 'nee',
        betaler: 'zelf',
        initiatief: 'eigen',
      })),
    ),
  );
  const courses: readonly Facts[] = [
    {},
    { contacturen: 100 },
    { contacturen: 400, prijs: 80 },
    { contacturen: 0, studiepunten: 30 },
  ];
  for (const change of courses)
    it(`is what the result tells of it, and nobody gets more: ${JSON.stringify(change)}`, () => {
      const worth = worthWith(change);
      expect(worth).to.have.lengthOf(2);
      for (const person of persons) {
        const { incentives } = assessRulebook(completeRulebook, { ...course, ...change, ...person }, on);
        const told = (sought: string, id: string): AmountAssessment | undefined =>
          incentives.find((one) => one.id === sought)?.amounts.find((amount) => amount.id === id);
        for (const { incentive, id, value, upTo } of worth) {
          const own = told(incentive, id)?.value;
          if (own === undefined) continue;
          expect(own, JSON.stringify(person)).to.satisfy((one: number) => (upTo ? one <= value : one === value));
        }
      }
      // The most is no more than somebody gets.
      const best = assessRulebook(
        completeRulebook,
        { ...course, ...change, ...persons.at(-1), diploma: 'secundair' },
        on,
      ).incentives.flatMap(({ id: incentive, amounts }) =>
        amounts.map(({ id, value }) => `${incentive} ${id} ${String(value)}`),
      );
      for (const { incentive, id, value } of worth) expect(best).to.include(`${incentive} ${id} ${String(value)}`);
    });
});
