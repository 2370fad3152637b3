import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { register } from 'tsx/esm/api';
import { root } from './setup.mjs';

register();
const { caseFiles, cases } = await import('../flows/cases/index.ts');
const { staleCases } = await import('../flows/cases/shelf-life.ts');
const { sources } = await import('../flows/sources.ts');
const { today } = await import('../src/today.ts');

const folder = join(root, 'flows/cases');
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
// The form of a day is in the schema as a pattern too.
const fits = new Ajv2020({ allErrors: true, validateFormats: false }).compile(read('case.schema.json'));
const violations = (value) =>
  fits(value)
    ? []
    : fits.errors.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);

test('the index lists every file of worked situations', () => {
  assert.deepEqual(
    Object.keys(caseFiles)
      .map((name) => `${name}.json`)
      .sort(),
    files.sort(),
  );
});

test('every file of worked situations fits the schema', () => {
  assert.deepEqual(
    files.flatMap((name) => violations(read(name)).map((line) => `${name}${line}`)),
    [],
  );
});

test('the schema refuses what is misspelt, missing or double', () => {
  const [good] = read(files[0]).cases;
  const lines = (change) => violations({ $schema: './case.schema.json', cases: [{ ...good, ...change }] });
  assert.deepEqual(lines({}), []);
  assert.match(
    lines({ reason: 'x' }).join(),
    /\/cases\/0 must NOT have additional properties {"additionalProperty":"reason"}/,
  );
  assert.match(
    lines({ expect: { amounts: { opleidingscheques: { helft: 1 } } } }).join(),
    /\/cases\/0\/expect must match a schema in anyOf/,
  );
  assert.match(lines({ on: '21-11-2026' }).join(), /\/cases\/0\/on must match pattern/);
  assert.match(lines({ sources: ['S1', 'S1'] }).join(), /\/cases\/0\/sources must NOT have duplicate items/);
  assert.match(
    lines({ validated: { by: 'iemand' } }).join(),
    /\/cases\/0\/validated must match exactly one schema in oneOf/,
  );
});

test('worked situations past their shelf life are told, and break nothing', (t) => {
  const stale = staleCases(cases, sources, today());
  t.diagnostic(stale.length === 0 ? 'none is stale' : `to be looked at again: ${stale.map(({ id }) => id).join(', ')}`);
  assert.equal(staleCases(cases, sources, '2999-12-31').length, cases.length);
});
