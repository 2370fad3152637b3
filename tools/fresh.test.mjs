import assert from 'node:assert/strict';
import { test } from 'node:test';
import { register } from 'tsx/esm/api';

register();
const { findings } = await import('./fresh/findings.ts');
const { report } = await import('./fresh/report.ts');
const { is, leave, smallRulebook } = await import('../src/journey/testing/small-flow.ts');
const { all, dated, during } = await import('../src/reasoning/conditions.ts');
const { datedValue, times } = await import('../src/reasoning/expression.ts');

const known = { sources: [], confidence: 'high' };
const short = ({ kind, id, date, what }) => [kind, id, date, what];

/** What is found when the small rulebook has only the leave, changed like this. */
const found = (change, day, more = {}) =>
  findings(
    {
      rulebook: { ...smallRulebook, incentives: [{ ...leave, review: '2099-12-31', ...change }] },
      sources: {},
      cases: [],
      ...more,
    },
    day,
  ).map(short);

const ending = dated('start', { until: '2026-08-31', value: is('job', 'yes'), ...known });
const followed = dated('start', ...ending.intervals, { from: '2026-09-01', value: is('job', 'no'), ...known });
const criterion = (when) => ({ criteria: { period: { when, ...known } } });
const amount = (value, asOf) => ({ amounts: { sum: { unit: 'euro', value, ...known, ...(asOf && { asOf }) } } });

test('what has no date is never stale', () => {
  assert.deepEqual(found({}, '2026-11-21'), []);
  assert.match(report([], '2026-11-21'), /Nothing: all is within its date\./);
});

test('a review is told 60 days ahead, and differently once it is past', () => {
  const review = (day) => found({ review: '2027-06-30' }, day);
  assert.deepEqual(review('2027-04-30'), []);
  assert.deepEqual(review('2027-05-01'), [['review', 'leave', '2027-06-30', 'to be reviewed']]);
  assert.deepEqual(review('2027-06-30'), [['review', 'leave', '2027-06-30', 'to be reviewed']]);
  assert.deepEqual(review('2027-07-01'), [['review', 'leave', '2027-06-30', 'past its review: people see a caution']]);
});

test('a rule that ends is told 60 days ahead, with what comes after it', () => {
  const ends = (when, day) => found(criterion(when), day).filter(([kind]) => kind === 'ending');
  assert.deepEqual(ends(ending, '2026-07-01'), []);
  assert.deepEqual(ends(ending, '2026-07-02'), [
    ['ending', 'leave criteria.period', '2026-08-31', 'has no value after it'],
  ]);
  assert.deepEqual(ends(followed, '2026-08-31'), [
    ['ending', 'leave criteria.period', '2026-08-31', 'has another value after it'],
  ]);
  assert.deepEqual(ends(followed, '2026-09-01'), []);
  const span = all(is('job', 'yes'), during('on', { until: '2026-08-31' }));
  assert.deepEqual(ends(span, '2026-08-01'), [
    ['ending', 'leave criteria.period', '2026-08-31', 'holds no longer after it'],
  ]);
});

test('a rule or a figure without a value in this school year is told with the first day without one', () => {
  const without = 'has no value from this day of the school year on';
  assert.deepEqual(
    found(criterion(ending), '2025-09-01').map(([kind]) => kind),
    [],
  );
  assert.deepEqual(found(criterion(ending), '2026-09-01'), [
    ['missing', 'leave criteria.period', '2026-09-01', without],
  ]);
  assert.deepEqual(found(criterion(ending), '2026-12-01'), [
    ['missing', 'leave criteria.period', '2026-12-01', without],
  ]);
  assert.deepEqual(found(criterion(followed), '2026-12-01'), []);
  const figure = { clock: 'start', intervals: [{ from: '2025-09-01', until: '2026-12-31', value: 3, ...known }] };
  assert.deepEqual(found(amount(times(2, datedValue(figure))), '2026-10-01'), [
    ['missing', 'leave amounts.sum', '2027-01-01', without],
  ]);
});

test('a figure that was known for an earlier school year is told, the first of September being the turn', () => {
  const old = [['missing', 'leave amounts.sum', '2025-10-01', 'the figure is of this day, before the school year']];
  assert.deepEqual(found(amount(5, '2025-10-01'), '2026-08-31'), []);
  assert.deepEqual(found(amount(5, '2025-10-01'), '2026-09-01'), old);
  assert.deepEqual(found(amount(5, '2026-09-01'), '2027-01-15'), []);
});

test('a source that was not read for a year is told', () => {
  const sources = { S1: { title: 'A law', kind: 'wet', checked: '2026-02-28' } };
  assert.deepEqual(found({}, '2027-02-27', { sources }), []);
  assert.deepEqual(found({}, '2027-02-28', { sources }), [['source', 'S1', '2026-02-28', 'last read']]);
});

test('a worked situation keeps for a year after it was confirmed, and without that as long as its oldest source', () => {
  const sources = {
    S1: { title: 'A law', kind: 'wet', checked: '2026-11-21' },
    S2: { title: 'A page', kind: 'overheid', checked: '2026-01-10' },
  };
  const one = { id: 'somebody', file: 'flows/cases/small.json', sources: ['S1', 'S2'] };
  const cases = (validated) => [{ ...one, validated }];
  const stale = (day, validated = null) =>
    found({}, day, { sources, cases: cases(validated) }).filter(([kind]) => kind === 'case');
  assert.deepEqual(stale('2027-01-09'), []);
  assert.deepEqual(stale('2027-01-10'), [['case', 'somebody', '2026-01-10', 'its sources last read']]);
  assert.deepEqual(stale('2027-01-10', { by: 'An expert', on: '2026-06-01' }), []);
  assert.deepEqual(stale('2027-06-01', { by: 'An expert', on: '2026-06-01' }), [
    ['case', 'somebody', '2026-06-01', 'confirmed'],
  ]);
});

test('a reason for a referral can end too', () => {
  const referrals = [{ id: 'fair', reasons: { visitor: during('on', { until: '2026-12-31' }) } }];
  const rulebook = { ...smallRulebook, incentives: [], referrals };
  assert.deepEqual(findings({ rulebook, sources: {}, cases: [] }, '2026-12-01'), [
    {
      kind: 'ending',
      id: 'fair reasons.visitor',
      file: 'flows/referrals/',
      date: '2026-12-31',
      what: 'holds no longer after it',
    },
  ]);
});

test('the report has a chapter for each kind, and one row for what is said of many', () => {
  const source = (id, date) => ({ kind: 'source', id, file: 'flows/sources.ts', date, what: 'last read' });
  const many = Array.from({ length: 10 }, (_, index) => source(`S${index}`, '2026-11-21'));
  const page = report([...many, source('S10', '2026-01-01')], '2027-12-01');
  const rows = page.split('\n').filter((line) => line.startsWith('| 2'));
  assert.deepEqual(rows, [
    '| 2026-01-01 | last read | `S10` | flows/sources.ts |',
    '| 2026-11-21 | last read | `S0`, `S1`, `S2`, `S3`, `S4`, `S5`, `S6`, `S7` and 2 more | flows/sources.ts |',
  ]);
  assert.deepEqual(page.match(/^## .*$/gm), ['## Sources that were not read for a year']);
});
