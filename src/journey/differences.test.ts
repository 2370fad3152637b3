import { expect } from 'chai';
import type { Assessment, IncentiveAssessment } from '../reasoning/assessment.js';
import type { Verdict } from '../reasoning/conditions.js';
import { differencesBetween } from './differences.js';

const incentive = (id: string, verdict: Verdict, rest: Partial<IncentiveAssessment> = {}): IncentiveAssessment => ({
  id,
  pillar: 'tijd',
  verdict,
  criteria: [],
  cautions: [],
  amounts: [],
  deadlines: [],
  answers: [],
  needs: [],
  sought: true,
  ...rest,
});

const assessment = (...incentives: readonly IncentiveAssessment[]): Assessment => ({
  on: '2026-11-21',
  start: '2026-11-21',
  incentives,
  referrals: [],
});

const amount = (value: number) =>
  ({
    id: 'hours',
    unit: 'uur',
    value,
    upTo: false,
    asOf: undefined,
    conditional: false,
    sources: [],
    confidence: 'high',
  }) as const;

const namesBetween = (before: IncentiveAssessment, after: IncentiveAssessment): readonly string[] => {
  const { comes, goes, stays } = differencesBetween(assessment(before), assessment(after));
  return Object.entries({ comes, goes, stays }).flatMap(([name, some]) => (some.length > 0 ? [name] : []));
};

describe('What is another in two worlds', () => {
  const cases: readonly (readonly [string, Partial<IncentiveAssessment>, Partial<IncentiveAssessment>, string[]])[] = [
    ['comes when it no longer does not fit', { verdict: 'no' }, { verdict: 'open' }, ['comes']],
    ['goes when it fits no more', { verdict: 'yes' }, { verdict: 'no' }, ['goes']],
    ['stays when it can be had in both', { verdict: 'yes' }, { verdict: 'open' }, ['stays']],
    ['is not told when it can be had in none', { verdict: 'no' }, { verdict: 'no' }, []],
    ['comes when it is sought from then on', { sought: false }, {}, ['comes']],
    ['goes when nobody seeks it there', {}, { sought: false }, ['goes']],
  ];
  for (const [sentence, before, after, expected] of cases)
    it(sentence, () => {
      expect(namesBetween(incentive('leave', 'open', before), incentive('leave', 'open', after))).to.deep.equal(
        expected,
      );
    });

  it('names the figures and the days that change, and no others', () => {
    const before = incentive('leave', 'yes', {
      amounts: [amount(40), { ...amount(3), id: 'same' }],
      deadlines: [{ id: 'ask', date: '2026-12-01', passed: false }],
    });
    const after = incentive('leave', 'yes', { amounts: [amount(20), { ...amount(3), id: 'same' }] });
    expect(differencesBetween(assessment(before), assessment(after)).stays).to.deep.equal([
      {
        id: 'leave',
        before: 'yes',
        after: 'yes',
        amounts: [{ id: 'hours', before: 40, after: 20 }],
        deadlines: [{ id: 'ask', before: '2026-12-01', after: undefined }],
      },
    ]);
  });

  it('names the referrals of one of them alone', () => {
    const referral = (id: string) => ({ id, reason: 'any' });
    const before = { ...assessment(), referrals: [referral('shop'), referral('phone')] };
    const after = { ...assessment(), referrals: [referral('phone'), referral('jobs')] };
    expect(differencesBetween(before, after).referrals).to.deep.equal({ comes: ['jobs'], goes: ['shop'] });
  });
});
