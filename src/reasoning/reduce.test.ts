import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  all,
  always,
  any,
  conditionsOver,
  dated,
  during,
  never,
  undecided,
  type Condition,
  type Residue,
  type Verdict,
} from './conditions.js';
import { START, type Clock, type Clocks, type Interval, type Span } from './dated.js';
import { factsOf } from './leaves.js';
import { isSettled, reduce, verdictOf } from './reduce.js';
import { answersTo, anyCondition, anyFacts, earliest, on, starts, vocabulary } from './testing/conditions.js';
import type { Facts, IsoDate, Value } from './vocabulary.js';

const { is, isNot, atLeast, below } = conditionsOver(vocabulary);

const asking: Clocks = { on, start: undefined, earliest };
const startingOn = (start: IsoDate): Clocks => ({ on, start, earliest });
const since = <T>(from: IsoDate, value: T): Interval<T> => ({ from, value, sources: [], confidence: 'high' });
const until = <T>(end: IsoDate, value: T): Interval<T> => ({ until: end, value, sources: [], confidence: 'high' });
const between = <T>(from: IsoDate, end: IsoDate, value: T): Interval<T> => ({ from, ...until(end, value) });

const verdict = (condition: Condition, facts: Facts = {}, clocks = asking): Verdict =>
  verdictOf(reduce(condition, facts, clocks));
const asks = (condition: Condition, facts: Facts = {}, clocks = asking): readonly string[] =>
  [...factsOf(reduce(condition, facts, clocks))].sort();

