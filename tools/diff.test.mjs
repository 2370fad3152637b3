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
const { nextToAsk } = await import('../src/journey/next.ts');
const { assessRulebook } = await import('../src/reasoning/assess.ts');
const { atLeast, cheque, is, leave, smallRulebook, variant } = await import('../src/journey/testing/small-flow.ts');
const { fact, times } = await import('../src/reasoning/expression.ts');

const on = '2026-11-21';
const edition = (changed, ...questions) => {
  const flow = variant(changed, ...questions);
  return {
    rulebook: flow.rulebook,
    assess: (facts, day) => assessRulebook(flow.rulebook, facts, day),
    nextQuestion: (facts, day) => nextToAsk(flow, facts, day) ?? null,
  };
};
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
const only = (kind, changes) => changes.filter((change) => change.kind === kind);
const short = ({ id, was, is, through, cases, drawn }) => ({ id, was, is, through, cases, drawn });

test('a rule that did not change changes nothing', () => {
  assert.deepEqual(compare(small, edition({}), [person({}), person({ sector: null })]), []);
});

test('another minimum shows who gets another verdict, in which direction, through which criterion', () => {
  const strict = edition({ incentives: [withCriterion(leave, 'size', atLeast('hours', 60)), cheque] });
  const people = [person({}), person({ hours: 32 }, 'short-week'), person({ hours: 80 }), person({ sector: 'public' })];
  const [change, ...others] = only('incentive', compare(small, strict, people));
  assert.deepEqual(others, []);
  assert.deepEqual(short(change), { id: 'leave', was: 'yes', is: 'no', through: [{ id: 'size' }], cases: 1, drawn: 1 });
  assert.equal(change.example.case, 'short-week');
  assert.deepEqual(only('incentive', compare(strict, small, people)).map(short), [
    { ...short(change), was: 'no', is: 'yes' },
  ]);
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
  const [change] = only('incentive', compare(small, other, [person({})]));
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

const leaveWith = (details) => edition({ incentives: [{ ...leave, ...details }, cheque] });
const known = { sources: [], confidence: 'high' };
const told = ({ kind, id, part, was, is, cases, drawn }) => ({ kind, id, part, was, is, cases, drawn });

test('an amount that changes is one change for all who get more, whatever they get', () => {
  const paid = (share) =>
    leaveWith({ amounts: { pay: { unit: 'euro', upTo: true, value: times(share, fact('hours')), ...known } } });
  const people = [person({}), person({ hours: 60 }, 'long-week'), person({ sector: 'public' })];
  assert.deepEqual(compare(paid(2), paid(3), people).map(told), [
    {
      kind: 'amount',
      id: 'leave',
      part: 'amounts.pay',
      was: '120 euro, at most',
      is: '180 euro, at most',
      cases: 1,
      drawn: 1,
    },
  ]);
});

test('an amount that hangs on an unknown fact from now on, or is no ceiling any more, is another change than a higher one', () => {
  const paid = (amount) => leaveWith({ amounts: { pay: { unit: 'euro', value: 100, ...known, ...amount } } });
  const changed = (amount) =>
    compare(paid({}), paid(amount), [person({ level: null })]).map(({ was, is }) => [was, is]);
  assert.deepEqual(changed({ upTo: true }), [['100 euro', '100 euro, at most']]);
  assert.deepEqual(changed({ when: is('level', 'low') }), [['100 euro', '100 euro, if it applies']]);
  assert.deepEqual(changed({ unit: 'uur' }), [['100 euro', '100 uur']]);
});

test('a caution that goes is seen, of a doubt and of a day of review', () => {
  const doubtful = leaveWith({ doubts: { sure: { sources: [] } }, review: '2026-01-01' });
  assert.deepEqual(compare(doubtful, small, [person({})]).map(told), [
    { kind: 'caution', id: 'leave', part: 'doubts.sure', was: 'told', is: undefined, cases: 0, drawn: 1 },
    { kind: 'caution', id: 'leave', part: 'review', was: 'told', is: undefined, cases: 0, drawn: 1 },
  ]);
});

test('a deadline that moves is seen, and that it has passed by then', () => {
  const within = (months) => leaveWith({ deadlines: { ask: { months, ...known } } });
  assert.deepEqual(
    compare(within(1), within(3), [person({ start: '2026-10-01' }), person({ start: null })]).map(told),
    [
      {
        kind: 'deadline',
        id: 'leave',
        part: 'deadlines.ask',
        was: '2026-11-01, passed',
        is: '2027-01-01, to come',
        cases: 0,
        drawn: 1,
      },
    ],
  );
});

test('of who gets another verdict, only the verdict is told', () => {
  const stricter = { ...withCriterion(leave, 'level', is('level', 'high')), doubts: { sure: { sources: [] } } };
  assert.deepEqual(
    compare(small, edition({ incentives: [stricter, cheque] }), [person({})]).map(({ kind }) => kind),
    ['incentive'],
  );
});

test('a question that comes or goes is told by its fact, with who is asked', () => {
  const more = edition(
    { incentives: [withCriterion(leave, 'shoe', atLeast('shoe', 40)), cheque] },
    { id: 'shoe', fields: [{ fact: 'shoe' }] },
  );
  const people = [person({ shoe: 44 }, 'large-feet'), person({ job: 'no' })];
  const shoe = { kind: 'question', id: 'shoe', part: undefined, cases: 1, drawn: 0 };
  assert.deepEqual(only('question', compare(small, more, people)).map(told), [
    { ...shoe, was: undefined, is: 'asked' },
  ]);
  assert.deepEqual(only('question', compare(more, small, people)).map(told), [
    { ...shoe, was: 'asked', is: undefined },
  ]);
});

test('an edition that cannot tell what it asks is compared in the rest, and the report says so', () => {
  const { rulebook, assess } = small;
  const changes = compare({ rulebook, assess }, edition({ incentives: [leave] }), [person({})]);
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ['incentive'],
  );
  const scope = { commit: 'abc', before: smallRulebook, after: smallRulebook, situations: [], asks: false };
  assert.match(report(changes, scope), /^What is asked is not compared: /m);
});

test('a fact that the older rulebook does not know is left out there', () => {
  const vocabulary = { ...smallRulebook.vocabulary };
  delete vocabulary.shoe;
  assert.deepEqual(compare(edition({ vocabulary }), small, [person({ shoe: 44 })]), []);
});

test('the report is a table with an example of each change', () => {
  const after = edition({ incentives: [withCriterion(leave, 'size', atLeast('hours', 60)), cheque] });
  const situations = [person({}), person({ hours: 35 })];
  const page = (after) =>
    report(compare(small, after, situations), {
      commit: 'abc A rule',
      before: smallRulebook,
      after: after.rulebook,
      situations,
      asks: true,
    });
  assert.match(page(after), /^\| `leave` \| yes \| no \| `size` \| 0 \| 2 \| `hours=40` on 2026-11-21 \|$/m);
  const paid = edition({
    incentives: [leave, { ...cheque, amounts: { pay: { unit: 'euro', value: fact('hours'), ...known } } }],
  });
  assert.match(
    page(paid),
    /^\| `cheque` \| `amounts\.pay` \| \*not shown\* \| 40 euro \| 0 \| 2 \| `hours=40` on 2026-11-21 \|$/m,
  );
  assert.match(page(small), /^Nobody gets another result, and nobody is asked anything else\.$/m);
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
const headlessFile = {
  'src/headless.ts': 'export const assess = (facts: unknown, { on }: { on: string }): string => `assessed on ${on}`;',
};

test('a revision is read as it was committed, and nothing is left behind', async () => {
  const folder = repository({ ...rulebookFile, ...headlessFile });
  writeFileSync(join(folder, 'flows/complete-rulebook.ts'), 'what stands here now');
  const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('wegwijzer-diff-'));
  const { edition, commit } = await editionAt(folder, 'HEAD');
  assert.deepEqual(edition.rulebook, { incentives: [] });
  assert.equal(edition.assess({}, on), `assessed on ${on}`);
  assert.match(commit, /^[0-9a-f]+ A first rulebook$/);
  assert.deepEqual(copies(), []);
});

test('a revision that does not exist is refused by its name, and so is one without a rulebook', async () => {
  const folder = repository({ 'flows/readme.txt': 'no rules yet', ...headlessFile });
  const refusal = (message) => ({ name: 'CommandError', message });
  await assert.rejects(editionAt(folder, 'nowhere'), refusal('"nowhere" is not a revision of this repository.'));
  await assert.rejects(
    editionAt(folder, 'HEAD'),
    refusal('"HEAD" has no flows/complete-rulebook.ts, so there is nothing to compare with.'),
  );
});
