import { expect } from 'chai';
import * as fc from 'fast-check';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { assessRulebook } from './assess.js';
import { all, always, any, conditionsOver, dated, during, unsettled, type Condition } from './conditions.js';
import { isBetter } from './minimal-changes.js';
import { repairsOf, type Repair } from './repairs.js';
import type { CompleteRulebook, Derivation, Incentive } from './rulebook.js';
import { anyFactsOf } from './testing/arbitraries.js';
import { choice, day, quantity, type Facts } from './vocabulary.js';

const on = '2026-11-21';
const vocabulary = {
  job: choice('yes', 'no', 'lost'),
  payer: choice('self', 'boss', 'nobody'),
  sector: choice('private', 'public', 'both'),
  hours: quantity(0, 100),
  credits: quantity(0, 60),
  home: choice('here', 'there'),
  start: day(),
};
const { is, atLeast, below } = conditionsOver(vocabulary);

const rulebookWith = (when: Condition, derivations: readonly Derivation[] = []): CompleteRulebook => {
  const leave: Incentive = {
    id: 'leave',
    pillar: 'tijd',
    asks: always,
    criteria: { all: { when, sources: [], confidence: 'high' } },
    amounts: {},
    doubts: {},
    deadlines: {},
    steps: {},
    unchecked: {},
    page: 'https://example.org',
    review: '2027-06-30',
  };
  return {
    vocabulary,
    derivations,
    incentives: [leave],
    referrals: [],
    contacts: {},
    actions: {},
    units: [],
    changeable: {
      job: { kind: 'happens', effort: 9, untold: ['lost'], untoldFrom: { yes: ['no'] } },
      payer: { kind: 'choose', effort: 1, advised: ['self'] },
      sector: { kind: 'happens', effort: 7 },
      hours: { kind: 'choose', effort: 2, advised: 'any' },
      credits: { kind: 'can', effort: 3, advised: 'more' },
      start: { kind: 'choose', effort: 1, advised: 'any' },
    },
    lookBackMonths: 3,
  };
};

function repairs(when: Condition, facts: Facts, derivations?: readonly Derivation[]): readonly Repair[] {
  const rulebook = rulebookWith(when, derivations);
  return repairsOf(rulebook, rulebook.incentives[0]!, facts, on);
}

const changesOf = (found: readonly Repair[]): unknown => found.map(({ kind, changes }) => [kind, ...changes]);

