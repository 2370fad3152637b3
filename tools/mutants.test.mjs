import assert from 'node:assert/strict';
import { test } from 'node:test';
import { register } from 'tsx/esm/api';

register();
const { mutationsOf } = await import('./mutants/mutations.ts');
const { scoresOf, shareKilled, WANTED_SHARE } = await import('./mutants/mutants.ts');
const { coverageOf } = await import('./mutants/coverage.ts');
const { reportOfCoverage, reportOfScores, totalsOf } = await import('./mutants/report.ts');
const { caseFiles, cases } = await import('../flows/cases/index.ts');
const { completeRulebook } = await import('../flows/complete-rulebook.ts');

const on = '2026-11-21';
const is = (fact, ...values) => ({ op: 'is', fact, values });
const atLeast = (fact, bound) => ({ op: 'at-least', fact, bound });
const below = (fact, bound) => ({ op: 'below', fact, bound });
const all = (...of) => ({ op: 'all', of });
const any = (...of) => ({ op: 'any', of });
const undecided = { op: 'undecided' };
const mutations = (condition) => mutationsOf({ it: condition }).slice(1);
const changes = (condition) => mutations(condition).map(({ change }) => change);
const conditions = (condition) => mutations(condition).map(({ parts }) => parts.it);

test('each value of a choice is left out once', () => {
  assert.deepEqual(conditions(is('colour', 'red', 'blue')), [is('colour', 'blue'), is('colour', 'red')]);
  assert.deepEqual(changes(is('colour', 'red')), ['colour without "red"']);
});

test('each bound moves by one, down and up', () => {
  assert.deepEqual(conditions(atLeast('hours', 32)), [atLeast('hours', 31), atLeast('hours', 33)]);
  assert.deepEqual(conditions(below('hours', 28)), [below('hours', 27), below('hours', 29)]);
});

test('"all" and "any" are swapped, and each part is left out once', () => {
  const [red, large] = [is('colour', 'red'), below('hours', 9)];
  assert.deepEqual(conditions(all(red, large)).slice(0, 3), [any(red, large), all(large), all(red)]);
  assert.equal(changes(all(red, large))[1], 'without colour is red in (colour is red and hours < 9)');
});

test('what stands deep in a condition is changed in its place', () => {
  const deep = any(all(is('colour', 'red'), atLeast('hours', 32)), is('colour', 'blue'));
  assert.ok(
    conditions(deep).some(
      (one) =>
        JSON.stringify(one) ===
        JSON.stringify({ ...deep, of: [all(is('colour', 'red'), atLeast('hours', 33)), is('colour', 'blue')] }),
    ),
  );
});

test('each end of a period moves by a day, and an open end stays open', () => {
  const during = { op: 'during', clock: 'on', from: '2026-03-01' };
  assert.deepEqual(conditions(during), [
    { ...during, from: '2026-02-28' },
    { ...during, from: '2026-03-02' },
  ]);
  const interval = {
    from: '2025-09-01',
    until: '2026-08-31',
    value: is('colour', 'red'),
    sources: [],
    confidence: 'high',
  };
  assert.deepEqual(changes({ op: 'dated', clock: 'start', intervals: [interval] }), [
    'start from 2025-08-31 for 2025-09-01',
    'start from 2025-09-02 for 2025-09-01',
    'start until 2026-08-30 for 2026-08-31',
    'start until 2026-09-01 for 2026-08-31',
    'colour without "red"',
  ]);
});

test('what is undecided is decided, both ways', () => {
  assert.deepEqual(conditions(undecided), [all(), any()]);
  assert.deepEqual(conditions(any(atLeast('hours', 32), undecided)).slice(-4, -2), [
    any(atLeast('hours', 32), all()),
    any(atLeast('hours', 32), any()),
  ]);
  assert.equal(changes(any(atLeast('hours', 32), undecided)).at(-3), 'no for undecided in (hours ≥ 32 or undecided)');
});

const vocabulary = {
  colour: { type: 'choice', values: ['red', 'green', 'blue'] },
  hours: { type: 'number', min: 0, max: 60 },
  start: { type: 'date', min: '2000-01-01', max: '2099-12-31' },
};
const told = { amounts: {}, doubts: {}, deadlines: {}, steps: {}, unchecked: {}, page: '', review: '2099-01-01' };
const criterion = (when) => ({ when, sources: [], confidence: 'high' });
const incentive = (criteria, more = {}) => ({ id: 'cheque', pillar: 'geld', asks: all(), criteria, ...told, ...more });
const rulebook = (incentives, referrals = []) => ({
  vocabulary,
  incentives,
  referrals,
  changeable: {},
  lookBackMonths: 3,
  contacts: {},
});
const guard = (facts, verdict, day = on) => ({ facts, on: day, expect: { incentives: { cheque: verdict } } });
const scoreOf = (...given) => scoresOf(...given)[0];

