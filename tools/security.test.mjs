// The built product on a page that listens: what leaves it, what is kept, what becomes code. `npm run build` must have run.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import ts from 'typescript';
import { root } from './setup.mjs';
import { listen, useEverything } from './testing/listener.mjs';
import {
  element,
  gent,
  host,
  neighbour,
  product,
  script,
  untilFetched,
  version,
  visit,
  visitPage,
} from './testing/site.mjs';

const { addresses, hostileTexts, keys, markup, records, shown } = await tsImport(
  '../src/element/testing/hostile-texts.ts',
  import.meta.url,
);

const strict = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};
const innocence = '/innocence.js';
const listener = '<script src="/listen.js"></script>';
const watcher = '<script type="module" src="/watch.js"></script>';

const { ESNext } = ts.ScriptTarget;
const judge = ts.transpileModule(readFileSync(join(root, 'src/element/testing/innocence.ts'), 'utf8'), {
  compilerOptions: { target: ESNext, module: ts.ModuleKind.ESNext },
}).outputText;

/** Somebody on a page with a listener and a watcher, that stand before all else. */
function visitWatched(t, page) {
  host.file(innocence, judge);
  host.file('/watch.js', `import { Watch } from '${innocence}';\nglobalThis.watch = new Watch();\n`);
  host.file('/listen.js', `(${listen})();\n`);
  return visitPage(t, page);
}

const heard = ({ page }) => page.evaluate(() => globalThis.heard);

test('the listener hears all that it listens to', async (t) => {
  const visitor = await visitWatched(t, { head: listener + script, body: element() });
  const used = await visitor.page.evaluate(useEverything);
  assert.ok(used.length > 20);
  const all = await heard(visitor);
  assert.deepEqual(
    used.filter((label) => !all.includes(label)),
    [],
  );
});

/** Somebody who has an answer to everything that the shorter flows ask. */
const someone = { ...gent, loopbaanjaren: 10, 'loopbaancheque-gebruikt': 'nee' };

const journeys = [
  ['wegwijzer', gent],
  ['wegwijzer', neighbour],
  ['opleiding', someone],
  ['loopbaan', someone],
];

for (const [flow, person] of journeys) {
  test(`flow="${flow}", ${person.situatie}: nothing leaves the page, is kept, is said or becomes code, from the first question to the result and again`, async (t) => {
    const visitor = await visitWatched(t, {
      head: listener + watcher + script,
      body: element(`flow="${flow}"`),
      headers: strict,
    });
    const { page } = visitor;
    const address = page.url();
    const { length } = await page.evaluate(() => history);
    await untilFetched(visitor);
    await visitor.answerAll(person);
    await visitor.see((root) =>
      root.querySelectorAll('details').forEach((details) => details.toggleAttribute('open', true)),
    );
    await visitor.see((root) => root.querySelector('[part~="restart"]').click());
    await visitor.answerAll(person);

    assert.deepEqual(await heard(visitor), []);
    assert.deepEqual(visitor.troubles, []);
    assert.deepEqual(await visitor.see((root) => globalThis.watch.faults(root)), []);
    const ours = [address, ...['/listen.js', '/watch.js', innocence, ...product].map((path) => host.address(path))];
    assert.deepEqual(
      visitor.requests.filter((url) => !ours.includes(url)),
      [],
    );
    assert.equal(page.url(), address);
    assert.equal((await page.evaluate(() => history)).length, length);
    assert.deepEqual(await page.cookies(), []);
    assert.deepEqual(
      await page.evaluate(() => [document.cookie, window.name, localStorage.length, sessionStorage.length]),
      ['', '', 0, 0],
    );
  });
}

for (const [attribute, allowed] of [
  ['link="hash"', ['pushState', 'replaceState']],
  ['memory="session"', ['storage.getItem', 'storage.setItem', 'storage.removeItem']],
]) {
  test(`with ${attribute} only that is used, and nothing else`, async (t) => {
    const visitor = await visitWatched(t, { head: listener + script, body: element(attribute), headers: strict });
    await visitor.answerAll(neighbour);
    const used = new Set(await heard(visitor));
    assert.ok(used.size > 0, 'it is used');
    assert.deepEqual(
      [...used].filter((label) => !allowed.includes(label)),
      [],
    );
    assert.deepEqual(visitor.troubles, []);
  });
}

const { files: hashes } = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));

