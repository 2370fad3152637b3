import { expect } from 'chai';
import * as fc from 'fast-check';
import { completeRulebook } from '../../flows/complete-rulebook.js';
import { assessRulebook } from './assess.js';
import { all, always, any, conditionsOver, type Condition } from './conditions.js';
import { leversOf, type Lever } from './levers.js';
import type { CompleteRulebook, Incentive } from './rulebook.js';
import { anyFactsOf } from './testing/arbitraries.js';
import { choice, quantity, type Facts } from './vocabulary.js';

const on = '2026-11-21';
const vocabulary = {
  job: choice('yes', 'no'),
  payer: choice('self', 'boss', 'nobody'),
  hours: quantity(0, 100),
  home: choice('here', 'there'),
};
const { is, atLeast } = conditionsOver(vocabulary);

function levers(when: Condition, facts: Facts): readonly Lever[] {
  const incentive: Incentive = {
    id: 'leave',
    pillar: 'tijd',
    asks: always,
    criteria: { all: { when, sources: [], confidence: 'high' } },
    amounts: {},
    doubts: {},
    deadlines: {},
    steps: {},
    unchecked: [],
    page: 'https://example.org',
    review: '2027-06-30',
  };
  const rulebook: CompleteRulebook = {
    vocabulary,
    incentives: [incentive],
    referrals: [],
    contacts: {},
    actions: {},
    units: [],
    changeable: ['payer', 'hours', 'job'],
    lookBackMonths: 3,
  };
  return leversOf(rulebook, incentive, facts, on);
}

describe('What would change a no', () => {
  it('is every other choice that takes it away', () => {
    expect(levers(is('payer', 'self', 'nobody'), { payer: 'boss' })).to.deep.equal([
      { fact: 'payer', value: 'self' },
      { fact: 'payer', value: 'nobody' },
    ]);
  });

  it('is the least number that is enough', () => {
    expect(levers(any(atLeast('hours', 32), atLeast('hours', 60)), { hours: 20 })).to.deep.equal([
      { fact: 'hours', value: 32 },
    ]);
  });

  it('is nothing that the person cannot do something about', () => {
    expect(levers(is('home', 'here'), { home: 'there' })).to.deep.equal([]);
  });

  it('is nothing when it takes two changes', () => {
    expect(levers(all(is('payer', 'self'), atLeast('hours', 32)), { payer: 'boss', hours: 20 })).to.deep.equal([]);
  });

  it('is no fact that was not asked, that is unknown, or that is expressed in another unit', () => {
    for (const hours of [undefined, null, 0]) {
      expect(levers(all(atLeast('hours', 32), is('home', 'here')), { hours, home: 'there' })).to.deep.equal([]);
    }
    expect(levers(atLeast('hours', 32), { hours: 0 })).to.deep.equal([]);
  });

  it('really takes it away, for everybody in the real rulebook', () => {
    let count = 0;
    fc.assert(
      fc.property(
        anyFactsOf(completeRulebook.vocabulary),
        fc.constantFrom(...completeRulebook.incentives),
        (facts, incentive) => {
          const verdict = (known: Facts): unknown =>
            assessRulebook(completeRulebook, known, on).incentives.find(({ id }) => id === incentive.id)?.verdict;
          fc.pre(verdict(facts) === 'no');
          for (const { fact, value } of leversOf(completeRulebook, incentive, facts, on)) {
            expect(completeRulebook.changeable).to.include(fact);
            expect(verdict({ ...facts, [fact]: value }), `${incentive.id} with ${fact} = ${value}`).to.not.equal('no');
            count += 1;
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(count).to.be.above(0);
  });
});