describe('reduce', () => {
  describe('of one fact', () => {
    it('leaves it open while it is not asked', () => {
      for (const condition of [is('a', 'x'), isNot('a', 'x'), atLeast('n', 1), below('n', 1)]) {
        expect(reduce(condition, {}, asking)).to.equal(condition);
      }
    });

    it('decides an "is" by the value', () => {
      expect(verdict(is('a', 'x', 'y'), { a: 'y' })).to.equal('yes');
      expect(verdict(is('a', 'x', 'y'), { a: 'z' })).to.equal('no');
      expect(verdict(isNot('a', 'x'), { a: 'y' })).to.equal('yes');
      expect(verdict(isNot('a', 'x'), { a: 'x' })).to.equal('no');
    });

    it('includes the minimum in "at least", and not the limit in "below"', () => {
      expect([1.99, 2, 2.01].map((n) => verdict(atLeast('n', 2), { n }))).to.deep.equal(['no', 'yes', 'yes']);
      expect([1.99, 2, 2.01].map((n) => verdict(below('n', 2), { n }))).to.deep.equal(['yes', 'no', 'no']);
    });

    it('asks nothing for a minimum of 0', () => {
      expect(reduce(atLeast('n', 0), {}, asking)).to.equal('yes');
      expect(reduce(atLeast('n', 0), { n: null }, asking)).to.equal('yes');
    });
  });

  describe('of what is not known', () => {
    it('stays open for unknown as for not asked, but asks only what was not asked', () => {
      for (const condition of [is('a', 'x'), isNot('a', 'x'), atLeast('n', 1), below('n', 1)]) {
        const [fact = ''] = asks(condition);
        expect(verdict(condition, { [fact]: undefined }), condition.op).to.equal('open');
        expect(verdict(condition, { [fact]: null }), condition.op).to.equal('open');
        expect(isSettled(reduce(condition, { [fact]: undefined }, asking)), condition.op).to.be.false;
        expect(isSettled(reduce(condition, { [fact]: null }, asking)), condition.op).to.be.true;
      }
    });

    it('lets no answer decide an undecided point', () => {
      expect(verdict(undecided, { a: 'x', b: 'x', c: 'x', n: 1, start: on }, startingOn(on))).to.equal('open');
      expect(isSettled(undecided)).to.be.true;
    });
  });

  describe('of all and any', () => {
    const kleene: readonly [left: Verdict, right: Verdict, both: Verdict, either: Verdict][] = [
      ['yes', 'yes', 'yes', 'yes'],
      ['yes', 'open', 'open', 'yes'],
      ['yes', 'no', 'no', 'yes'],
      ['open', 'open', 'open', 'open'],
      ['open', 'no', 'no', 'open'],
      ['no', 'no', 'no', 'no'],
    ];
    const parts: Record<Verdict, Condition> = { yes: always, no: never, open: undecided };
    for (const [left, right, both, either] of kleene) {
      it(`says ${both} to all and ${either} to any of ${left} and ${right}`, () => {
        expect(verdict(all(parts[left], parts[right]))).to.equal(both);
        expect(verdict(all(parts[right], parts[left]))).to.equal(both);
        expect(verdict(any(parts[left], parts[right]))).to.equal(either);
        expect(verdict(any(parts[right], parts[left]))).to.equal(either);
      });
    }

    it('is absorbed by one no, or by one yes, whatever is not asked yet', () => {
      expect(reduce(all(is('a', 'x'), is('b', 'x'), atLeast('n', 2)), { b: 'y' }, asking)).to.equal('no');
      expect(reduce(any(is('a', 'x'), is('b', 'x'), atLeast('n', 2)), { b: 'x' }, asking)).to.equal('yes');
    });

    it('drops the parts that are known', () => {
      const rest = is('a', 'x');
      expect(reduce(all(rest, is('b', 'x')), { b: 'x' }, asking)).to.equal(rest);
      expect(reduce(any(rest, is('b', 'x')), { b: 'y' }, asking)).to.equal(rest);
    });

    it('asks no alternative of what already has to hold', () => {
      const a = is('a', 'x');
      expect(asks(all(a, any(a, is('b', 'x'))))).to.deep.equal(['a']);
      expect(asks(any(a, all(a, is('b', 'x'))))).to.deep.equal(['a']);
    });

    it('sees that one alternative holds another, once both have become smaller', () => {
      const [a, b, c] = [is('a', 'x'), is('b', 'x'), is('c', 'x')];
      const condition = all(any(a, b), any(a, b, c));
      expect(asks(condition)).to.deep.equal(['a', 'b']);
      expect(asks(condition, { b: 'y' })).to.deep.equal(['a']);
      expect(asks(all(any(a, b), any(b, a)))).to.deep.equal(['a', 'b']);
    });
  });

  describe('once it can no longer be yes', () => {
    it('asks only what can make it no', () => {
      const condition = all(is('a', 'x'), is('b', 'x'), any(is('c', 'x'), undecided));
      // The last part can be yes or open: it can never bring a no.
      expect(asks(condition, { a: null })).to.deep.equal(['b']);
      expect(verdict(condition, { a: null, b: 'y' })).to.equal('no');
      expect(verdict(condition, { a: null, b: 'x' })).to.equal('open');
      expect(isSettled(reduce(condition, { a: null, b: 'x' }, asking))).to.be.true;
    });

    it('asks, for an any that can no longer be no, only what can make it yes', () => {
      const condition = any(is('a', 'x'), is('b', 'x'), all(is('c', 'x'), undecided));
      expect(asks(condition, { a: null })).to.deep.equal(['b']);
      expect(verdict(condition, { a: null, b: 'x' })).to.equal('yes');
      expect(isSettled(reduce(condition, { a: null, b: 'y' }, asking))).to.be.true;
    });

    it('looks for that inside the parts too', () => {
      const condition = all(undecided, any(is('a', 'x'), all(is('b', 'x'), undecided)));
      // Both branches of the any have to be no: "a" can bring that, and so can "b".
      expect(asks(condition)).to.deep.equal(['a', 'b']);
      expect(verdict(condition, { a: 'y', b: 'y' })).to.equal('no');
      expect(asks(condition, { a: 'x' })).to.deep.equal([]);
      expect(verdict(condition, { a: 'x' })).to.equal('open');
    });

    it('looks inside dated parts, and keeps the date only while it matters', () => {
      const byYear = dated('start', until('2026-08-31', is('b', 'x')), since('2026-09-01', undecided));
      expect(asks(all(is('a', 'x'), byYear), { a: null })).to.deep.equal(['b', START]);
      const never2 = dated('start', until('2026-08-31', any(is('b', 'x'), undecided)), since('2026-09-01', undecided));
      expect(asks(all(is('a', 'x'), never2), { a: null })).to.deep.equal([]);
    });
  });

  it('is not confused by all that it reduced before', () => {
    const condition = all(is('a', 'x'), atLeast('n', 2), during('start', { from: '2026-09-01' }));
    for (let time = 0; time < 3000; time += 1) {
      const n = (time % 1500) / 500;
      const start = time % 7 === 0 ? '2026-08-31' : '2026-09-01';
      const expected = n < 2 || start < '2026-09-01' ? 'no' : 'yes';
      expect(verdict(condition, { a: 'x', n }, startingOn(start)), `${n} on ${start}`).to.equal(expected);
    }
    const onOrAfter = all(is('a', 'x'), during('on', { from: '2027-01-01' }));
    const days = ['2026-12-31', '2027-01-01', '2026-12-31'];
    expect(days.map((day) => verdict(onOrAfter, { a: 'x' }, { ...asking, on: day }))).to.deep.equal([
      'no',
      'yes',
      'no',
    ]);
    const allYear = any(is('a', 'x'), during('start', { from: '2026-09-01' }));
    const firsts = ['2026-08-31', '2026-09-01', '2026-08-31'];
    expect(firsts.map((first) => verdict(allYear, { a: 'y' }, { ...asking, earliest: first }))).to.deep.equal([
      'open',
      'yes',
      'open',
    ]);
  });

  describe('of dates', () => {
    const schoolYear = during('start', { from: '2026-09-01', until: '2027-08-31' });

    it('holds on the first and the last day of a span, and not the day before or after', () => {
      const days = ['2026-08-31', '2026-09-01', '2026-09-02', '2027-08-30', '2027-08-31', '2027-09-01'];
      expect(days.map((start) => verdict(schoolYear, {}, startingOn(start)))).to.deep.equal([
        'no',
        'yes',
        'yes',
        'yes',
        'yes',
        'no',
      ]);
    });

    it('reads the clock that it names', () => {
      const clocks = { on: '2026-11-21', start: '2028-01-01', earliest };
      expect(verdict(during('on', { until: '2026-12-31' }), {}, clocks)).to.equal('yes');
      expect(verdict(during('start', { until: '2026-12-31' }), {}, clocks)).to.equal('no');
    });

    it('asks for the start only while it can matter', () => {
      expect(asks(schoolYear)).to.deep.equal([START]);
      expect(verdict(during('start', { from: earliest }))).to.equal('yes');
      expect(asks(during('start', { from: '2026-08-22' }))).to.deep.equal([START]);
      expect(verdict(during('start', { until: '2026-08-20' }))).to.equal('no');
      expect(asks(during('start', { until: earliest }))).to.deep.equal([START]);
      expect(verdict(during('start', {}))).to.equal('yes');
    });

    it('takes the condition of the interval that holds, and asks only for that', () => {
      const condition = dated('start', until('2026-08-31', is('a', 'x')), since('2026-09-01', is('b', 'x')));
      expect(asks(condition)).to.deep.equal(['a', 'b', START]);
      expect(asks(condition, {}, startingOn('2026-08-31'))).to.deep.equal(['a']);
      expect(asks(condition, {}, startingOn('2026-09-01'))).to.deep.equal(['b']);
    });

    it('decides nothing on a day outside every interval, and asks nothing more', () => {
      const condition = dated('start', between('2026-09-01', '2027-08-31', is('a', 'x')));
      for (const start of ['2026-08-31', '2027-09-01']) {
        expect(verdict(condition, { a: 'x' }, startingOn(start)), start).to.equal('open');
        expect(asks(condition, {}, startingOn(start)), start).to.deep.equal([]);
      }
    });

    it('does not need the start when every possible one comes to the same', () => {
      const strict = dated('start', until('2026-08-31', atLeast('n', 2)), since('2026-09-01', atLeast('n', 1)));
      expect(verdict(strict, { n: 2 })).to.equal('yes');
      expect(verdict(strict, { n: 0 })).to.equal('no');
      expect(asks(strict, { n: 1 })).to.deep.equal([START]);
    });

    it('forgets an interval that is too long ago to be possible', () => {
      const condition = dated('start', until('2026-08-20', is('a', 'x')), since('2026-08-21', is('b', 'x')));
      expect(asks(condition)).to.deep.equal(['b']);
      const dayLater = dated('start', until(earliest, is('a', 'x')), since('2026-08-22', is('b', 'x')));
      expect(asks(dayLater)).to.deep.equal(['a', 'b', START]);
    });

    it('decides for who does not know the start only what holds for every possible one', () => {
      const unknown: Clocks = { ...asking, start: null };
      const strict = dated('start', until('2026-08-31', atLeast('n', 2)), since('2026-09-01', atLeast('n', 1)));
      expect([0, 1, 2].map((n) => verdict(strict, { n }, unknown))).to.deep.equal(['no', 'open', 'yes']);
      expect(asks(strict, {}, unknown)).to.deep.equal(['n']);
      expect(verdict(schoolYear, {}, unknown)).to.equal('open');
      expect(asks(schoolYear, {}, unknown)).to.deep.equal([]);
      expect(verdict(during('start', { from: earliest }), {}, unknown)).to.equal('yes');
      expect(verdict(during('start', { until: '2026-08-20' }), {}, unknown)).to.equal('no');
      expect(verdict(dated('start', until('2026-12-31', always), since('2027-01-02', always)), {}, unknown)).to.equal(
        'open',
      );
      expect(verdict(dated('start', until('2026-12-31', never), since('2027-01-01', never)), {}, unknown)).to.equal(
        'no',
      );
    });

    it('keeps asking for the start while a possible one falls outside every interval', () => {
      for (const interval of [until('2027-08-31', always), since('2026-08-22', always)]) {
        const condition = dated('start', interval);
        expect(verdict(condition)).to.equal('open');
        expect(asks(condition)).to.deep.equal([START]);
      }
      const gap = dated('start', until('2026-12-31', never), since('2027-01-02', never));
      expect(verdict(gap)).to.equal('open');
      expect(verdict(gap, {}, startingOn('2027-01-01'))).to.equal('open');
      expect(verdict(gap, {}, startingOn('2027-01-02'))).to.equal('no');
    });
  });
});

