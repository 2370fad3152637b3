import { expect } from 'chai';
import { assessRulebook } from '../../src/reasoning/assess.js';
import type { IncentiveAssessment } from '../../src/reasoning/assessment.js';
import type { Facts } from '../../src/reasoning/vocabulary.js';
import { completeRulebook } from '../complete-rulebook.js';

const employee = { situatie: 'loondienst', contract: 'gewoon', woonplaats: 'vlaanderen', 'hoger-onderwijs': 'nee' };

/** The trainings of which Flanders pays the whole cheque. */
const trainings: readonly Facts[] = [
  { doel: 'basisvaardigheden' },
  { doel: 'nederlands' },
  { doel: 'diploma-secundair' },
  { doel: 'opleiding', soort: 'examencommissie' },
  { doel: 'opleiding', kenmerk: 'knelpunt' },
  { doel: 'opleiding', kenmerk: 'kwalificerend' },
];

const cheques = (facts: Facts): IncentiveAssessment =>
  assessRulebook(completeRulebook, { ...employee, ...facts }, '2026-11-28').incentives.find(
    ({ id }) => id === 'opleidingscheques',
  )!;

/** The figure that stands in the heading. */
const first = (facts: Facts): unknown => cheques(facts).amounts.find(({ conditional }) => !conditional)?.value;
const isDoubted = (facts: Facts): boolean => cheques(facts).cautions.some(({ id }) => id === 'verhoogd');

describe('The whole cheque', () => {
  it('is told first, and not doubted, of who has no diploma secundair: both sources give it', () => {
    for (const training of trainings) {
      const facts = { ...training, diploma: 'geen-secundair' };
      expect([first(facts), isDoubted(facts)], JSON.stringify(training)).to.deep.equal([250, false]);
    }
  });

  it('is doubted of who has one: one source gives it', () => {
    for (const training of trainings) {
      const facts = { ...training, diploma: 'secundair' };
      expect([first(facts), isDoubted(facts)], JSON.stringify(training)).to.deep.equal([125, true]);
    }
  });

  it('is not told first while the diploma or the training is not known', () => {
    expect(first({ doel: 'basisvaardigheden', diploma: null })).to.equal(125);
    expect(first({ doel: 'opleiding', kenmerk: 'geen', soort: 'gewoon', diploma: 'geen-secundair' })).to.equal(125);
  });
});
