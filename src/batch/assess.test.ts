import { expect } from 'chai';
import * as fc from 'fast-check';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { assessRulebook } from '../reasoning/assess.js';
import { anyDayFrom, anyFactsOf } from '../reasoning/testing/arbitraries.js';
import { assessAmongMany } from './assess.js';

const on = '2026-11-21';
const anyFacts = anyFactsOf(completeRulebook.vocabulary);

/** Somebody at work, whose figures are computed from the hours of the training and from its start. */
const employee = {
  situatie: 'loondienst',
  doel: 'opleiding',
  contract: 'gewoon',
  woonplaats: 'vlaanderen',
  werkplek: 'vlaanderen',
  sector: 'prive',
  tewerkstelling: 100,
  'uren-per-week': 38,
  diploma: 'secundair',
  databank: 'ja',
  opname: 'verlofuren',
};

describe('assessAmongMany', () => {
  it('says of everybody what is said of that person alone, whoever came before, on whatever day', () => {
    fc.assert(
      fc.property(anyFacts, anyDayFrom('2025-06-01', 900), (facts, day) => {
        expect(assessAmongMany(completeRulebook, facts, day)).to.deep.equal(
          assessRulebook(completeRulebook, facts, day),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same of somebody once more, and of somebody of whom one thing more is known', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (facts, others) => {
        for (const known of [facts, facts, ...Object.keys(others).map((fact) => ({ ...facts, [fact]: others[fact] }))])
          expect(assessAmongMany(completeRulebook, known, on)).to.deep.equal(
            assessRulebook(completeRulebook, known, on),
          );
      }),
      { numRuns: 50 },
    );
  });

  it('computes figures and days from what each person gave, also for who is alike in all else', () => {
    const figures = new Set<string>();
    for (const contacturen of [0, 31.5, 32, 40, 40.5, 64, 125, 5000, null]) {
      for (const start of ['2026-12-01', '2026-12-02', '2027-02-28', null]) {
        const facts = { ...employee, contacturen, start };
        const { incentives } = assessAmongMany(completeRulebook, facts, on);
        expect(incentives).to.deep.equal(assessRulebook(completeRulebook, facts, on).incentives);
        figures.add(JSON.stringify(incentives.map(({ amounts, deadlines }) => [amounts, deadlines])));
      }
    }
    expect(figures.size).to.be.above(20);
  });

  it('shares what it remembers, so nobody can change it', () => {
    const of = (paritairComite: string): ReturnType<typeof assessAmongMany> =>
      assessAmongMany(completeRulebook, { situatie: 'werkzoekend', 'paritair-comite': paritairComite }, on);
    const { incentives, referrals } = of('990');
    expect(of('991').incentives).to.equal(incentives);
    const [first] = incentives;
    for (const shared of [incentives, referrals, ...referrals, first, first?.criteria, ...(first?.criteria ?? [])])
      expect(shared).to.be.frozen;
  });
});
