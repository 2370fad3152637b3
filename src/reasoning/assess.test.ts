import { expect } from 'chai';
import * as fc from 'fast-check';
import { completeRulebook as realRulebook } from '../../flows/complete-rulebook.js';
import { assessRulebook } from './assess.js';
import type { IncentiveAssessment } from './assessment.js';
import { clocksWhileAsking } from './clocks.js';
import { all, always, any, conditionsOver, dated, during, undecided, type Condition } from './conditions.js';
import { datedValue, fact, times } from './expression.js';
import type { CompleteRulebook, Incentive, Referral } from './rulebook.js';
import { anyFactsOf } from './testing/arbitraries.js';
import { choice, day, quantity, type Facts, type IsoDate } from './vocabulary.js';

const on: IsoDate = '2026-11-21';
const vocabulary = { aim: choice('course', 'advice'), job: choice('yes', 'no'), share: quantity(0, 100), start: day() };
const { is, atLeast, below } = conditionsOver(vocabulary);
const high = { sources: [], confidence: 'high' } as const;

const plain: Incentive = {
  id: 'leave',
  pillar: 'tijd',
  asks: always,
  criteria: {},
  amounts: {},
  doubts: {},
  deadlines: {},
  steps: {},
  unchecked: {},
  page: 'https://example.org',
  review: '2027-06-30',
};

const rulebookOf = (parts: Partial<Incentive>, referrals: readonly Referral[] = []): CompleteRulebook => ({
  vocabulary,
  incentives: [{ ...plain, ...parts }],
  referrals,
  contacts: {},
  actions: {},
  units: [],
  changeable: {},
  lookBackMonths: 3,
});

const assess = (parts: Partial<Incentive>, facts: Facts = {}, day = on): IncentiveAssessment =>
  assessRulebook(rulebookOf(parts), facts, day).incentives[0]!;