describe('What would turn a verdict', () => {
  it('is every other choice that does, apart from what may not be advised', () => {
    expect(changesOf(repairs(is('payer', 'self', 'nobody'), { payer: 'boss' }))).to.deep.equal([
      ['choose', { fact: 'payer', values: ['self'] }],
      ['happens', { fact: 'payer', values: ['nobody'] }],
    ]);
  });

  it('names together the values that come to the same', () => {
    expect(changesOf(repairs(is('sector', 'private', 'both'), { sector: 'public' }))).to.deep.equal([
      ['happens', { fact: 'sector', values: ['private', 'both'] }],
    ]);
  });

  it('is the least number that is enough, or the one that is too much', () => {
    expect(changesOf(repairs(any(atLeast('hours', 32), atLeast('hours', 60)), { hours: 20 }))).to.deep.equal([
      ['choose', { fact: 'hours', values: [32] }],
    ]);
    expect(changesOf(repairs(any(below('hours', 10), below('hours', 20)), { hours: 40 }))).to.deep.equal([
      ['choose', { fact: 'hours', values: [10], below: 20 }],
    ]);
    expect(changesOf(repairs(below('credits', 20), { credits: 40 }))).to.deep.equal([
      ['happens', { fact: 'credits', values: [0], below: 20 }],
    ]);
  });

  it('is several changes together where one is not enough, the hardest first', () => {
    const when = all(is('payer', 'self'), atLeast('hours', 32), is('job', 'yes'));
    expect(repairs(when, { payer: 'boss', hours: 20, job: 'yes' })).to.deep.equal([
      {
        kind: 'choose',
        effort: 3,
        changes: [
          { fact: 'hours', values: [32] },
          { fact: 'payer', values: ['self'] },
        ],
        verdict: 'yes',
      },
    ]);
    expect(changesOf(repairs(when, { payer: 'boss', hours: 32, job: 'no' }))).to.deep.equal([
      ['happens', { fact: 'job', values: ['yes'] }, { fact: 'payer', values: ['self'] }],
    ]);
  });

  it('tells the easiest first', () => {
    const when = any(is('sector', 'private'), atLeast('credits', 3), is('payer', 'self'), atLeast('hours', 32));
    const found = repairs(when, { sector: 'public', credits: 1, payer: 'boss', hours: 1 });
    expect(found.map(({ changes }) => changes[0]?.fact)).to.deep.equal(['payer', 'hours', 'credits', 'sector']);
  });

  it('is nothing that is fixed, or that nobody is told to count on', () => {
    expect(repairs(is('home', 'here'), { home: 'there' })).to.deep.equal([]);
    expect(repairs(is('job', 'lost'), { job: 'yes' })).to.deep.equal([]);
    // Not to have work is a blow to who has it, and not to who lost it.
    expect(repairs(is('job', 'no'), { job: 'yes' })).to.deep.equal([]);
    expect(changesOf(repairs(is('job', 'no'), { job: 'lost' }))).to.deep.equal([
      ['happens', { fact: 'job', values: ['no'] }],
    ]);
  });

  it('is open as long as something more has to be known or decided', () => {
    const [repair] = repairs(all(is('payer', 'self'), unsettled('granted')), { payer: 'boss' });
    expect(repair?.verdict).to.equal('open');
  });

  it('can be chosen by who does not know, and only then', () => {
    const when = any(is('payer', 'self'), is('sector', 'private'));
    expect(changesOf(repairs(when, { payer: null, sector: null }))).to.deep.equal([
      ['choose', { fact: 'payer', values: ['self'] }],
    ]);
  });

  it('leaves a size alone that is expressed in another unit', () => {
    const derivations: readonly Derivation[] = [{ from: [atLeast('credits', 1)], then: { hours: 0 } }];
    const when = any(atLeast('hours', 32), atLeast('credits', 5));
    expect(changesOf(repairs(when, { hours: 0, credits: 3 }, derivations))).to.deep.equal([
      ['can', { fact: 'credits', values: [5] }],
    ]);
  });

  it('is the first day on which a rule turns it by itself, and a later start where that can be chosen', () => {
    const source = { sources: [], confidence: 'high' } as const;
    const fromNewYear = during('on', { from: '2027-01-01' });
    expect(repairs(fromNewYear, {})).to.deep.equal([
      { kind: 'itself', effort: 0, changes: [], day: '2027-01-01', verdict: 'yes' },
    ]);
    const bySchoolYear = dated(
      'start',
      { until: '2027-08-31', value: atLeast('hours', 32), ...source },
      { from: '2027-09-01', value: atLeast('hours', 16), ...source },
    );
    expect(changesOf(repairs(bySchoolYear, { hours: 20, start: '2026-12-01' }))).to.deep.equal([
      ['choose', { fact: 'start', values: ['2027-09-01'] }],
      ['choose', { fact: 'hours', values: [32] }],
    ]);
  });

  it('holds for everybody in the real rulebook, and no part of it is enough', () => {
    let count = 0;
    fc.assert(
      fc.property(
        anyFactsOf(completeRulebook.vocabulary),
        fc.constantFrom(...completeRulebook.incentives),
        (facts, incentive) => {
          const verdict = (known: Facts, at = on) =>
            assessRulebook({ ...completeRulebook, incentives: [incentive], referrals: [] }, known, at).incentives[0]!
              .verdict;
          const present = verdict(facts);
          for (const { changes, day: at = on } of repairsOf(completeRulebook, incentive, facts, on)) {
            const chosen = changes.map(({ fact, values }) => [fact, values.at(-1)] as const);
            const message = `${incentive.id} with ${JSON.stringify(chosen)} from ${present}`;
            expect(isBetter(verdict({ ...facts, ...Object.fromEntries(chosen) }, at), present), message).to.be.true;
            for (const [fact] of chosen) {
              const less = Object.fromEntries(chosen.filter(([other]) => other !== fact));
              expect(isBetter(verdict({ ...facts, ...less }), present), `${message} without ${fact}`).to.be.false;
            }
            count += 1;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(count).to.be.above(200);
  });
});
