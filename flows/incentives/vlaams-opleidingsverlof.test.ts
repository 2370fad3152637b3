import { expect } from 'chai';
import { assessRulebook } from '../../src/reasoning/assess.js';
import type { IncentiveAssessment } from '../../src/reasoning/assessment.js';
import type { Verdict } from '../../src/reasoning/conditions.js';
import { requireFacts, type Facts, type IsoDate } from '../../src/reasoning/vocabulary.js';
import { vocabulary } from '../facts.js';
import { completeRulebook } from '../complete-rulebook.js';

const on: IsoDate = '2026-11-21';

/** Full-time in a private firm in Flanders, a registered course of 40 hours: nothing in the way. */
const employee = {
  situatie: 'loondienst',
  doel: 'opleiding',
  contract: 'gewoon',
  sector: 'prive',
  werkplek: 'vlaanderen',
  tewerkstelling: 100,
  'uren-per-week': 38,
  'meer-werkgevers': 'nee',
  'vast-rooster': 'nee',
  databank: 'ja',
  diploma: 'secundair',
  soort: 'gewoon',
  contacturen: 40,
  studiepunten: 0,
  initiatief: 'eigen',
  start: '2026-12-01',
};

function leave(facts: Facts, day = on): IncentiveAssessment {
  const { incentives } = assessRulebook(completeRulebook, requireFacts(vocabulary, { ...employee, ...facts }), day);
  return incentives.find(({ id }) => id === 'vlaams-opleidingsverlof')!;
}

const criterion = (id: string, facts: Facts): Verdict | undefined =>
  leave(facts).criteria.find((one) => one.id === id)?.verdict;
const cautions = (facts: Facts): readonly string[] => leave(facts).cautions.map(({ id }) => id);
const hours = (id: string, facts: Facts): number | undefined => {
  const value = leave(facts).amounts.find((amount) => amount.id === id)?.value;
  return value === undefined ? undefined : Math.round(value * 100) / 100;
};

describe('The minimum employment for Vlaams opleidingsverlof', () => {
  // From half-time on; in 2025-2026 from 80 % and 28 hours a week on; what holds after it nobody confirmed.
  const shares: readonly [share: number, weekly: number][] = [
    [49, 19],
    [49.9, 38],
    [50, 19],
    [79, 28],
    [79.9, 30],
    [80, 27],
    [80, 27.9],
    [80, 28],
    [100, 38],
  ];
  const half: readonly Verdict[] = ['no', 'no', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'];
  const strict: readonly Verdict[] = ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'yes', 'yes'];
  const lapsed: readonly Verdict[] = ['no', 'no', 'open', 'open', 'open', 'open', 'open', 'yes', 'yes'];
  const unknown: readonly Verdict[] = shares.map(() => 'open');
  const starts: readonly [start: IsoDate, verdicts: readonly Verdict[]][] = [
    ['2019-08-31', unknown],
    ['2019-09-01', half],
    ['2019-09-02', half],
    ['2025-08-31', half],
    ['2025-09-01', strict],
    ['2025-09-02', strict],
    ['2026-08-31', strict],
    ['2026-09-01', lapsed],
    ['2026-09-02', lapsed],
  ];
  for (const [start, verdicts] of starts) {
    for (const [at, [share, weekly]] of shares.entries()) {
      it(`is ${verdicts[at]!} for ${share} % and ${weekly} hours a week, starting on ${start}`, () => {
        const facts = { tewerkstelling: share, 'uren-per-week': weekly, start };
        expect(criterion('tewerkstelling', facts)).to.equal(verdicts[at]);
        expect(leave(facts).verdict).to.equal(verdicts[at]);
      });
    }
  }

  it('is open below it for who has more than one employer: whether the jobs were added up is not asked', () => {
    for (const [start, verdicts] of starts) {
      const found = shares.map(([tewerkstelling, weekly]) =>
        criterion('tewerkstelling', { tewerkstelling, 'uren-per-week': weekly, start, 'meer-werkgevers': 'ja' }),
      );
      expect(found, start).to.deep.equal(verdicts.map((verdict) => (verdict === 'no' ? 'open' : verdict)));
    }
  });

  it('is not assessed, and says so, before the law began', () => {
    const notAssessed = (start: IsoDate): boolean =>
      leave({ start }).cautions.some(({ id, kind }) => kind === 'not-assessed' && id === 'tewerkstelling');
    expect(['2019-08-31', '2019-09-01', '2019-09-02'].map(notAssessed)).to.deep.equal([true, false, false]);
  });

  it('rests on the source of its year', () => {
    const sources = (start: IsoDate): unknown => leave({ start }).criteria.find(({ id }) => id === 'tewerkstelling');
    expect(sources('2025-08-31')).to.deep.include({ sources: ['S13'], confidence: 'high' });
    expect(sources('2025-09-01')).to.deep.include({ sources: ['S1', 'S2', 'S4', 'S8'], confidence: 'high' });
    expect(sources('2026-09-01')).to.deep.include({ sources: ['S1', 'S2'], confidence: 'medium' });
  });

  it('needs no weekly hours in a year in which they do not count', () => {
    expect(leave({ 'uren-per-week': null, start: '2025-08-31' }).verdict).to.equal('yes');
    for (const start of ['2025-09-01', '2026-09-01'])
      expect(leave({ 'uren-per-week': null, start })).to.deep.include({ verdict: 'open', needs: ['uren-per-week'] });
  });
});

