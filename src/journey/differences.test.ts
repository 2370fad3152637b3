import { expect } from 'chai';
import * as fc from 'fast-check';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { events } from '../../flows/events.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import type { Verdict } from '../reasoning/conditions.js';
import type { Assessment, IncentiveAssessment } from '../reasoning/assessment.js';
import { differencesBetween } from './differences.js';
import { changesOf } from './life-event.js';
import { suppose } from './suppose.js';
import { journeyWith } from './worlds.js';
import { cheque, smallFlow } from './testing/small-flow.js';
import { anyAnswers } from './testing/person.js';

const on = '2026-11-21';

/** What is another once these facts are, for who told those. */
const supposing = (known: Parameters<typeof journeyWith>[1], changes: typeof known): ReturnType<typeof suppose> =>
  suppose(smallFlow.rulebook, journeyWith(smallFlow, known, on), changes);

describe('The differences between two worlds', () => {
  const employee = { job: 'yes', sector: 'private', hours: 40, level: 'low' };

  it('are what goes and which referrals come, with what is still asked', () => {
    const { goes, comes, stays, referrals, asks, facts } = supposing(employee, { job: 'no' });
    expect(goes.map(({ id, before, after }) => [id, before, after])).to.deep.equal([
      ['leave', 'yes', 'no'],
      ['cheque', 'yes', 'no'],
    ]);
    expect([comes, stays]).to.deep.equal([[], []]);
    expect(referrals).to.deep.equal({ comes: ['jobs'], goes: [] });
    expect(facts).to.not.include.keys('sector');
    expect(asks).to.deep.equal([]);
  });

  it('are what comes, which is open as long as something is asked', () => {
    const { comes, asks } = supposing({ job: 'no' }, { job: 'yes' });
    expect(comes.map(({ id, after }): [string, Verdict] => [id, after])).to.deep.equal([
      ['leave', 'open'],
      ['cheque', 'open'],
    ]);
    expect(asks.map(({ id }) => id)).to.deep.equal(['sector', 'size', 'level']);
  });

  it('are the figures and the days that are others', () => {
    const told = { sources: [], confidence: 'high' } as const;
    const rulebook = {
      ...smallFlow.rulebook,
      incentives: [
        {
          ...cheque,
          amounts: {
            most: { unit: 'hour', value: { fact: 'hours' }, ...told },
            same: { unit: 'hour', value: 3, ...told },
          },
          deadlines: { ask: { months: 1, ...told } },
          tells: { start: { op: 'given', fact: 'start' } as const },
        },
      ],
      units: ['hour'],
    };
    const flow = {
      ...smallFlow,
      rulebook,
      chapters: [...smallFlow.chapters, { id: 'when', questions: [{ id: 'begin', fields: [{ fact: 'start' }] }] }],
    };
    const journey = journeyWith(flow, { job: 'yes', level: 'low', start: '2026-12-01' }, on);
    expect(suppose(rulebook, journey, { start: '2027-02-01' }).stays).to.deep.equal([
      {
        id: 'cheque',
        before: 'yes',
        after: 'yes',
        amounts: [],
        deadlines: [{ id: 'ask', before: '2027-01-01', after: '2027-03-01' }],
      },
    ]);
  });

  it('are none without a change', () => {
    fc.assert(
      fc.property(anyAnswers(wegwijzer), (answers) => {
        const { comes, goes, stays, referrals } = suppose(completeRulebook, journeyWith(wegwijzer, answers, on), {});
        expect([comes, goes, referrals]).to.deep.equal([[], [], { comes: [], goes: [] }]);
        expect(
          stays.filter(
            ({ before, after, amounts, deadlines }) => before !== after || amounts.length + deadlines.length > 0,
          ),
        ).to.deep.equal([]);
      }),
      { numRuns: 50 },
    );
  });

  it('bring the questions of a life event', () => {
    const employed = {
      situatie: 'loondienst',
      doel: 'opleiding',
      contract: 'gewoon',
      woonplaats: 'vlaanderen',
      sector: 'prive',
    };
    const { asks, facts } = suppose(
      completeRulebook,
      journeyWith(wegwijzer, employed, on),
      changesOf(events['werk-verliezen']),
    );
    expect(facts['situatie']).to.equal('werkzoekend');
    expect(facts['sector']).to.equal(undefined);
    expect(asks.map(({ id }) => id))
      .to.include('uitkering')
      .and.not.include('sector');
  });
});

describe('What is another in two assessments', () => {
  const incentive = (verdict: Verdict, sought: boolean): IncentiveAssessment => ({
    id: 'leave',
    pillar: 'tijd',
    verdict,
    criteria: [],
    cautions: [],
    amounts: [],
    deadlines: [],
    answers: [],
    needs: [],
    sought,
  });
  const assessment = (...incentives: readonly IncentiveAssessment[]): Assessment => ({
    on,
    start: on,
    incentives,
    referrals: [],
  });
  type Told = 'comes' | 'goes' | 'stays' | 'nothing';
  const told = (before: Assessment, after: Assessment): Told =>
    (['comes', 'goes', 'stays'] as const).find((name) => differencesBetween(before, after)[name].length > 0) ??
    'nothing';

  const sought = true;
  const cases: readonly (readonly [string, IncentiveAssessment, IncentiveAssessment, Told])[] = [
    ['comes when it no longer does not fit', incentive('no', sought), incentive('open', sought), 'comes'],
    ['comes when it is sought from then on, and fits', incentive('no', !sought), incentive('yes', sought), 'comes'],
    ['goes when it fits no more', incentive('yes', sought), incentive('no', sought), 'goes'],
    [
      'goes when nobody seeks it there, and it does not fit',
      incentive('open', sought),
      incentive('no', !sought),
      'goes',
    ],
    ['stays when it can be had in both', incentive('yes', sought), incentive('open', sought), 'stays'],
    [
      'stays when nobody seeks it there, and it can still be had',
      incentive('yes', sought),
      incentive('open', !sought),
      'stays',
    ],
    ['is not told when it can be had in none', incentive('no', sought), incentive('no', sought), 'nothing'],
    ['is not told when nobody seeks it in either', incentive('yes', !sought), incentive('open', !sought), 'nothing'],
  ];
  for (const [sentence, before, after, expected] of cases)
    it(sentence, () => {
      expect(told(assessment(before), assessment(after))).to.equal(expected);
    });

  it('is not told of an incentive that one of them does not know', () => {
    expect(told(assessment(incentive('yes', sought)), assessment())).to.equal('nothing');
  });

  it('is a day or a figure that is told in one of them alone', () => {
    const dated = {
      ...incentive('yes', sought),
      deadlines: [{ id: 'ask', date: '2026-12-01', passed: false }],
    };
    expect(
      differencesBetween(assessment(dated), assessment(incentive('yes', sought))).stays[0]?.deadlines,
    ).to.deep.equal([{ id: 'ask', before: '2026-12-01', after: undefined }]);
  });

  it('is a referral of one of them alone', () => {
    const withReferrals = (...ids: readonly string[]): Assessment => ({
      ...assessment(),
      referrals: ids.map((id) => ({ id, reason: 'any' })),
    });
    expect(differencesBetween(withReferrals('shop', 'phone'), withReferrals('phone', 'jobs')).referrals).to.deep.equal({
      comes: ['jobs'],
      goes: ['shop'],
    });
  });
});
