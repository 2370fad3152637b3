// What is shipped, as a host gets it: `npm run build` must have run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const bundlePath = `${root}dist/opleidings-wegwijzer-${manifest.version}.js`;
const bundle = () => readFileSync(bundlePath, 'utf8');

/** The budget of the design: 56 kB. */
const mostBrotliBytes = 56 * 1024;

/** The first place in the bundle that matches, with a little around it: the whole bundle would bury the message. */
function found(pattern) {
  const { index } = pattern.exec(bundle()) ?? {};
  return index === undefined ? 'nothing' : bundle().slice(Math.max(0, index - 40), index + 40);
}

/** A fresh Node, so that nothing this process has loaded or defined can help. */
function evaluate(code) {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' }).trim();
}

test('every file that the package exports exists', () => {
  const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
  assert.deepEqual(targets.filter((target) => !existsSync(`${root}${target}`)), []);
});

test('the headless library loads in Node, where there is no DOM, by its public name', () => {
  const names = evaluate(
    `const library = await import('${manifest.name}/headless');
     console.log(typeof document, typeof customElements, Object.keys(library).length > 0);`,
  );
  assert.equal(names, 'undefined undefined true');
});

/** What a module of the product imports from other packages, by itself or through its chunks. */
function packagesOf(path, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  const specifiers = [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?['"]([^'"]+)['"];?$/gm)].map(([, name]) => name);
  return specifiers.flatMap((name) => (name.startsWith('.') ? packagesOf(resolve(dirname(path), name), seen) : [name]));
}

test('the headless library brings no Lit along, and the elements do', () => {
  const lit = (name) => /^(@lit|lit)(\/|$)/.test(name);
  assert.deepEqual(packagesOf(`${root}dist/headless.js`).filter(lit), []);
  assert.notDeepEqual(packagesOf(`${root}dist/define.js`).filter(lit), []);
});

test('the bundle is one file: it imports nothing', () => {
  const sources = parseAst(bundle()).body.map(({ source }) => source?.value).filter(Boolean);
  assert.deepEqual(sources, []);
  assert.equal(found(/\bimport\(/), 'nothing');
});

test('the bundle has the production build of Lit', () => {
  assert.equal(found(/dev mode/i), 'nothing');
});

test('the bundle runs under a strict content security policy: it makes no code from text', () => {
  assert.equal(found(/\beval\(|\bnew Function\b/), 'nothing');
});

test('the bundle asks nothing of Node', () => {
  assert.equal(found(/\bprocess\.env\b/), 'nothing');
});

test('the bundle keeps to its budget of 56 kB in brotli', (t) => {
  const bytes = readFileSync(bundlePath);
  const sizes = { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
  t.diagnostic(Object.entries(sizes).map(([name, size]) => `${name} ${(size / 1024).toFixed(1)} kB`).join(', '));
  assert.ok(sizes.brotli <= mostBrotliBytes, `${sizes.brotli} bytes is more than ${mostBrotliBytes}`);
});