test('a change is killed by a case that fails with it, and else it survives with the case that is missing', () => {
  const book = rulebook([incentive({ size: criterion(atLeast('hours', 32)) })]);
  const one = scoreOf(book, [guard({ hours: 32 }, 'yes')], on);
  assert.deepEqual(
    { mutants: one.mutants, killed: one.killed, equivalent: one.equivalent },
    { mutants: 3, killed: 1, equivalent: 0 },
  );
  assert.deepEqual(
    one.survivors.map(({ change, situation, was, is: now }) => [change, situation.facts, was, now]),
    [
      ['without size', { hours: 0 }, 'no', 'yes'],
      ['hours at least 31 for 32', { hours: 31 }, 'no', 'yes'],
    ],
  );
  assert.equal(shareKilled([one]), 1 / 3);
  assert.equal(shareKilled([scoreOf(book, [guard({ hours: 32 }, 'yes'), guard({ hours: 31 }, 'no')], on)]), 1);
});

test('a change that nobody can notice is counted apart', () => {
  const redOnly = criterion(is('colour', 'red'));
  const book = rulebook([incentive({ once: redOnly, twice: redOnly })]);
  const { equivalent, survivors } = scoreOf(
    book,
    [guard({ colour: 'red' }, 'yes'), guard({ colour: 'blue' }, 'no')],
    on,
  );
  assert.equal(equivalent, 2);
  assert.deepEqual(survivors, []);
});

test('the missing case meets the other criteria, so that the change can be seen', () => {
  const book = rulebook([incentive({ size: criterion(atLeast('hours', 32)), look: criterion(is('colour', 'blue')) })]);
  const { survivors } = scoreOf(book, [], on);
  assert.deepEqual(survivors.find(({ change }) => change.includes('33')).situation.facts, {
    hours: 32,
    colour: 'blue',
  });
});

test('a rule by the day of the assessment is looked at on its own days', () => {
  const book = rulebook([incentive({ period: criterion({ op: 'during', clock: 'on', until: '2026-12-31' }) })]);
  const { survivors } = scoreOf(book, [guard({}, 'yes')], on);
  assert.deepEqual(
    survivors.map(({ situation }) => situation.on),
    ['2027-01-01', '2026-12-31', '2027-01-01'],
  );
  assert.equal(shareKilled([scoreOf(book, [guard({}, 'yes', '2026-12-31'), guard({}, 'no', '2027-01-01')], on)]), 1);
});

test('a case that fails without any change proves nothing', () => {
  const book = rulebook([incentive({ size: criterion(atLeast('hours', 32)) })]);
  assert.equal(scoreOf(book, [guard({ hours: 32 }, 'no')], on).killed, 0);
});

test('cautions and amounts can kill too', () => {
  const amounts = { sum: { unit: 'euro', value: 10, sources: [], confidence: 'high' } };
  const book = rulebook([incentive({ size: criterion(atLeast('hours', 32)) }, { amounts })]);
  const expect = { amounts: { cheque: { sum: null } } };
  assert.equal(scoreOf(book, [{ facts: { hours: 31 }, on, expect }], on).killed, 2);
});

test('a condition that is written once and used twice is changed in both places', () => {
  const red = is('colour', 'red');
  const parts = mutationsOf({ one: all(red, atLeast('hours', 32)), two: any(red, undecided) }).find(
    ({ change }) => change === 'colour without "red"',
  ).parts;
  assert.deepEqual(parts, { one: all(is('colour'), atLeast('hours', 32)), two: any(is('colour'), undecided) });
});

test('of a referral, a case can see whether it is given, and for which reason', () => {
  const referral = { id: 'desk', reasons: { red: is('colour', 'red'), some: is('colour', 'red', 'blue') } };
  const score = (...expectations) =>
    scoresOf(
      rulebook([], [referral]),
      expectations.map(([colour, expect]) => ({ facts: { colour }, on, expect })),
      on,
    )[0];
  const given = [
    ['red', { referrals: ['desk'] }],
    ['blue', { allReferrals: ['desk'] }],
    ['green', { allReferrals: ['other'] }],
  ];
  assert.deepEqual(
    score(...given).survivors.map(({ change, was, is: now }) => [change, was, now]),
    [
      ['without red', 'red', 'some'],
      ['colour without "red"', 'red', 'some'],
    ],
  );
  const one = score(['red', { reasons: { desk: 'red' } }], ...given);
  assert.deepEqual([one.killed, one.equivalent, one.survivors], [4, 1, []]);
});