/** A page that gives the hash of every file in an import map: the attribute `integrity` is for the first file alone. */
const withHashes = (changed = {}) => {
  const integrity = Object.fromEntries(
    Object.entries({ ...hashes, ...changed }).map(([file, hash]) => [`/dist/${file}`, hash]),
  );
  return { head: `<script type="importmap">${JSON.stringify({ integrity })}</script>${script}`, body: element() };
};

test('with an import map the files that are fetched later are checked too: by their own hashes it comes to the result', async (t) => {
  const visitor = await visitPage(t, withHashes());
  await visitor.answerAll(neighbour);
  assert.deepEqual(visitor.troubles, []);
});

test('a file that is fetched later with other bytes than its hash says is not run, and the person reads that it could not be loaded', async (t) => {
  const result = `opleidings-wegwijzer-${version}/result.js`;
  const visitor = await visitPage(t, withHashes({ [result]: hashes[`opleidings-wegwijzer-${version}.js`] }));
  await visitor.answerUntil(undefined, neighbour);
  await visitor.until((root) => root.querySelector('[data-view="wait"] .primary'), 'there is a button to try again');
  assert.match(visitor.troubles.join('\n'), /integrity/);
});

/** Text as it stands in an attribute. */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const settings = [
  'answers',
  'balances',
  'contacts',
  'call-to-action',
  'course',
  'lang',
  'flow',
  'mode',
  'heading-level',
  'on',
  'link',
  'memory',
];

test('hostile texts in each setting of the loader are refused on the console, and each element asks its first question', async (t) => {
  // A record with an answer is an answer, from the page itself.
  const texts = hostileTexts.filter((text) => text.length < 1000 && !records.includes(text));
  const div = (text) =>
    `<div data-opleidings-wegwijzer ${settings.map((name) => `data-${name}="${escaped(text)}"`).join(' ')}></div>`;
  const loader = `<script type="module" src="/dist/opleidings-wegwijzer-loader-${version}.js"></script>`;
  const visitor = await visitWatched(t, { head: watcher + loader, body: texts.map(div).join(''), headers: strict });
  await visitor.page.evaluate(() =>
    Promise.all([...document.querySelectorAll('opleidings-wegwijzer')].map(({ updateComplete }) => updateComplete)),
  );
  const questions = await visitor.page.evaluate(() =>
    [...document.querySelectorAll('opleidings-wegwijzer')].map(
      ({ shadowRoot }) => shadowRoot.querySelector('form').dataset.question,
    ),
  );
  assert.deepEqual(new Set(questions), new Set(['situatie']));
  assert.equal(questions.length, texts.length);
  assert.deepEqual(await visitor.page.evaluate(() => globalThis.watch.faults(document.body)), []);
  assert.deepEqual(visitor.troubles, []);
  assert.ok(visitor.warnings.some((warning) => warning.includes('is not JSON')));
  await visitor.answerAll(gent);
  assert.deepEqual(await visitor.see((root) => globalThis.watch.faults(root)), []);
});

test('hostile texts in the address of the iframe set nothing, and are named on the console', async (t) => {
  const address = (text) => {
    const query = new URLSearchParams([...settings, 'theme'].map((name) => [name, text.toWellFormed()]));
    query.append(text.toWellFormed(), '1');
    return host.address(`/dist/embed.html?${query}`);
  };
  const visitor = await visit(t, host.address('/dist/embed.html'));
  const markupOfFrame = () =>
    visitor.page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName !== 'opleidings-wegwijzer')
        .map(({ outerHTML }) => outerHTML)
        .slice(1),
    );
  const asShipped = await markupOfFrame();
  const withoutAttributes = (parts) =>
    parts.map((part) => part.replace(/<opleidings-wegwijzer[^>]*>/, '<opleidings-wegwijzer>'));
  for (const text of [...markup, ...addresses, ...keys]) {
    const before = visitor.warnings.length;
    await visitor.page.goto(address(text));
    await visitor.use(0);
    assert.equal(await visitor.question(), 'situatie', shown(text));
    const attributes = await visitor.see((root) => root.host.getAttributeNames());
    assert.deepEqual(
      attributes.filter((name) => !settings.includes(name)),
      [],
      shown(text),
    );
    assert.deepEqual(withoutAttributes(await markupOfFrame()).slice(-1), withoutAttributes(asShipped).slice(-1));
    assert.ok(visitor.warnings.length > before, shown(text));
  }
  // A word can be the name of a theme; that there is none is all that comes of it.
  assert.deepEqual(
    visitor.troubles.filter((trouble) => !/ 404 .*\/dist\/themes\/(constructor|prototype)\.css$/.test(trouble)),
    [],
  );
});
