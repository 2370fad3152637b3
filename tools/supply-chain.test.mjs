// What the product is made of, and who says so. `npm run build` must have run.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { before, test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { typescript } from './rollup-typescript.mjs';
import { modulesIn, sbomOf } from './sbom.mjs';
import { root } from './setup.mjs';

const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const written = readFileSync(join(root, 'dist', `opleidings-wegwijzer-${version}.cdx.json`), 'utf8');
const shipped = JSON.parse(written);
const purlsOf = (sbom) => sbom.components.map(({ purl }) => purl);

const validate = (text) => new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);

/** The modules that are in the self-contained file when it is bundled again, by the first file and the rest. */
let bundledAgain;

before(async () => {
  const bundle = await rollup({
    input: join(root, 'src/define.ts'),
    plugins: [typescript(), nodeResolve({ browser: true, exportConditions: ['production'] })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  bundledAgain = Object.values(modulesIn(output)).flat();
});

test('the bill of materials is CycloneDX', async () => {
  assert.equal(await validate(written), null);
});

test('a bill of materials that is not CycloneDX is seen', async () => {
  assert.notEqual(await validate(JSON.stringify({ ...shipped, components: [{ name: 'lit' }] })), null);
});

test('the bill of materials has every package of which code is in the bundle, and no other', () => {
  const fromPackages = bundledAgain.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  assert.deepEqual(
    shipped.components.map(({ name }) => name),
    [...new Set(fromPackages)].sort(),
  );
  for (const name of ['i18next', 'lean-qr', 'lit-html', 'xstate']) assert.ok(fromPackages.includes(name), name);
});

test('each component is the version that is locked, with the hash that npm checks and a licence', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const { name, version: bundled, hashes, licenses, evidence } of shipped.components) {
    const { version: locked, integrity } = packages[`node_modules/${name}`];
    assert.equal(bundled, locked, name);
    assert.equal(Buffer.from(hashes[0].content, 'hex').toString('base64'), integrity.replace('sha512-', ''), name);
    assert.match(licenses[0].license.id, /^(MIT|BSD-3-Clause)$/, name);
    for (const { location } of evidence.occurrences)
      assert.ok(readdirSync(join(root, 'dist'), { recursive: true }).includes(location), location);
  }
});

test('every component hangs on the product, and the product on nothing that is not named', () => {
  const needs = new Map(shipped.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const reached = new Set();
  const follow = (ref) => {
    if (reached.has(ref)) return;
    reached.add(ref);
    needs.get(ref).forEach(follow);
  };
  const { purl } = shipped.metadata.component;
  follow(purl);
  assert.deepEqual([...reached].sort(), [purl, ...purlsOf(shipped)].sort());
});

test('the same bundle gives the same bill, without a time or a number that changes', () => {
  const first = JSON.stringify(sbomOf({ 'a.js': bundledAgain }));
  assert.equal(JSON.stringify(sbomOf({ 'a.js': [...bundledAgain].reverse() })), first);
  assert.deepEqual(purlsOf(JSON.parse(first)), purlsOf(shipped));
  assert.doesNotMatch(written, /timestamp|serialNumber/);
});

test('a package that gets in or out changes the bill', () => {
  const without = sbomOf({ 'a.js': bundledAgain.filter((id) => !id.includes('node_modules/xstate/')) });
  assert.equal(without.components.length, shipped.components.length - 1);
});

test('the product has no dependencies but Lit, XState, i18next and what draws a code to scan', () => {
  assert.deepEqual(Object.keys(dependencies).sort(), ['i18next', 'lean-qr', 'lit', 'xstate']);
});

/** What the audit says when npm answers so. */
function auditWhere(t, answer) {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'npm'), `#!${process.execPath}\nprocess.stdout.write(${JSON.stringify(answer)});\n`);
  chmodSync(join(folder, 'npm'), 0o755);
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'tools/audit.mjs')], {
    env: { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) },
    encoding: 'utf8',
  });
  return { status, stdout };
}

const report = (total, vulnerabilities = {}) =>
  JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: { total }, dependencies: { prod: 6 } } });

test('the audit passes when nothing is known', (t) => {
  assert.deepEqual(auditWhere(t, report(0)), {
    status: 0,
    stdout: '0 known against the 6 packages that are shipped\n',
  });
});

test('the audit fails, naming the package and the advisory, when something is known', (t) => {
  const via = [{ title: 'Prototype pollution', url: 'https://example.org/advisory' }];
  const { status, stdout } = auditWhere(t, report(1, { lit: { name: 'lit', severity: 'high', via, range: '<4' } }));
  assert.equal(status, 1);
  assert.match(stdout, /^high: lit <4: Prototype pollution \(https:\/\/example\.org\/advisory\)$/m);
});

for (const [what, answer] of [
  ['refuses', JSON.stringify({ message: '405 Method Not Allowed' })],
  ['says nothing', ''],
  ['says something else', '<html>'],
  ['gives no counts', '{}'],
]) {
  test(`the audit is not run, and says so, when the registry ${what}`, (t) => {
    const { status, stdout } = auditWhere(t, answer);
    assert.equal(status, 0);
    assert.match(stdout, /^not run: the dependency audit: /);
    assert.doesNotMatch(stdout, /known against/);
  });
}
