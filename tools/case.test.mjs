// From what somebody copied in the browser to a worked situation that waits for its expectation.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { register } from 'tsx/esm/api';
import { root } from './setup.mjs';

register();
const { cases } = await import('../flows/cases/index.ts');
const { writeCase } = await import('../src/journey/reported-case.ts');
const { VERSION } = await import('../src/version.ts');
const { draftOf, summaryOf } = await import('./case/draft.ts');

const [{ facts }] = cases;
const reported = {
  on: '2026-11-28',
  version: VERSION,
  flow: 'wegwijzer@1',
  about: 'opleidingscheques',
  verdicts: { opleidingscheques: 'no', loopbaancheque: 'open' },
  facts,
  note: 'Jan Peeters kreeg ze wel',
};
const onlyDraft = (one, isTaken = () => false) => JSON.parse(draftOf(one, isTaken).text).cases[0];

/** What the command says of a text, in a repository of its own: other tests look at the worked situations of this one. */
function run(t, text) {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'flows/cases'), { recursive: true });
  if (text !== undefined) writeFileSync(join(folder, 'melding.txt'), text);
  const words = ['--import', import.meta.resolve('tsx'), join(root, 'tools/case.ts'), 'melding.txt'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  return { folder, status, stdout, stderr };
}

test('a draft has the facts and the day, and neither what was said nor what the person wrote', () => {
  const draft = onlyDraft(reported);
  assert.deepEqual(draft.facts, facts);
  assert.equal(draft.on, '2026-11-28');
  assert.deepEqual(draft.expect, { incentives: { opleidingscheques: '' } });
  assert.ok(!JSON.stringify(draft).includes('Peeters'));
  assert.deepEqual(onlyDraft({ ...reported, about: undefined }).expect, {});
});

test('a draft gets a name that no other has', () => {
  const taken = new Set(['melding-2026-11-28', 'melding-2026-11-28-2']);
  assert.equal(draftOf(reported, () => false).name, 'melding-2026-11-28');
  assert.equal(draftOf(reported, (name) => taken.has(name)).name, 'melding-2026-11-28-3');
});

test('a draft fits the schema only once its title, expectation, reason, sources and validator are given', () => {
  const schema = JSON.parse(readFileSync(join(root, 'flows/cases/case.schema.json'), 'utf8'));
  const fits = new Ajv2020({ validateFormats: false }).compile(schema);
  const given = {
    title: 'Een cheque voor een cursus van het zomersemester',
    expect: { incentives: { opleidingscheques: 'yes' } },
    why: 'Omdat het zo in S1 staat.',
    sources: ['S1'],
    validated: { by: 'een dossierbeheerder', on: '2026-11-30' },
  };
  const fileWith = (change) => ({
    $schema: './case.schema.json',
    cases: [{ ...onlyDraft(reported), ...given, ...change }],
  });
  assert.ok(fits(fileWith({})));
  for (const part of Object.keys(given)) assert.ok(!fits(fileWith({ [part]: onlyDraft(reported)[part] })), part);
});

test('what was said is told beside what the rules say now, and what a person wrote steers no terminal', () => {
  const said = (change, today) => summaryOf({ ...reported, ...change }, today, VERSION).join('\n');
  assert.match(said({}, reported.verdicts), /it said no: opleidingscheques\n.*say the same/);
  assert.match(
    said({}, { opleidingscheques: 'yes' }),
    /opleidingscheques yes, and not no; loopbaancheque is not in them/,
  );
  assert.match(said({ version: '0.0.9' }, {}), /made by version 0\.0\.9\.\nThis is version/);
  assert.ok(!/[\p{Cc}--[\n]]/v.test(said({ note: '\u001b[2Jweg\u0007\u009b1m' }, {})));
});

test('the command says what is wrong with a file, and then writes nothing', (t) => {
  const text = writeCase(reported);
  const refused = [
    [undefined, /cannot be read\. Usage: npm run case/],
    ['Klopt dit niet?', /There is no case in it/],
    [text.slice(0, -9), /The end of the case is missing/],
    [text.replace('on=2026-11-28', 'on=2026-11-29'), /its seal does not fit/],
    [text.replace('[wegwijzer:1:', '[wegwijzer:9:'), /form 9, and this reads form 1/],
    [writeCase({ ...reported, facts: { schoenmaat: 43 } }), /cannot use the case: "schoenmaat" is not a fact/],
    [writeCase({ ...reported, about: 'gratis-geld' }), /about "gratis-geld", which is not an incentive/],
  ];
  for (const [given, message] of refused) {
    const { status, stdout, stderr } = run(t, given);
    assert.equal(status, 1);
    assert.match(stderr, message);
    assert.equal(stdout, '');
  }
});

test('the command writes a draft beside the other worked situations', (t) => {
  const { folder, status, stdout } = run(t, `Beste,\n\n> ${writeCase(reported).replaceAll('\n', '\n> ')}\n`);
  assert.equal(status, 0);
  const [, place] = /Written: (flows\/cases\/melding-[\d-]+\.json)/.exec(stdout) ?? [];
  assert.deepEqual(JSON.parse(readFileSync(join(folder, place), 'utf8')).cases[0].facts, facts);
  assert.match(stdout, /the person wrote: "Jan Peeters kreeg ze wel"/);
});
