import { expect } from 'chai';
import { loopbaancheque as texts } from '../../locales/nl/steun/loopbaancheque.js';
import { assessRulebook } from '../../src/reasoning/assess.js';
import type { IncentiveAssessment } from '../../src/reasoning/assessment.js';
import type { Verdict } from '../../src/reasoning/conditions.js';
import { requireFacts, type Facts, type IsoDate } from '../../src/reasoning/vocabulary.js';
import { vocabulary } from '../facts.js';
import { completeRulebook } from '../complete-rulebook.js';

/** An employee in Flanders with ten years of work who never had a loopbaancheque. */
const employee = {
  situatie: 'loondienst',
  doel: 'orienteren',
  woonplaats: 'vlaanderen',
  werkplek: 'vlaanderen',
  loopbaanjaren: 10,
  'loopbaancheque-gebruikt': 'nee',
};

const assess = (incentive: string, on: IsoDate, facts: Facts = {}): IncentiveAssessment =>
  assessRulebook(completeRulebook, requireFacts(vocabulary, { ...employee, ...facts }), on).incentives.find(
    ({ id }) => id === incentive,
  )!;

const byDay: readonly [on: IsoDate, cheque: Verdict, credit: Verdict][] = [
  ['2025-10-31', 'open', 'no'],
  ['2025-11-01', 'yes', 'no'],
  ['2025-11-02', 'yes', 'no'],
  ['2026-11-21', 'yes', 'no'],
  ['2026-12-30', 'yes', 'no'],
  ['2026-12-31', 'yes', 'no'],
  // The plan for 2027 was never seen as a final text.
  ['2027-01-01', 'open', 'open'],
  ['2027-01-02', 'open', 'open'],
];

describe('Guidance for a career', () => {
  for (const [on, cheque, credit] of byDay) {
    it(`is on ${on}: loopbaancheque ${cheque}, loopbaankrediet ${credit}`, () => {
      expect(assess('loopbaancheque', on).verdict).to.equal(cheque);
      expect(assess('loopbaankrediet', on).verdict).to.equal(credit);
    });
  }

  it('reads the day of the assessment, not the start of a training', () => {
    expect(assess('loopbaancheque', '2026-12-31', { start: '2027-02-01' }).verdict).to.equal('yes');
    expect(assess('loopbaankrediet', '2027-01-01', { start: '2026-12-01' }).verdict).to.equal('open');
  });

  it('is not decided before November 2025, when other rules held, and no answer settles it', () => {
    expect(assess('loopbaancheque', '2025-10-31')).to.deep.include({ verdict: 'open', needs: [] });
    expect(assess('loopbaancheque', '2025-10-31', { loopbaanjaren: 6 }).verdict).to.equal('no');
  });

  for (const [incentive, on, enough] of [
    ['loopbaancheque', '2026-12-31', 'yes'],
    ['loopbaankrediet', '2027-01-01', 'open'],
  ] as const) {
    it(`takes seven years of work: ${incentive}`, () => {
      const verdicts = [6, 6.9, 7, 8].map((loopbaanjaren) => assess(incentive, on, { loopbaanjaren }).verdict);
      expect(verdicts).to.deep.equal(['no', 'no', enough, enough]);
    });
  }

  it('is for who never had a loopbaancheque; whether a credit is too, nobody knows yet', () => {
    const had = { 'loopbaancheque-gebruikt': 'ja' };
    expect(assess('loopbaancheque', '2026-12-31', had).verdict).to.equal('no');
    expect(assess('loopbaankrediet', '2027-01-01', had).verdict).to.equal('open');
  });

  it('says for whom it is where it ends soon: who reads it was not asked for the years of work', () => {
    const { dated } = texts.deadlines.aanvragen;
    expect(dated).to.match(/^Werkte je al \{\{loopbaan-jaren\}\} jaar, nog zonder [^.]*\?/);
  });

  it('has to be looked at again after 2026', () => {
    const isOld = (incentive: string, on: IsoDate): boolean =>
      assess(incentive, on).cautions.some(({ kind }) => kind === 'review-passed');
    expect(isOld('loopbaancheque', '2026-12-31')).to.be.false;
    expect(isOld('loopbaankrediet', '2027-01-01')).to.be.true;
  });

  it('by loopbaankrediet is 6 hours, a figure of the plan of October 2025', () => {
    const { amounts, cautions } = assess('loopbaankrediet', '2027-01-01');
    expect(amounts.map(({ value, unit, asOf }) => [value, unit, asOf])).to.deep.equal([[6, 'uur', '2025-10-01']]);
    expect(cautions.map(({ id }) => id)).to.include.members(['statuut', 'nog-nooit']);
    expect(assess('loopbaankrediet', '2026-12-31').amounts).to.deep.equal([]);
  });
});
