// docs/security.md says what is there: its tests, its versions, its policy. `npm run build` must have run.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './setup.mjs';
import { missing, namedIn } from './testing/named-tests.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const page = read('docs/security.md');
const threats = [...page.matchAll(/^\| (T\d+) \| ([^|]+) \| ([^|]+) \| (.+) \|$/gm)].map(([, id, , , proof]) => ({
  id,
  proof,
}));

test('each test that docs/security.md names is there', () => {
  assert.ok(namedIn(page).length > 25);
  assert.deepEqual(missing(namedIn(page)), []);
});

test('a test that is not there is seen', () => {
  const [{ path }] = namedIn(page);
  assert.equal(missing([{ path, title: 'nothing is called so' }]).length, 1);
});

test('each threat has a number of its own, and a test or a reason why there is none', () => {
  assert.ok(threats.length > 10);
  assert.deepEqual(
    threats.map(({ id }) => id),
    threats.map((_, at) => `T${at + 1}`),
  );
  assert.deepEqual(
    threats.filter(({ proof }) => namedIn(proof).length === 0 && !/^By hand\b/.test(proof)),
    [],
  );
});

test('the policy that docs/security.md gives is the one under which the product is tested', () => {
  const [policy] =
    /default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html/.exec(
      page,
    ) ?? [];
  assert.ok(policy);
  for (const path of ['tools/host.test.mjs', 'tools/security.test.mjs']) assert.ok(read(path).includes(policy), path);
});

test('the packages that docs/security.md names are those in the bill of materials', () => {
  const { version } = JSON.parse(read('package.json'));
  const { components } = JSON.parse(read(`dist/opleidings-wegwijzer-${version}.cdx.json`));
  const [, named = ''] = /Packages in the bundle: (.+)\./.exec(page) ?? [];
  assert.deepEqual(
    [...named.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    components.map(({ name }) => name),
  );
});