/** What a condition says when every fact was asked, in the plainest way: the yardstick for all cleverness above. */
function oracle(condition: Condition, facts: Facts): Verdict {
  const test = (fact: string, holds: (value: Value) => boolean): Verdict => {
    const value = facts[fact];
    return value === undefined || value === null ? 'open' : holds(value) ? 'yes' : 'no';
  };
  switch (condition.op) {
    case 'all':
      return lowest(condition.of.map((part) => oracle(part, facts)));
    case 'any':
      return highest(condition.of.map((part) => oracle(part, facts)));
    case 'is':
      return test(condition.fact, (value) => condition.values.some((one) => one === value));
    case 'at-least':
      return condition.bound <= 0 ? 'yes' : test(condition.fact, (value) => Number(value) >= condition.bound);
    case 'below':
      return test(condition.fact, (value) => Number(value) < condition.bound);
    case 'since':
      return test(condition.fact, (value) => String(value) >= condition.day);
    case 'given':
      return test(condition.fact, () => true);
    case 'during':
      return agreed(daysOf(condition.clock, facts).map((date) => (isWithin(condition, date) ? 'yes' : 'no')));
    case 'dated':
      return agreed(
        daysOf(condition.clock, facts).map((date) => {
          const interval = condition.intervals.find((one) => isWithin(one, date));
          return interval ? oracle(interval.value, facts) : 'open';
        }),
      );
    case 'undecided':
      return 'open';
  }
}