test('coverage asks for every verdict that somebody can get, and no other', () => {
  const book = rulebook([incentive({ size: criterion(any(is('colour', 'red'), undecided)) })]);
  const missing = (...cases) =>
    coverageOf(book, { some: cases }, on)
      .gaps.filter(({ about }) => about.includes('size'))
      .map((gap) => gap.missing);
  assert.deepEqual(missing(), ['a case in which it is yes', 'a case in which it is open']);
  assert.deepEqual(missing(guard({ colour: 'red' }, 'yes'), guard({ colour: 'blue' }, 'open')), []);
});

test('coverage asks for both sides of every number and of every day, by either clock', () => {
  const amounts = {
    sum: {
      unit: 'euro',
      value: {
        dated: { clock: 'start', intervals: [{ from: '2025-09-01', value: 10, sources: [], confidence: 'high' }] },
      },
      sources: [],
      confidence: 'high',
    },
  };
  const when = all(atLeast('hours', 32), { op: 'during', clock: 'on', until: '2026-12-31' });
  const book = rulebook([incentive({ size: criterion(when) }, { amounts })]);
  const missing = (...cases) =>
    coverageOf(book, { some: cases }, on)
      .gaps.map((gap) => gap.missing)
      .filter((line) => !line.includes('in which'));
  assert.deepEqual(missing(), [
    'a case with hours 32',
    'a case with hours just below 32',
    'a case with on 2026-12-31',
    'a case with on 2027-01-01',
    'a case with start 2025-08-31',
    'a case with start 2025-09-01',
  ]);
  const cases = [
    guard({ hours: 32, start: '2025-08-31' }, 'yes', '2026-12-31'),
    guard({ hours: 31.5, start: '2025-09-01' }, 'no', '2027-01-01'),
  ];
  assert.deepEqual(missing(...cases), []);
});

test('coverage asks for every value of a choice that a condition turns on, in the file where it belongs', () => {
  const book = rulebook([incentive({ look: criterion(is('colour', 'red')) })]);
  const { wanted, gaps } = coverageOf(book, { one: [], cheques: [guard({ colour: 'red' }, 'yes')] }, on);
  assert.equal(wanted, 6);
  assert.deepEqual(gaps, [
    { file: 'flows/cases/cheques.json', about: 'cheque › criteria.look', missing: 'a case in which it is no' },
    { file: 'flows/cases/cheques.json', about: 'cheque › criteria.look', missing: 'a case in which it is open' },
    { file: 'any file', about: 'colour', missing: 'a case with "green"' },
    { file: 'any file', about: 'colour', missing: 'a case with "blue"' },
  ]);
});

test('the report names the change, the case that is missing, and the share', () => {
  const book = rulebook([incentive({ size: criterion(atLeast('hours', 32)) })]);
  const text = reportOfScores(scoresOf(book, [guard({ hours: 32 }, 'yes'), guard({ hours: 0 }, 'no')], on));
  assert.match(text, /cheque {2}3 mutants, 0 equivalent, 2 killed, 1 survive \(66\.7 %\)/);
  assert.match(
    text,
    /size: hours at least 31 for 32\n {4}missing: on 2026-11-21 \{"hours":31\}: no, with the change yes/,
  );
  assert.match(text, /in all: 66\.7 % of the mutants killed/);
  assert.match(
    reportOfCoverage(coverageOf(book, {}, on)),
    /cheque\.json: cheque › criteria.size: missing a case with hours 32/,
  );
});

test('the worked situations notice nearly every change of the rulebook', (t) => {
  const scores = scoresOf(completeRulebook, cases, on);
  for (const line of totalsOf(scores)) t.diagnostic(line);
  assert.ok(shareKilled(scores) >= WANTED_SHARE, reportOfScores(scores));
});

test('the worked situations show every verdict, value and boundary of the rulebook', (t) => {
  const coverage = coverageOf(completeRulebook, caseFiles, on);
  t.diagnostic(reportOfCoverage(coverage).split('\n').at(-1));
  assert.deepEqual(coverage.gaps, []);
});
