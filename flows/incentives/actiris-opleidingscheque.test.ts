import { expect } from 'chai';
import { assessRulebook } from '../../src/reasoning/assess.js';
import type { IncentiveAssessment } from '../../src/reasoning/assessment.js';
import type { Facts } from '../../src/reasoning/vocabulary.js';
import { completeRulebook } from '../complete-rulebook.js';

const student = { doel: 'opleiding', woonplaats: 'brussel', diploma: 'secundair', zorgknelpunt: 'verpleging' };

const cheque = (facts: Facts): IncentiveAssessment | undefined =>
  assessRulebook(completeRulebook, { ...student, ...facts }, '2026-11-28').incentives.find(
    ({ id }) => id === 'actiris-opleidingscheque',
  );

describe('The Actiris opleidingscheque', () => {
  it('is for a new job: without an employer it may come, and is nothing to do now', () => {
    for (const situatie of ['werkzoekend', 'leefloon', 'thuis'])
      expect(cheque({ situatie, 'ibo-werkgever': 'nee' })).to.include({ verdict: 'open', sought: false });
  });

  it('is something to do for who has an employer', () =>
    expect(cheque({ situatie: 'werkzoekend', 'ibo-werkgever': 'ja' })).to.include({ verdict: 'open', sought: true }));
});