const isWithin = ({ from = '0', until: end = '9' }: Span, date: IsoDate): boolean => from <= date && date <= end;

/** The days at which a clock can stand. Of who does not know the start, every start is possible. */
const daysOf = (clock: Clock, { start }: Facts): readonly IsoDate[] =>
  clock === 'on' ? [on] : typeof start === 'string' ? [start] : starts;

const agreed = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.every((one) => one === verdicts[0]) ? (verdicts[0] ?? 'open') : 'open';

const lowest = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('no') ? 'no' : verdicts.includes('open') ? 'open' : 'yes';
const highest = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('yes') ? 'yes' : verdicts.includes('open') ? 'open' : 'no';

const clocksFor = ({ start }: Facts): Clocks => ({ ...asking, start: typeof start === 'number' ? undefined : start });

const reduceBy = (residue: Residue, facts: Facts): Residue => reduce(residue, facts, clocksFor(facts));

/** Every way in which the facts that were not asked can turn out. */
function* completionsOf(
  facts: Facts,
  open = Object.keys(answersTo).filter((fact) => !(fact in facts)),
): Generator<Facts> {
  const [fact, ...rest] = open;
  if (fact === undefined) yield facts;
  else for (const value of answersTo[fact] ?? []) yield* completionsOf({ ...facts, [fact]: value }, rest);
}

