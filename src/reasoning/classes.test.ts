import { expect } from 'chai';
import * as fc from 'fast-check';
import { rulebook } from '../../flows/rulebook.js';
import { clocksWhileAsking } from './clocks.js';
import { conditionOf } from './rulebook.js';
import { classesOf } from './classes.js';
import { all, always, any, conditionsOver, dated, during, type Condition } from './conditions.js';
import { addMonths, START } from './dated.js';
import { reduce } from './reduce.js';
import type { Rulebook } from './rulebook.js';
import { anyDayFrom, anyFactsOf, anyValueOf } from './testing/arbitraries.js';
import { choice, day, quantity, text, type Facts, type Value } from './vocabulary.js';

const on = '2026-11-21';

describe('classesOf', () => {
  const vocabulary = {
    colour: choice('red', 'green'),
    hours: quantity(5, 60),
    start: day(),
    committee: text(/^\d$/, '9'),
  };
  const small: Rulebook = { vocabulary, incentives: [], referrals: [], lookBackMonths: 3 };
  const { is, atLeast, below } = conditionsOver(vocabulary);
  const classes = (...conditions: readonly Condition[]): Readonly<Record<string, readonly Value[]>> =>
    Object.fromEntries(classesOf(small, conditions, on));

  it('gives every value of a choice', () => expect(classes()['colour']).to.deep.equal(['red', 'green']));

  it('gives a number the lowest value, and each bound that a condition draws, once and in order', () => {
    expect(classes()['hours']).to.deep.equal([5]);
    expect(classes(any(atLeast('hours', 20), below('hours', 8)), below('hours', 20))['hours']).to.deep.equal([
      5, 8, 20,
    ]);
  });

  it('draws no bound at or below the lowest value', () => {
    expect(classes(all(atLeast('hours', 5), atLeast('hours', 4), below('hours', 0)))['hours']).to.deep.equal([5]);
  });

  it('gives the start the earliest day, each first day, and the day after each last day', () => {
    const spans = [
      during('start', { from: '2026-09-01', until: '2027-08-31' }),
      dated('start', { from: '2027-01-01', value: always, sources: [], confidence: 'high' }),
    ];
    expect(classes(...spans)[START]).to.deep.equal(['2026-08-21', '2026-09-01', '2027-01-01', '2027-09-01']);
  });

  it('leaves out days that are too long ago, and days of the other clock', () => {
    const spans = [
      during('start', { from: '2025-09-01', until: '2026-08-20' }),
      during('on', { from: '2026-12-01', until: '2026-12-31' }),
      dated('on', { until: '2026-12-24', value: always, sources: [], confidence: 'high' }),
    ];
    expect(classes(...spans)[START]).to.deep.equal(['2026-08-21']);
  });

  it('looks for bounds inside dated values', () => {
    const inside = dated('on', {
      value: all(atLeast('hours', 30), during('start', { from: '2027-01-01' })),
      sources: [],
      confidence: 'high',
    });
    expect(classes(inside)['hours']).to.deep.equal([5, 30]);
    expect(classes(inside)[START]).to.deep.equal(['2026-08-21', '2027-01-01']);
  });

  it('gives a text the first of the values that are always named together, and one that is never named', () => {
    const named = [is('committee', '1', '2'), any(is('committee', '3', '4', '5'), is('committee', '5'))];
    expect(classes(...named)['committee']).to.deep.equal(['1', '3', '5', '9']);
  });

  it('has no classes for a text that no condition names', () => expect(classes()).to.not.have.property('committee'));
});

describe('In the rulebook', () => {
  const conditions = [
    ...rulebook.incentives.flatMap((incentive) => [conditionOf(incentive), incentive.asks]),
    ...rulebook.referrals.flatMap(({ reasons }) => Object.values(reasons)),
  ];
  const parts = [
    ...conditions,
    ...rulebook.incentives.flatMap(({ criteria }) => Object.values(criteria).map(({ when }) => when)),
  ];
  const classes = classesOf(rulebook, conditions, on);
  const numbers = Object.entries(rulebook.vocabulary).filter(([, { type }]) => type === 'number');

  /** What is left of every part of every rule. */
  const left = (facts: Facts): readonly string[] =>
    parts.map((part) => JSON.stringify(reduce(part, facts, clocksWhileAsking(rulebook, facts, on))));
  const classOf = (fact: string, value: Value): Value | undefined =>
    classes.get(fact)?.findLast((lowest) => lowest <= value);
  const expectSame = (facts: Facts, fact: string, value: Value): void => {
    const lowest = classOf(fact, value);
    expect(lowest, `no class holds ${fact} = ${value}`).to.not.equal(undefined);
    expect(left({ ...facts, [fact]: value })).to.deep.equal(left({ ...facts, [fact]: lowest }));
  };

  for (const [fact, definition] of numbers) {
    it(`two values of "${fact}" in one class never differ`, () => {
      fc.assert(
        fc.property(anyFactsOf(rulebook.vocabulary), anyValueOf(definition), (facts, value) =>
          expectSame(facts, fact, value),
        ),
        { numRuns: 40 },
      );
    });
  }

  it('two starts in one class never differ', () => {
    fc.assert(
      fc.property(anyFactsOf(rulebook.vocabulary), anyDayFrom(addMonths(on, -3), 1000), (facts, start) =>
        expectSame(facts, START, start),
      ),
      { numRuns: 200 },
    );
  });

  it('two neighbouring classes do differ for somebody', () => {
    for (const [fact] of [...numbers, [START] as const]) {
      const all = classes.get(fact) ?? [];
      for (const [at, value] of all.slice(1).entries()) {
        expect(left({ [fact]: value }), `${fact} = ${value}`).to.not.deep.equal(left({ [fact]: all[at] }));
      }
    }
  });
});
