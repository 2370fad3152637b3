// What is packed and built, as it is used: in Node, by a bundler, on a page; and what the end of the build says of it.
// `npm run build` must have run.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { hashesOf } from './build/integrity.mjs';
import { changesSince } from './build/released.mjs';
import { root } from './setup.mjs';
import { element, gent, host, product, untilFetched, version, visitPage } from './testing/site.mjs';

/** A project of somebody who installed the packed package, and what it depends on. */
const project = mkdtempSync(join(tmpdir(), 'opleidings-wegwijzer-'));
after(() => rmSync(project, { recursive: true, force: true }));
const modules = join(project, 'node_modules');
const installed = join(modules, 'opleidings-wegwijzer');
mkdirSync(installed, { recursive: true });
const [{ filename, files }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', project], { cwd: root, encoding: 'utf8' }),
);
execFileSync('tar', ['-xzf', join(project, filename), '-C', installed, '--strip-components=1']);
for (const name of ['lit', 'xstate', 'i18next', 'lean-qr'])
  symlinkSync(join(root, 'node_modules', name), join(modules, name));
writeFileSync(join(project, 'package.json'), '{ "type": "module" }');

const inNode = (code) =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: project, encoding: 'utf8' });

for (const path of ['', '/define', '/headless', '/standalone']) {
  test(`on a server, import 'opleidings-wegwijzer${path}' neither fails nor says anything`, () => {
    const { status, stdout, stderr } = inNode(`import 'opleidings-wegwijzer${path}'; console.log('imported');`);
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: 'imported\n', stderr: '' });
  });
}

test('on a server, the headless library leaves nothing behind', () => {
  const { stdout } = inNode(`
    const before = new Set(Reflect.ownKeys(globalThis));
    await import('opleidings-wegwijzer/headless');
    console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String)));`);
  assert.equal(stdout.trim(), '[]');
});