describe('The minimum that lapsed after 2025-2026', () => {
  const standing = (facts: Facts): unknown =>
    leave(facts).criteria.find(({ id }) => id === 'tewerkstelling')?.unsettled;

  it('leaves it open for who would not have the leave under the stricter rule of the year before', () => {
    expect(standing({ tewerkstelling: 79, 'uren-per-week': 28 })).to.equal('lapsed');
    expect(standing({ tewerkstelling: 80, 'uren-per-week': 27 })).to.equal('lapsed');
    expect(standing({ tewerkstelling: 80, 'uren-per-week': 28 })).to.equal(undefined);
    expect(standing({ tewerkstelling: 80, 'uren-per-week': null })).to.equal(undefined);
  });

  it('is what is told, also of who has more than one employer; below half-time it is the other jobs', () => {
    const two = (tewerkstelling: number): unknown => standing({ tewerkstelling, 'meer-werkgevers': 'ja' });
    expect([79, 50, 49].map(two)).to.deep.equal(['lapsed', 'lapsed', 'unasked']);
  });

  it('is told for a start from 1 September 2026 on, and the transition for the year before', () => {
    const part = { tewerkstelling: 60, 'uren-per-week': 22.8 };
    const starts = ['2025-08-31', '2025-09-01', '2026-08-31', '2026-09-01', '2027-09-01'];
    expect(starts.map((start) => standing({ ...part, start }))).to.deep.equal([
      undefined,
      undefined,
      undefined,
      'lapsed',
      'lapsed',
    ]);
    expect(starts.map((start) => cautions({ ...part, start }).includes('overgang-2025-2026'))).to.deep.equal([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('The minimum size of a training for Vlaams opleidingsverlof', () => {
  const sizes: readonly [contacturen: number, studiepunten: number, verdict: Verdict][] = [
    [31, 0, 'no'],
    [31.9, 0, 'no'],
    [32, 0, 'yes'],
    [33, 0, 'yes'],
    [0, 2, 'no'],
    [0, 2.5, 'no'],
    [0, 3, 'yes'],
    [31, 2, 'no'],
    [31, 3, 'yes'],
    [32, 2, 'yes'],
  ];
  for (const [contacturen, studiepunten, verdict] of sizes) {
    for (const start of ['2024-10-01', '2025-10-01', '2026-10-01']) {
      it(`is ${verdict} for ${contacturen} hours and ${studiepunten} studiepunten, starting on ${start}`, () => {
        expect(criterion('omvang', { contacturen, studiepunten, start })).to.equal(verdict);
        expect(leave({ contacturen, studiepunten, start }).verdict).to.equal(verdict);
      });
    }
  }

  it('does not hold for exams of the examencommissie and for EVC', () => {
    for (const soort of ['examencommissie', 'evc'])
      expect(leave({ soort, contacturen: 0 }).verdict, soort).to.equal('yes');
    expect(leave({ soort: 'gewoon', contacturen: 0 }).verdict).to.equal('no');
  });
});

describe('A training that leads to a beroepskwalificatie, outside the databank', () => {
  it('may count from 1 September 2025 on: one source says so', () => {
    const verdict = (start: IsoDate): Verdict =>
      leave({ databank: 'nee', pop: 'nee', kenmerk: 'kwalificerend', start }).verdict;
    expect(['2025-08-31', '2025-09-01', '2025-09-02'].map(verdict)).to.deep.equal(['no', 'open', 'open']);
  });
});

describe('The hours of Vlaams opleidingsverlof', () => {
  it('in a school year are 125 times the share of a full-time job', () => {
    const perYear: readonly [share: number, hours: number][] = [
      [50, 62.5],
      [60, 75],
      [80, 100],
      [90, 112.5],
      [100, 125],
    ];
    for (const [tewerkstelling, expected] of perYear) {
      expect(hours('uren-schooljaar', { tewerkstelling }), `${tewerkstelling} %`).to.equal(expected);
      expect(hours('uren-op-voorstel', { tewerkstelling }), `${tewerkstelling} %`).to.equal(expected);
    }
  });

  it('for a training are its contact hours, with the hours of the school year as the ceiling', () => {
    expect(hours('uren-opleiding', { contacturen: 40 })).to.equal(40);
    expect(hours('uren-opleiding', { contacturen: 125 })).to.equal(125);
    expect(hours('uren-opleiding', { contacturen: 126 })).to.equal(125);
    expect(hours('uren-opleiding', { contacturen: 75, tewerkstelling: 60 })).to.equal(75);
    expect(hours('uren-opleiding', { contacturen: 76, tewerkstelling: 60 })).to.equal(75);
    expect(hours('uren-opleiding', { contacturen: 32, tewerkstelling: 60 })).to.equal(32);
  });

  it('for a training in studiepunten are 4 for each, with the hours of the school year as the ceiling', () => {
    const inPoints = (studiepunten: number, more: Facts = {}): number | undefined =>
      hours('uren-opleiding', { contacturen: 0, studiepunten, ...more });
    expect(inPoints(3)).to.equal(12);
    expect(inPoints(31)).to.equal(124);
    expect(inPoints(32)).to.equal(125);
    expect(inPoints(25, { tewerkstelling: 80 })).to.equal(100);
    expect(inPoints(26, { tewerkstelling: 80 })).to.equal(100);
  });

  it('for a training in both are never more than its contact hours', () => {
    expect(hours('uren-opleiding', { contacturen: 40, studiepunten: 12 })).to.equal(40);
    expect(hours('uren-opleiding', { contacturen: 40, studiepunten: 3 })).to.equal(12);
  });

  it('are not computed from what is not known', () => {
    expect(hours('uren-opleiding', { contacturen: null, studiepunten: null })).to.equal(undefined);
    expect(hours('uren-schooljaar', { tewerkstelling: null })).to.equal(undefined);
    expect(hours('uren-schooljaar', { start: '2019-08-31' })).to.equal(undefined);
    expect(hours('uren-schooljaar', { start: '2019-09-01' })).to.equal(125);
  });

  it('on the proposal of the employer began on 1 September 2021', () => {
    const onProposal = (start: IsoDate): number | undefined => hours('uren-op-voorstel', { start });
    expect(['2021-08-31', '2021-09-01', '2026-08-31', '2026-09-01'].map(onProposal)).to.deep.equal([
      undefined,
      125,
      125,
      125,
    ]);
  });

  it('are not shown with a no', () =>
    expect(leave({ sector: 'onderwijs' })).to.deep.include({ verdict: 'no', amounts: [] }));
});

describe('The employer', () => {
  it('has to be asked within 3 months of the start', () => {
    const asked = (start: IsoDate, day: IsoDate): unknown =>
      leave({ start }, day).deadlines.find(({ id }) => id === 'aanvraag-werkgever');
    expect(asked('2026-11-30', on)).to.deep.equal({ id: 'aanvraag-werkgever', date: '2027-02-28', passed: false });
    expect(asked('2026-08-21', on)).to.deep.equal({ id: 'aanvraag-werkgever', date: '2026-11-21', passed: false });
    expect(asked('2026-08-20', on)).to.deep.equal({ id: 'aanvraag-werkgever', date: '2026-11-20', passed: true });
  });
});
