import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { register } from 'tsx/esm/api';

register();
const { compare } = await import('./diff/compare.ts');
const { report } = await import('./diff/report.ts');
const { editionAt } = await import('./diff/revision.ts');
const { sample, seeded } = await import('./diff/sample.ts');
const { assessRulebook } = await import('../src/reasoning/assess.ts');
const { atLeast, cheque, is, leave, smallFlow, smallRulebook, variant } =
  await import('../src/journey/testing/small-flow.ts');
const { during } = await import('../src/reasoning/conditions.ts');

const on = '2026-11-21';
const edition = (rulebook) => ({ rulebook: { ...smallRulebook, ...rulebook }, assess: assessRulebook });
const small = edition({});
const withCriterion = (incentive, id, when) => ({
  ...incentive,
  criteria: { ...incentive.criteria, [id]: { when, sources: [], confidence: 'high' } },
});
const person = (facts, name) => ({
  facts: { job: 'yes', sector: 'private', hours: 40, level: 'low', ...facts },
  on,
  case: name,
});
const short = ({ id, was, is, through, cases, drawn }) => ({ id, was, is, through, cases, drawn });

test('a rule that did not change changes nothing', () => {
  assert.deepEqual(compare(small, edition({}), [person({}), person({ sector: null })]), []);
});

test('another minimum shows who gets another verdict, in which direction, through which criterion', () => {
  const strict = edition({ incentives: [withCriterion(leave, 'size', atLeast('hours', 60)), cheque] });
  const people = [person({}), person({ hours: 32 }, 'short-week'), person({ hours: 80 }), person({ sector: 'public' })];
  const [change, ...others] = compare(small, strict, people);
  assert.deepEqual(others, []);
  assert.deepEqual(short(change), { id: 'leave', was: 'yes', is: 'no', through: [{ id: 'size' }], cases: 1, drawn: 1 });
  assert.equal(change.example.case, 'short-week');
  assert.deepEqual(compare(strict, small, people).map(short), [{ ...short(change), was: 'no', is: 'yes' }]);
});

test('a criterion that is new, and one that is gone, are named as such', () => {
  const more = edition({ incentives: [withCriterion(leave, 'level', is('level', 'high')), cheque] });
  const through = (before, after) => compare(before, after, [person({})])[0].through;
  assert.deepEqual(through(small, more), [{ id: 'level', only: 'after' }]);
  assert.deepEqual(through(more, small), [{ id: 'level', only: 'before' }]);
});

test('only the criteria that hold the lower verdict back are named', () => {
  const other = edition({
    incentives: [
      withCriterion(withCriterion(leave, 'size', atLeast('shoe', 40)), 'sector', is('sector', 'public')),
      cheque,
    ],
  });
  const [change] = compare(small, other, [person({})]);
  assert.deepEqual(short(change), {
    id: 'leave',
    was: 'yes',
    is: 'no',
    through: [{ id: 'sector' }],
    cases: 0,
    drawn: 1,
  });
});

test('a new incentive and one that ended have no verdict on the other side', () => {
  const one = edition({ incentives: [leave] });
  assert.deepEqual(compare(one, small, [person({})]).map(short), [
    { id: 'cheque', was: undefined, is: 'yes', through: [], cases: 0, drawn: 1 },
  ]);
  assert.deepEqual(compare(small, one, [person({})]).map(short), [
    { id: 'cheque', was: 'yes', is: undefined, through: [], cases: 0, drawn: 1 },
  ]);
});

test('a referral changes when it comes, goes, or gives another reason', () => {
  const [jobs, helpdesk, phone] = smallRulebook.referrals;
  const other = edition({
    referrals: [jobs, { ...helpdesk, reasons: { worker: is('job', 'yes'), ...helpdesk.reasons } }, phone],
  });
  const changes = compare(small, other, [person({}), person({ level: 'high' }), person({ job: 'no', level: 'high' })]);
  assert.deepEqual(
    changes.map(({ kind, id, was, is }) => ({ kind, id, was, is })),
    [
      { kind: 'referral', id: 'helpdesk', was: undefined, is: 'worker' },
      { kind: 'referral', id: 'helpdesk', was: 'skilled', is: 'worker' },
    ],
  );
});

