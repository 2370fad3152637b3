// What is shipped, as a host gets it: `npm run build` must have run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { tsImport } from 'tsx/esm/api';
import { budgetsOf } from './build/budgets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const name = `opleidings-wegwijzer-${manifest.version}`;
/** What a page loads; all that the first question needs. */
const firstPath = `${root}dist/${name}.js`;
/** What it fetches by itself stands in the folder of the same name. */
const folder = `${root}dist/${name}`;
/** Its scripts. */
const inFolder = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}/${file}`);

/** The first place in the product that matches, with a little around it: a whole file would bury the message. */
function found(pattern) {
  for (const path of [firstPath, ...inFolder()]) {
    const code = readFileSync(path, 'utf8');
    const { index } = pattern.exec(code) ?? {};
    if (index !== undefined) return `${relative(root, path)}: ${code.slice(Math.max(0, index - 40), index + 40)}`;
  }
  return 'nothing';
}

/** All nodes of a syntax tree. */
function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  if (typeof node === 'object' && node !== null) for (const child of Object.values(node)) yield* nodesOf(child);
}

const ofRunTime = 'a name that is made at run time';

/** The files that a file brings along at once, and those that it fetches when it wants them. */
function importsOf(path) {
  const program = parseAst(readFileSync(path, 'utf8'));
  const target = ({ source }) => (source.type === 'Literal' ? resolve(dirname(path), source.value) : ofRunTime);
  return {
    atOnce: program.body.filter(({ source }) => source).map(target),
    later: [...nodesOf(program)].filter(({ type }) => type === 'ImportExpression').map(target),
  };
}

/** A fresh Node, so that nothing this process has loaded or defined can help. */
function evaluate(code) {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
}

test('every file that the package exports exists', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  assert.deepEqual(
    targets.filter((target) => !existsSync(`${root}${target.replace('*', '')}`)),
    [],
  );
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
  const specifiers = [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?['"]([^'"]+)['"];?$/gm)].map(
    ([, name]) => name,
  );
  return specifiers.flatMap((name) => (name.startsWith('.') ? packagesOf(resolve(dirname(path), name), seen) : [name]));
}

test('the headless library brings no Lit along, and the elements do', () => {
  const lit = (name) => /^(@lit|lit)(\/|$)/.test(name);
  assert.deepEqual(packagesOf(`${root}dist/headless.js`).filter(lit), []);
  assert.notDeepEqual(packagesOf(`${root}dist/define.js`).filter(lit), []);
});

test('the first file of the bundle brings no other along, and fetches only from its own folder', () => {
  const { atOnce, later } = importsOf(firstPath);
  assert.deepEqual(atOnce, []);
  // Once, for a file of its own that could not be fetched and is tried again.
  assert.equal(later.filter((path) => path === ofRunTime).length, 1);
  assert.deepEqual(
    [...new Set(later)].filter((path) => path !== ofRunTime).sort(),
    inFolder()
      .filter((path) => later.includes(path))
      .sort(),
  );
});

test('a file in that folder brings along only its neighbours: under another name the first one would be another copy', () => {
  for (const path of inFolder()) {
    const { atOnce, later } = importsOf(path);
    assert.deepEqual(
      [...atOnce, ...later].filter((target) => !inFolder().includes(target)),
      [],
      relative(root, path),
    );
  }
});

/** The file that a page with a desk asks for: it hands the desk what the first file shares. */
const deskPath = `${root}dist/opleidings-wegwijzer-balie-${manifest.version}.js`;

test('the file of the desk fetches one of the folder, and the first one where that is not there yet', () => {
  assert.deepEqual(importsOf(deskPath), { atOnce: [], later: [`${root}dist/${name}/balie.js`, firstPath] });
});

test('every file in that folder is fetched by one of the others', () => {
  const fetched = new Set(
    [firstPath, deskPath, ...inFolder()].flatMap((path) => Object.values(importsOf(path)).flat()),
  );
  assert.deepEqual(
    inFolder().filter((path) => !fetched.has(path)),
    [],
  );
});

test('the file without a version in its name leads to the one with it, and holds nothing itself', () => {
  const path = `${root}dist/opleidings-wegwijzer.js`;
  assert.deepEqual(importsOf(path), { atOnce: [firstPath], later: [] });
  assert.equal(parseAst(readFileSync(path, 'utf8')).body.length, 1);
});

test('the lines of the README and of docs/embedding.md load the file that costs one request, of this version', () => {
  for (const path of ['README.md', 'docs/embedding.md']) {
    const [, loaded] = /^<script type="module" src="\/?dist\/([^"]+)"/m.exec(readFileSync(`${root}${path}`, 'utf8'));
    assert.equal(loaded, `${name}.js`, path);
  }
});

test('the version in the code is that of the package', async () => {
  const { VERSION } = await tsImport('../src/version.ts', import.meta.url);
  assert.equal(VERSION, manifest.version);
});

test('a bundler may not drop the files that register the elements', () => {
  const pattern = (glob) => new RegExp(`^${glob.replace(/[.]/g, '\\.').replace('*', '[^/]*')}$`);
  const kept = manifest.sideEffects.map(pattern);
  const registering = [
    './src/define.ts',
    './src/balie.ts',
    './dist/define.js',
    './dist/balie.js',
    './dist/opleidings-wegwijzer.js',
    `./dist/${name}.js`,
    `./dist/opleidings-wegwijzer-loader-${manifest.version}.js`,
  ];
  assert.deepEqual(
    registering.filter((path) => !kept.some((glob) => glob.test(path))),
    [],
  );
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

test('what stands before the first question keeps to its budget in brotli', (t) => {
  const sizesOf = (path) => {
    const bytes = readFileSync(path);
    return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
  };
  for (const path of [firstPath, ...inFolder()]) {
    const sizes = Object.entries(sizesOf(path)).map(([kind, size]) => `${kind} ${size}`);
    t.diagnostic(`${relative(root, path)}: ${sizes.join(', ')} bytes`);
  }
  const { brotli } = sizesOf(firstPath);
  const [{ most }] = budgetsOf(manifest.version);
  assert.ok(brotli <= most, `${brotli} bytes is more than ${most}`);
});
