import { expect } from 'chai';
import * as fc from 'fast-check';
import { onceForAlike } from './alike.js';
import { all, conditionsOver, dated, type Condition, type Verdict } from '../reasoning/conditions.js';
import type { Clocks } from '../reasoning/dated.js';
import { judge } from '../reasoning/judge.js';
import { factsOf } from '../reasoning/leaves.js';
import { reduce } from '../reasoning/reduce.js';
import { anyCondition, anyFacts, earliest, on, starts } from '../reasoning/testing/conditions.js';
import { choice, quantity, type Facts } from '../reasoning/vocabulary.js';

const { is, atLeast } = conditionsOver({ job: choice('yes', 'no'), hours: quantity(0, 10_000) });

describe('onceForAlike', () => {
  const clocksOf = (facts: Facts, day: string): Clocks => ({
    on: day,
    start: facts['start'] as Clocks['start'],
    earliest,
  });
  const prepare = (facts: Facts, day: string): { readonly facts: Facts; readonly clocks: Clocks } => ({
    facts,
    clocks: clocksOf(facts, day),
  });

  /** Judges people by conditions, and counts how often it has to. */
  function judging(...conditions: readonly Condition[]): {
    count: number;
    sums: number;
    verdicts: (facts: Facts, day?: string) => readonly Verdict[];
  } {
    const verdictsOf = onceForAlike(conditions, {
      conditionsOf: (condition) => [condition],
      prepare,
      each: (condition, person) => {
        counted.count += 1;
        return judge(condition, person.facts, person.clocks);
      },
      together: (verdicts) => {
        counted.sums += 1;
        return verdicts;
      },
    });
    const counted = { count: 0, sums: 0, verdicts: (facts: Facts, day = on) => verdictsOf(facts, day) };
    return counted;
  }

  it('comes for each person to what the work comes to for that person alone', () => {
    const anyStart = fc.constantFrom(...starts, null, undefined);
    const people = fc.array(
      fc.tuple(anyFacts, anyStart).map(([facts, start]): Facts => ({ ...facts, start })),
      { minLength: 1, maxLength: 6 },
    );
    const work = (condition: Condition, facts: Facts, clocks: Clocks): unknown => [
      judge(condition, facts, clocks),
      [...factsOf(reduce(condition, facts, clocks))],
    ];
    fc.assert(
      fc.property(fc.array(anyCondition, { minLength: 1, maxLength: 8 }), people, (conditions, met) => {
        const find = onceForAlike(conditions, {
          conditionsOf: (condition) => [condition],
          prepare,
          each: (condition, person) => work(condition, person.facts, person.clocks),
          together: (results) => results,
        });
        for (const facts of met) {
          expect(find(facts, on)).to.deep.equal(
            conditions.map((condition) => work(condition, facts, clocksOf(facts, on))),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('works something out once for all whom its conditions cannot tell apart', () => {
    const judged = judging(all(is('job', 'yes'), atLeast('hours', 32)));
    for (const hours of [32, 40, 1000]) expect(judged.verdicts({ job: 'yes', hours })).to.deep.equal(['yes']);
    expect(judged.count).to.equal(1);
    expect(judged.verdicts({ job: 'yes', hours: 31 })).to.deep.equal(['no']);
    expect(judged.count).to.equal(2);
  });

  it('adds up what came of all of them once for those whom none of them can tell apart', () => {
    const judged = judging(is('job', 'yes'), atLeast('hours', 32));
    for (const hours of [32, 40, 1000]) expect(judged.verdicts({ job: 'yes', hours })).to.deep.equal(['yes', 'yes']);
    expect(judged.sums).to.equal(1);
    expect(judged.verdicts({ job: 'no', hours: 40 })).to.deep.equal(['no', 'yes']);
    // The hours were judged before: only the job was not.
    expect([judged.sums, judged.count]).to.deep.equal([2, 3]);
  });

  it('knows somebody of whom nothing is told apart by what is known', () => {
    const judged = judging(is('job', 'yes'));
    for (const colour of ['red', 'blue', null]) expect(judged.verdicts({ colour })).to.deep.equal(['open']);
    expect([judged.sums, judged.count]).to.deep.equal([1, 1]);
  });

  it('tells who does not know apart from who was not asked', () => {
    const judged = judging(is('job', 'yes'));
    judged.verdicts({});
    judged.verdicts({ job: null });
    expect(judged.count).to.equal(2);
  });

  it('tells the days of an assessment apart, and the starts that a dated condition does', () => {
    const span = { from: '2026-09-01', value: is('job', 'yes'), sources: [], confidence: 'high' } as const;
    const judged = judging(dated('start', { ...span, until: '2026-12-31' }, { ...span, from: '2027-01-01' }));
    const startingOn = (start: string, day = on): number => {
      judged.verdicts({ job: 'yes', start }, day);
      return judged.count;
    };
    expect([startingOn('2026-09-01'), startingOn('2026-10-15'), startingOn('2027-01-01')]).to.deep.equal([1, 1, 2]);
    expect([startingOn('2026-09-01', '2026-12-01'), startingOn('2027-03-01', '2026-12-01')]).to.deep.equal([3, 4]);
  });

  it('is as right about the last of very many people as about the first', () => {
    const judged = judging(atLeast('hours', 3000));
    for (let hours = 0; hours < 6000; hours += 1)
      expect(judged.verdicts({ hours })).to.deep.equal([hours < 3000 ? 'no' : 'yes']);
    expect(judged.count).to.equal(2);
  });
});
