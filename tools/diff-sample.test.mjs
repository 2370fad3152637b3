import assert from 'node:assert/strict';
import { test } from 'node:test';
import { register } from 'tsx/esm/api';

register();
const { sample, seeded } = await import('./diff/sample.ts');
const { atLeast, cheque, leave, smallFlow, smallRulebook, variant } =
  await import('../src/journey/testing/small-flow.ts');
const { during } = await import('../src/reasoning/conditions.ts');

const on = '2026-11-21';
const withCriterion = (incentive, id, when) => ({
  ...incentive,
  criteria: { ...incentive.criteria, [id]: { when, sources: [], confidence: 'high' } },
});

test('the sample is the same for the same seed, has no two alike, and holds only answers to the questions', () => {
  const draw = (seed) => sample(smallFlow, smallRulebook, smallRulebook, on, 20, seeded(seed));
  const drawn = draw(1);
  assert.equal(drawn.length, 20);
  assert.deepEqual(draw(1), drawn);
  assert.notDeepEqual(draw(2), drawn);
  assert.equal(new Set(drawn.map((one) => JSON.stringify(one))).size, 20);
  assert.ok(
    drawn.every(({ facts }) =>
      Object.keys(facts).every((fact) => ['job', 'sector', 'hours', 'credits', 'level'].includes(fact)),
    ),
  );
});

test('the sample tells apart what either of the rulebooks tells apart, and asks what matters to either', () => {
  const older = {
    ...smallRulebook,
    incentives: [
      withCriterion(leave, 'size', atLeast('hours', 20)),
      withCriterion(cheque, 'shoe', atLeast('shoe', 44)),
    ],
  };
  const flow = variant({}, { id: 'shoe', fields: [{ fact: 'shoe' }] });
  const values = (fact) =>
    new Set(sample(flow, older, flow.rulebook, on, 200, seeded(1)).map(({ facts }) => facts[fact]));
  assert.deepEqual(values('hours'), new Set([0, 20, 32, null, undefined]));
  assert.deepEqual(values('shoe'), new Set([30, 44, null, undefined]));
});

test('the sample holds the days on which a rule changes', () => {
  const older = {
    ...smallRulebook,
    incentives: [withCriterion(leave, 'until', during('on', { until: '2026-12-31' }))],
  };
  const days = sample(smallFlow, older, smallRulebook, on, 50, seeded(1)).map((situation) => situation.on);
  assert.deepEqual(new Set(days), new Set([on, '2027-01-01']));
});

test('the sample holds the days on which something else is told', () => {
  const doubt = { when: during('start', { from: '2027-09-01' }), sources: [] };
  const older = {
    ...smallRulebook,
    incentives: [
      withCriterion({ ...leave, doubts: { later: doubt } }, 'begun', during('start', { from: '2026-09-01' })),
    ],
  };
  const flow = variant({}, { id: 'start', fields: [{ fact: 'start' }] });
  const starts = sample(flow, older, flow.rulebook, on, 300, seeded(1)).map(({ facts }) => facts.start);
  assert.ok(starts.includes('2027-09-01'));
});

test('a flow with few routes gives as many situations as it has', () => {
  assert.equal(sample(smallFlow, smallRulebook, smallRulebook, on, 1000, seeded(1)).length, 42);
});