test('a fact that the older rulebook does not know is left out there', () => {
  const vocabulary = { ...smallRulebook.vocabulary };
  delete vocabulary.shoe;
  assert.deepEqual(compare(edition({ vocabulary }), small, [person({ shoe: 44 })]), []);
});

test('the sample is the same for the same seed, has no two alike, and holds only answers to the questions', () => {
  const draw = (seed) => sample(smallFlow, smallRulebook, on, 20, seeded(seed));
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
  const values = (fact) => new Set(sample(flow, older, on, 200, seeded(1)).map(({ facts }) => facts[fact]));
  assert.deepEqual(values('hours'), new Set([0, 20, 32, null, undefined]));
  assert.deepEqual(values('shoe'), new Set([30, 44, null, undefined]));
});

test('the sample holds the days on which a rule changes', () => {
  const older = {
    ...smallRulebook,
    incentives: [withCriterion(leave, 'until', during('on', { until: '2026-12-31' }))],
  };
  const days = sample(smallFlow, older, on, 50, seeded(1)).map((situation) => situation.on);
  assert.deepEqual(new Set(days), new Set([on, '2027-01-01']));
});

test('a flow with few routes gives as many situations as it has', () => {
  assert.equal(sample(smallFlow, smallRulebook, on, 1000, seeded(1)).length, 42);
});

test('the report is a table with an example of each change', () => {
  const after = edition({ incentives: [withCriterion(leave, 'size', atLeast('hours', 60)), cheque] });
  const situations = [person({}), person({ hours: 35 })];
  const page = (changes) =>
    report(changes, { commit: 'abc A rule', before: smallRulebook, after: after.rulebook, situations });
  assert.match(
    page(compare(small, after, situations)),
    /^\| `leave` \| yes \| no \| `size` \| 0 \| 2 \| `hours=40` on 2026-11-21 \|$/m,
  );
  assert.match(page([]), /^Nobody gets another verdict or another referral\.$/m);
});

// Nobody else makes copies there.
process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'diff-test-'));
after(() => rmSync(process.env.TMPDIR, { recursive: true }));

/** A repository with one commit. */
function repository(files) {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'));
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: folder });
  for (const [path, content] of Object.entries({
    'package.json': '{ "type": "module" }',
    'tsconfig.json': '{}',
    ...files,
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'A first rulebook');
  return folder;
}

const rulebookFile = { 'flows/complete-rulebook.ts': 'export const completeRulebook = { incentives: [] as const };' };
const reasoningFile = { 'src/reasoning/assess.ts': 'export const assessRulebook = (): string => "assessed";' };

test('a revision is read as it was committed, and nothing is left behind', async () => {
  const folder = repository({ ...rulebookFile, ...reasoningFile });
  writeFileSync(join(folder, 'flows/complete-rulebook.ts'), 'what stands here now');
  const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('wegwijzer-diff-'));
  const { edition, commit } = await editionAt(folder, 'HEAD');
  assert.deepEqual(edition.rulebook, { incentives: [] });
  assert.equal(edition.assess(), 'assessed');
  assert.match(commit, /^[0-9a-f]+ A first rulebook$/);
  assert.deepEqual(copies(), []);
});

test('a revision that does not exist is refused by its name, and so is one without a rulebook', async () => {
  const folder = repository({ 'flows/readme.txt': 'no rules yet', ...reasoningFile });
  const refusal = (message) => ({ name: 'CommandError', message });
  await assert.rejects(editionAt(folder, 'nowhere'), refusal('"nowhere" is not a revision of this repository.'));
  await assert.rejects(
    editionAt(folder, 'HEAD'),
    refusal('"HEAD" has no flows/complete-rulebook.ts, so there is nothing to compare with.'),
  );
});