const show = (...parts: readonly unknown[]): string => parts.map((part) => JSON.stringify(part)).join(' · ');

describe('For every condition and all facts, reduce', () => {
  it('leaves a residue that says what the whole condition says, however the open facts turn out', () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, (condition, facts) => {
        const residue = reduceBy(condition, facts);
        for (const complete of completionsOf(facts)) {
          const [left, whole] = [verdictOf(reduceBy(residue, complete)), oracle(condition, complete)];
          if (left !== whole) expect.fail(`${left} instead of ${whole} for ${show(complete, residue)}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never turns a yes or a no into anything else when an answer is added', () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, anyFacts, (condition, more, known) => {
        const before = verdictOf(reduceBy(condition, known));
        fc.pre(before !== 'open');
        const after = { ...more, ...known };
        expect(verdictOf(reduceBy(condition, after)), show(after)).to.equal(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same of a fact at a time, in any order, as of all facts at once', () => {
    const anyOrder = fc.shuffledSubarray(Object.keys(answersTo), { minLength: Object.keys(answersTo).length });
    fc.assert(
      fc.property(anyCondition, anyFacts, anyOrder, (condition, facts, order) => {
        let known: Facts = {};
        let residue = reduceBy(condition, known);
        for (const fact of order.filter((one) => one in facts)) {
          known = { ...known, [fact]: facts[fact] };
          residue = reduceBy(residue, known);
        }
        const atOnce = reduceBy(condition, facts);
        expect(verdictOf(residue), show(residue, atOnce)).to.equal(verdictOf(atOnce));
      }),
      { numRuns: 1000 },
    );
  });

  it('mentions every fact that can still change the verdict', () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, (condition, facts) => {
        const mentioned = factsOf(reduceBy(condition, facts));
        const silent = Object.keys(answersTo).filter((fact) => !(fact in facts) && !mentioned.has(fact));
        const open = Object.keys(answersTo).filter((fact) => !(fact in facts) && mentioned.has(fact));
        for (const some of completionsOf(facts, open)) {
          const verdicts = new Set([...completionsOf(some, silent)].map((complete) => oracle(condition, complete)));
          if (verdicts.size !== 1) expect.fail(`${show(silent)} still matter for ${show(some)}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('mentions no fact that was asked, known or not', () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, (condition, facts) => {
        const asked = [...factsOf(reduceBy(condition, facts))].filter((fact) => fact in facts);
        expect(asked).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('mentions only facts that can change the verdict, where each stands in one place', () => {
    const leaves = [is('a', 'x'), is('b', 'x'), is('c', 'x'), atLeast('n', 2), undecided];
    const anyReadOnce = fc
      .tuple(
        fc.shuffledSubarray(leaves, { minLength: 3 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        fc.nat(3),
      )
      .map(([parts, ops, split]) => {
        const join = (some: readonly Condition[]): Condition =>
          some.reduce((left, right, index) => (ops[index] ? all(left, right) : any(left, right)));
        const groups = [parts.slice(0, split), parts.slice(split)].filter((group) => group.length > 0);
        return join(groups.map(join));
      });
    fc.assert(
      fc.property(anyReadOnce, anyFacts, (condition, facts) => {
        for (const fact of factsOf(reduceBy(condition, facts))) {
          const others = Object.keys(answersTo).filter((one) => one !== START && one !== fact && !(one in facts));
          const matters = [...completionsOf(facts, others)].some(
            (rest) =>
              new Set((answersTo[fact] ?? []).map((value) => oracle(condition, { ...rest, [fact]: value }))).size > 1,
          );
          if (!matters) expect.fail(`"${fact}" cannot matter in ${show(reduceBy(condition, facts))}`);
        }
      }),
      { numRuns: 500 },
    );
  });
});