const criterion = (when: Condition): Incentive['criteria'] => ({ job: { when, ...high } });
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('The verdict on an incentive', () => {
  const criteria = { job: { when: is('job', 'yes'), ...high }, share: { when: atLeast('share', 50), ...high } };

  it('is yes when all criteria are met, no when one is not, and open until then', () => {
    expect(assess({ criteria }, { job: 'yes', share: 50 }).verdict).to.equal('yes');
    expect(assess({ criteria }, { share: 49 }).verdict).to.equal('no');
    expect(assess({ criteria }, { job: 'yes' }).verdict).to.equal('open');
    expect(assess({ criteria }, { job: 'yes', share: null }).verdict).to.equal('open');
  });

  it('comes with the verdict on every criterion, in their order', () => {
    const { criteria: assessed } = assess({ criteria }, { share: 20 });
    expect(assessed).to.deep.equal([
      { id: 'job', verdict: 'open', sources: [], confidence: 'high' },
      { id: 'share', verdict: 'no', sources: [], confidence: 'high' },
    ]);
  });

  it('comes with the id and the pillar', () =>
    expect(assess({})).to.include({ id: 'leave', pillar: 'tijd', verdict: 'yes' }));

  it('is, in the real rulebook, what the verdicts on its criteria come to', () => {
    fc.assert(
      fc.property(anyFactsOf(realRulebook.vocabulary), (facts) => {
        for (const { id, verdict, criteria: parts } of assessRulebook(realRulebook, facts, on).incentives) {
          const verdicts = parts.map((part) => part.verdict);
          const expected = verdicts.includes('no') ? 'no' : verdicts.includes('open') ? 'open' : 'yes';
          expect(verdict, id).to.equal(expected);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('The start of the training', () => {
  const criteria = criterion(
    dated(
      'start',
      { until: '2026-11-20', value: atLeast('share', 80), ...high },
      { from: '2026-11-21', value: atLeast('share', 50), ...high },
    ),
  );

  it('is the one that was given', () => {
    expect(assessRulebook(rulebookOf({}), { start: '2026-09-01' }, on).start).to.equal('2026-09-01');
    expect(assess({ criteria }, { share: 50, start: '2026-11-20' }).verdict).to.equal('no');
    expect(assess({ criteria }, { share: 50, start: '2026-11-21' }).verdict).to.equal('yes');
  });

  it('is the day of the assessment for who was not asked', () => {
    expect(assessRulebook(rulebookOf({}), {}, on).start).to.equal(on);
    expect(assess({ criteria }, { share: 50 }).verdict).to.equal('yes');
    expect(assess({ criteria }, { share: 50 }, '2026-11-20').verdict).to.equal('no');
  });

  it('can be any day for who does not know it', () => {
    expect(assessRulebook(rulebookOf({}), { start: null }, on).start).to.equal(null);
    expect([49, 50, 80].map((share) => assess({ criteria }, { share, start: null }).verdict)).to.deep.equal([
      'no',
      'open',
      'yes',
    ]);
  });

  it('is left open while asking, and may lie some months back', () => {
    expect(clocksWhileAsking(rulebookOf({}), {}, '2026-05-31')).to.deep.equal({
      on: '2026-05-31',
      start: undefined,
      earliest: '2026-02-28',
    });
    expect(clocksWhileAsking(rulebookOf({}), { start: '2020-01-01' }, on).start).to.equal('2020-01-01');
    expect(clocksWhileAsking(rulebookOf({}), { start: null }, on).start).to.equal(null);
  });
});

describe('The provenance of a criterion', () => {
  const share = dated(
    'start',
    { until: '2026-08-31', value: atLeast('share', 80), sources: ['B', 'C'], confidence: 'medium' },
    { from: '2026-09-01', until: '2027-08-31', value: atLeast('share', 50), sources: ['A', 'D'], confidence: 'low' },
  );
  const criteria = { share: { when: all(any(share)), sources: ['A', 'B'], confidence: 'high' } } as const;
  const provenance = (facts: Facts): unknown => {
    const { sources, confidence } = assess({ criteria }, facts).criteria[0]!;
    return { sources, confidence };
  };

  it('is that of the criterion and of the interval that holds, each source once, at the lower confidence', () => {
    expect(provenance({ start: '2026-08-31' })).to.deep.equal({ sources: ['A', 'B', 'C'], confidence: 'medium' });
    expect(provenance({ start: '2026-09-01' })).to.deep.equal({ sources: ['A', 'B', 'D'], confidence: 'low' });
  });

  it('is that of the criterion alone when no interval holds, or none can be told', () => {
    expect(provenance({ start: '2027-09-01' })).to.deep.equal({ sources: ['A', 'B'], confidence: 'high' });
    expect(provenance({ start: null })).to.deep.equal({ sources: ['A', 'B'], confidence: 'high' });
  });

  it('never gets surer by a dated value', () => {
    const weak = { share: { ...criteria.share, confidence: 'low' } } as const;
    expect(assess({ criteria: weak }, { start: '2026-08-31' }).criteria[0]?.confidence).to.equal('low');
  });
});

describe('Cautions', () => {
  const cautions = (parts: Partial<Incentive>, facts: Facts = {}, day = on): readonly string[] =>
    assess(parts, facts, day).cautions.map(({ id, kind }) => `${kind} ${id}`);

  it('show a doubt about the incentive unless it does not fit', () => {
    const parts = { criteria: criterion(is('job', 'yes')), doubts: { plan: { sources: ['A'] } } };
    expect(assess(parts, { job: 'yes' }).cautions).to.deep.equal([{ id: 'plan', kind: 'doubt', sources: ['A'] }]);
    expect(cautions(parts, {})).to.deep.equal(['doubt plan']);
    expect(cautions(parts, { job: 'no' })).to.deep.equal([]);
  });

  it('show a doubt in the situations in which it matters, and to who cannot tell', () => {
    const parts = { doubts: { half: { when: below('share', 80), sources: [] } } };
    expect(cautions(parts, { share: 79 })).to.deep.equal(['doubt half']);
    expect(cautions(parts, { share: null })).to.deep.equal(['doubt half']);
    expect(cautions(parts, { share: 80 })).to.deep.equal([]);
  });

  it('show no doubt about a fact that was not asked', () => {
    expect(cautions({ doubts: { half: { when: below('share', 80), sources: [] } } })).to.deep.equal([]);
  });

  it('show with a no only the doubts about a criterion that stands in the way', () => {
    const parts = {
      criteria: { job: { when: is('job', 'yes'), ...high }, share: { when: atLeast('share', 50), ...high } },
      doubts: { 'about-job': { about: 'job', sources: [] }, 'about-share': { about: 'share', sources: [] } },
    };
    expect(cautions(parts, { job: 'no', share: 60 })).to.deep.equal(['doubt about-job']);
    expect(cautions(parts, { job: 'yes', share: 40 })).to.deep.equal(['doubt about-share']);
    expect(cautions(parts, { job: 'no' })).to.deep.equal(['doubt about-job']);
    expect(cautions(parts, { job: 'yes' })).to.deep.equal(['doubt about-job', 'doubt about-share']);
  });

  it('name a criterion of low confidence, with its sources, and of a no only the one in the way', () => {
    const criteria = {
      job: { when: is('job', 'yes'), sources: ['A'], confidence: 'low' },
      share: { when: atLeast('share', 50), sources: ['B'], confidence: 'low' },
      aim: { when: is('aim', 'course'), sources: ['C'], confidence: 'medium' },
    } as const;
    expect(assess({ criteria }, { job: 'yes', share: 60 }).cautions).to.deep.equal([
      { id: 'job', kind: 'low-confidence', sources: ['A'] },
      { id: 'share', kind: 'low-confidence', sources: ['B'] },
    ]);
    expect(cautions({ criteria }, { job: 'no', share: 60 })).to.deep.equal(['low-confidence job']);
  });

  it('name a criterion whose dated value is of low confidence on the day', () => {
    const criteria = criterion(
      dated(
        'on',
        { until: '2026-12-31', value: always, ...high },
        { from: '2027-01-01', value: always, sources: [], confidence: 'low' },
      ),
    );
    expect(cautions({ criteria }, {}, '2026-12-31')).to.deep.equal([]);
    expect(cautions({ criteria }, {}, '2027-01-01')).to.deep.equal(['low-confidence job']);
  });

  it('say that a day outside every interval is not assessed', () => {
    const criteria = criterion(
      any(dated('start', { from: '2025-09-01', until: '2026-08-31', value: is('job', 'yes'), ...high })),
    );
    const at = (start: IsoDate): readonly string[] => cautions({ criteria }, { start, job: 'yes' });
    expect(at('2025-08-31')).to.deep.equal(['not-assessed job']);
    expect(at('2025-09-01')).to.deep.equal([]);
    expect(at('2026-08-31')).to.deep.equal([]);
    expect(at('2026-09-01')).to.deep.equal(['not-assessed job']);
    expect(assess({ criteria }, { start: '2026-09-01', job: 'yes' }).verdict).to.equal('open');
  });

  it('say that the rules had to be looked at again, from the day after that day, and not with a no', () => {
    const parts = { criteria: criterion(is('job', 'yes')), review: '2026-12-31' };
    expect(cautions(parts, {}, '2026-12-30')).to.deep.equal([]);
    expect(cautions(parts, {}, '2026-12-31')).to.deep.equal([]);
    expect(cautions(parts, {}, '2027-01-01')).to.deep.equal(['review-passed leave']);
    expect(cautions(parts, { job: 'no' }, '2027-01-01')).to.deep.equal([]);
  });
});

describe('Amounts', () => {
  const value = { unit: 'euro', value: 125, sources: ['A'], confidence: 'high' } as const;

  it('come with all that is said of them', () => {
    const { amounts } = assess({ amounts: { half: { ...value, upTo: true, asOf: '2021-09-01' }, whole: value } });
    expect(amounts).to.deep.equal([
      {
        id: 'half',
        unit: 'euro',
        value: 125,
        upTo: true,
        asOf: '2021-09-01',
        conditional: false,
        sources: ['A'],
        confidence: 'high',
      },
      {
        id: 'whole',
        unit: 'euro',
        value: 125,
        upTo: false,
        asOf: undefined,
        conditional: false,
        sources: ['A'],
        confidence: 'high',
      },
    ]);
  });

  it('are never shown with a no', () => {
    const parts = { criteria: criterion(is('job', 'yes')), amounts: { half: value } };
    expect(ids(assess(parts, { job: 'yes' }).amounts)).to.deep.equal(['half']);
    expect(ids(assess(parts, {}).amounts)).to.deep.equal(['half']);
    expect(ids(assess(parts, { job: 'no' }).amounts)).to.deep.equal([]);
  });

  it('are left out where they do not apply, and conditional while that is not known', () => {
    const parts = { amounts: { half: { ...value, when: is('job', 'yes') } } };
    const shown = (facts: Facts): unknown => assess(parts, facts).amounts.map(({ conditional }) => conditional);
    expect(shown({ job: 'yes' })).to.deep.equal([false]);
    expect(shown({ job: null })).to.deep.equal([true]);
    expect(shown({})).to.deep.equal([true]);
    expect(shown({ job: 'no' })).to.deep.equal([]);
  });

  it('are computed from the facts, and left out while a fact is not known', () => {
    const parts = { amounts: { hours: { ...value, value: times(1.25, fact('share')) } } };
    expect(assess(parts, { share: 80 }).amounts[0]?.value).to.equal(100);
    for (const facts of [{}, { share: null }, { share: 0 }]) expect(assess(parts, facts).amounts).to.deep.equal([]);
  });

  it('take the dated value of the day, and are left out where there is none', () => {
    const until2027: Incentive['amounts'] = {
      hours: {
        ...value,
        value: datedValue({ clock: 'start', intervals: [{ until: '2027-08-31', value: 7, ...high }] }),
      },
    };
    expect(assess({ amounts: until2027 }, { start: '2027-08-31' }).amounts[0]?.value).to.equal(7);
    expect(assess({ amounts: until2027 }, { start: '2027-09-01' }).amounts).to.deep.equal([]);
    expect(assess({ amounts: until2027 }, { start: null }).amounts[0]?.value).to.equal(7);
  });
});

describe('Deadlines', () => {
  const deadlines = {
    after: { months: 3, ...high },
    before: { days: -1, ...high },
    both: { months: -6, days: 1, ...high },
  };

  it('run from the start of the training', () => {
    expect(assess({ deadlines }, { start: '2026-11-30' }).deadlines).to.deep.equal([
      { id: 'after', date: '2027-02-28', passed: false },
      { id: 'before', date: '2026-11-29', passed: false },
      { id: 'both', date: '2026-05-31', passed: true },
    ]);
  });

  it('run from another day that was given, or end on one day for everybody', () => {
    const others = {
      hired: { from: 'hired', days: 15, ...high },
      all: { on: '2026-12-31', ...high },
    };
    expect(assess({ deadlines: others }, { hired: '2026-11-01', start: '2027-02-01' }).deadlines).to.deep.equal([
      { id: 'hired', date: '2026-11-16', passed: true },
      { id: 'all', date: '2026-12-31', passed: false },
    ]);
    expect(assess({ deadlines: others }, { start: '2027-02-01' }).deadlines[0]?.date).to.equal(undefined);
    expect(assess({ deadlines: others }, {}, '2027-01-01').deadlines[1]).to.include({ passed: true });
  });

  it('do not end before a day of the year in which the training starts', () => {
    const october = {
      clock: 'start' as const,
      intervals: [{ from: '2026-09-01', until: '2027-08-31', value: '2026-10-31', ...high }],
    };
    const lastDay = (start: IsoDate | null): IsoDate | undefined =>
      assess({ deadlines: { paper: { days: 15, notBefore: october, ...high } } }, { start }).deadlines[0]?.date;
    expect(['2026-09-09', '2026-10-16', '2026-10-17', '2027-02-01', '2027-09-09', null].map(lastDay)).to.deep.equal([
      '2026-10-31',
      '2026-10-31',
      '2026-11-01',
      '2027-02-16',
      '2027-09-24',
      undefined,
    ]);
  });

  it('have passed the day after, not on the day itself', () => {
    const passed = (day: IsoDate): boolean | undefined =>
      assess({ deadlines }, { start: '2026-11-30' }, day).deadlines[0]?.passed;
    expect(['2027-02-27', '2027-02-28', '2027-03-01'].map(passed)).to.deep.equal([false, false, true]);
  });

  it('have no date, and have not passed, while the start is not known', () => {
    for (const facts of [{}, { start: null }]) {
      expect(assess({ deadlines: { after: deadlines.after } }, facts).deadlines).to.deep.equal([
        { id: 'after', date: undefined, passed: false },
      ]);
    }
  });

  it('are shown where they surely run', () => {
    const parts = { deadlines: { after: { ...deadlines.after, when: atLeast('share', 50) } } };
    expect(ids(assess(parts, { share: 50 }).deadlines)).to.deep.equal(['after']);
    for (const facts of [{}, { share: null }, { share: 49 }]) expect(assess(parts, facts).deadlines).to.deep.equal([]);
  });

  it('are never shown with a no', () => {
    const parts = { deadlines, criteria: criterion(is('job', 'yes')) };
    expect(assess(parts, { job: 'no', start: on }).deadlines).to.deep.equal([]);
    expect(assess(parts, { start: on }).deadlines).to.have.length(3);
  });
});

describe('Needs', () => {
  const criteria = criterion(all(is('job', 'yes'), any(atLeast('share', 50), is('aim', 'course'))));
  const needs = (facts: Facts): readonly string[] => [...assess({ criteria }, facts).needs].sort();

  it('name the facts on which an open verdict depends, unknown ones too', () => {
    expect(needs({})).to.deep.equal(['aim', 'job', 'share']);
    expect(needs({ job: 'yes' })).to.deep.equal(['aim', 'share']);
    expect(needs({ job: 'yes', share: null })).to.deep.equal(['aim', 'share']);
    expect(needs({ job: 'yes', share: 49, aim: null })).to.deep.equal(['aim']);
  });

  it('are none once the verdict is there', () => {
    expect(needs({ job: 'no' })).to.deep.equal([]);
    expect(needs({ job: 'yes', aim: 'course', share: null })).to.deep.equal([]);
  });

  it('are none where no answer can settle it', () => {
    expect(assess({ criteria: criterion(undecided) })).to.deep.include({ verdict: 'open', needs: [] });
  });

  it('name the start for who does not know it, where it matters', () => {
    const byStart = criterion(during('start', { from: '2026-12-01' }));
    expect(assess({ criteria: byStart }, { start: null })).to.deep.include({ verdict: 'open', needs: ['start'] });
    const passed = criterion(during('start', { from: '2026-08-01' }));
    expect(assess({ criteria: passed }, { start: null })).to.deep.include({ verdict: 'yes', needs: [] });
  });

  it('are enough, in the real rulebook: no other answer settles an open verdict, but for what follows from it', () => {
    const rulebook = { ...realRulebook, derivations: [] };
    fc.assert(
      fc.property(anyFactsOf(rulebook.vocabulary), anyFactsOf(rulebook.vocabulary), (facts, others) => {
        const before = assessRulebook(rulebook, facts, on).incentives;
        for (const [index, { id, verdict, needs: needed }] of before.entries()) {
          if (verdict !== 'open') continue;
          const isOther = (key: string): boolean => !(key in facts) && !needed.includes(key) && key !== 'start';
          const more = { ...facts, ...Object.fromEntries(Object.entries(others).filter(([key]) => isOther(key))) };
          const after = assessRulebook(rulebook, more, on).incentives[index];
          expect(after?.verdict, `${id} ${JSON.stringify(more)}`).to.equal('open');
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('Sought', () => {
  it('is what fits the wish of the person, or may', () => {
    const sought = (facts: Facts): boolean => assess({ asks: is('aim', 'course') }, facts).sought;
    expect(sought({ aim: 'course' })).to.be.true;
    expect(sought({ aim: 'advice' })).to.be.false;
    expect(sought({ aim: null })).to.be.true;
    expect(sought({})).to.be.true;
  });

  it('does not change the verdict', () => {
    const parts = { asks: is('aim', 'course'), criteria: criterion(is('job', 'yes')) };
    expect(assess(parts, { aim: 'advice', job: 'yes' }).verdict).to.equal('yes');
    expect(assess(parts, { aim: 'advice' }).verdict).to.equal('open');
  });
});

describe('Referrals', () => {
  const referral: Referral = {
    id: 'office',
    reasons: { 'no-job': is('job', 'no'), course: is('aim', 'course') },
  };
  const referrals = (facts: Facts): unknown => assessRulebook(rulebookOf({}, [referral]), facts, on).referrals;

  it('come with the first reason that holds', () => {
    expect(referrals({ job: 'no', aim: 'course' })).to.deep.equal([{ id: 'office', reason: 'no-job' }]);
    expect(referrals({ job: 'yes', aim: 'course' })).to.deep.equal([{ id: 'office', reason: 'course' }]);
  });

  it('are not shown on a guess', () => {
    expect(referrals({})).to.deep.equal([]);
    expect(referrals({ job: null, aim: 'advice' })).to.deep.equal([]);
  });
});