/** What a bundler makes of a module of that project, with the dependencies of the package left to the page. */
async function bundle(name, code) {
  const input = join(project, `${name}.js`);
  writeFileSync(input, code);
  const onwarn = ({ code: kind, message }) => assert.equal(kind, 'EMPTY_BUNDLE', message);
  const build = await rollup({
    input,
    external: /^(@lit|lit|xstate|i18next|lean-qr)(\/|$)/,
    plugins: [nodeResolve({ browser: true })],
    onwarn,
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return {
    code: output
      .map((chunk) => chunk.code)
      .join('\n')
      .trim(),
    packages: output.flatMap((chunk) => chunk.imports),
  };
}

test('a bundle of the headless library alone needs no Lit and registers nothing', async () => {
  const { code, packages } = await bundle(
    'headless',
    "import { assess } from 'opleidings-wegwijzer/headless'; console.log(assess({}));",
  );
  assert.match(code, /console\.log\(assess/);
  assert.deepEqual(
    packages.filter((name) => /^(@?lit|i18next)/.test(name)),
    [],
  );
  assert.doesNotMatch(code, /customElements\.define/);
});

test('a bundler leaves out the classes that nobody uses, and keeps what registers them', async () => {
  assert.equal((await bundle('unused', "import 'opleidings-wegwijzer';")).code, '');
  const { packages } = await bundle(
    'one',
    "import { VocabularyError } from 'opleidings-wegwijzer'; console.log(VocabularyError);",
  );
  assert.deepEqual(
    packages.filter((name) => /^(@?lit|i18next)/.test(name)),
    [],
  );
  assert.match((await bundle('define', "import 'opleidings-wegwijzer/define';")).code, /customElements\.define/);
});

test('the package holds what is needed to use it, and no test or source', () => {
  const paths = files.map(({ path }) => path);
  for (const path of ['dist/embed.html', 'dist/integrity.json', `dist/opleidings-wegwijzer-loader-${version}.js`])
    assert.ok(paths.includes(path), path);
  const isExpected = (path) =>
    /^(dist|types)\//.test(path) || /^(package\.json|README\.md|LICENSE|[\w.-]+\.json)$/.test(path);
  assert.deepEqual(
    paths.filter((path) => !isExpected(path) || /\.test\.|\/testing\//.test(path)),
    [],
  );
});

test('on a page, nothing is left behind beside the elements but what Lit leaves for other copies of itself, to the result', async (t) => {
  const keys =
    'globalThis.keysBefore = Reflect.ownKeys(globalThis); globalThis.symbolsBefore = Reflect.ownKeys(Symbol);';
  const path = host.file('/keys.js', keys, { 'Content-Type': 'text/javascript' });
  const head = `<script src="${path}"></script><script type="module" src="${product[0]}"></script>`;
  const visitor = await visitPage(t, { head, body: element() });
  await visitor.answerAll(gent);
  await untilFetched(visitor);
  const left = await visitor.page.evaluate(() => {
    const { keysBefore, symbolsBefore } = globalThis;
    const added = (object, before) =>
      Reflect.ownKeys(object)
        .filter((key) => !before.includes(key))
        .map(String);
    return [...added(globalThis, keysBefore), ...added(Symbol, symbolsBefore)];
  });
  const ofThisTest = /^(keysBefore|symbolsBefore|puppeteer_|__puppeteer|tellViolation)/;
  const ofLit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'metadata', 'reactiveElementVersions'];
  assert.deepEqual(left.filter((name) => !ofThisTest.test(name)).sort(), ofLit);
});

const { files: hashes } = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));

test('integrity.json has the hash of each file that a page can name, and of no other', () => {
  assert.deepEqual(hashes, hashesOf(join(root, 'dist')));
  for (const name of [
    ...product.map((path) => path.replace('/dist/', '')),
    'embed.html',
    'opleidings-wegwijzer.js',
    'themes/vlaanderen.css',
  ]) {
    assert.ok(Object.hasOwn(hashes, name), name);
  }
});

/** Somebody on a page whose script is checked by a hash. */
const checked = (integrity) => ({
  head: `<script type="module" src="${product[0]}" integrity="${integrity}"></script>`,
  body: element(),
});

test('a browser takes the first file by its hash, and no other bytes', async (t) => {
  const visitor = await visitPage(t, checked(hashes[product[0].replace('/dist/', '')]));
  await visitor.answerAll(gent);
  assert.deepEqual(visitor.troubles, []);
  const { page } = visitor;
  await page.goto(host.page('/other-bytes', checked(hashes['opleidings-wegwijzer.js'])));
  assert.equal(await page.evaluate(() => customElements.get('opleidings-wegwijzer')), undefined);
  assert.match(visitor.troubles.join('\n'), /integrity/);
});

test('what a released version may not do: have other bytes, one file less or one more', () => {
  const released = { 'a.js': 'sha384-1', 'b.js': 'sha384-2' };
  assert.deepEqual(changesSince(undefined, released), []);
  assert.deepEqual(changesSince(released, { ...released }), []);
  assert.deepEqual(changesSince(released, { 'a.js': 'sha384-3', 'c.js': 'sha384-4' }), [
    'a.js has other bytes',
    'b.js is missing',
    'c.js is new',
  ]);
});

test('the end of the build reports each hash and budget, and fails once a released version has other bytes', (t) => {
  const record = join(project, 'releases.json');
  writeFileSync(record, '{}');
  const check = (...args) =>
    spawnSync(process.execPath, ['tools/build/check.mjs', '--record', record, ...args], {
      cwd: root,
      encoding: 'utf8',
    });

  const first = check();
  t.diagnostic(first.stdout);
  assert.equal(first.status, 0, first.stderr);
  const report = readFileSync(join(root, 'dist/report.txt'), 'utf8');
  for (const hash of Object.values(hashes)) assert.ok(report.includes(hash));
  assert.match(report, /of +36,000 +before the first question/);
  assert.match(first.stdout, /bytes before the first question/);

  assert.match(check('--release').stdout, /is recorded/);
  assert.match(check('--release').stdout, /is as it was released/);

  const releases = JSON.parse(readFileSync(record, 'utf8'));
  releases[version]['embed.html'] = 'sha384-other';
  writeFileSync(record, JSON.stringify(releases));
  const again = check('--release');
  assert.equal(again.status, 1);
  assert.match(again.stderr, /embed\.html has other bytes/);
  assert.deepEqual(JSON.parse(readFileSync(record, 'utf8')), releases);
});
