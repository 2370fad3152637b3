import { expect } from 'chai';
import * as fc from 'fast-check';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { events } from '../../flows/events.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import type { Verdict } from '../reasoning/conditions.js';
import { changesOf } from './life-event.js';
import { journeyWith, suppose } from './suppose.js';
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
