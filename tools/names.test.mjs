// Whatever name, query or folder a site gives the first file: there is one copy of it, and the rest comes from beside it. `npm run
// build` must have run.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './setup.mjs';
import { arrive, element, host, neighbour, product, version, visitPage } from './testing/site.mjs';

const strictest = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types lit-html",
};
const name = `opleidings-wegwijzer-${version}`;
const [first] = product;
const desk = `/dist/opleidings-wegwijzer-balie-${version}.js`;
const source = (path) => readFileSync(join(root, path), 'utf8');
const scriptOf = (src) => `<script type="module" src="${src}"></script>`;

/** Puts the folder of the later files beside a first file of another name. */
function copyTo(folder, firstName, original = first) {
  host.file(`${folder}/${firstName}`, source(original), { 'Content-Type': 'text/javascript' });
  for (const file of readdirSync(join(root, 'dist', name)).filter((one) => one.endsWith('.js')))
    host.file(`${folder}/${name}/${file}`, source(`dist/${name}/${file}`));
}

/** Each file came once, the later ones from one folder, and nothing was said of it. */
function assertOneCopy(visitor, from) {
  const paths = visitor.requests.map((address) => new URL(address).pathname).filter((path) => path.endsWith('.js'));
  const late = paths.filter((path) => path.includes(`/${name}/`));
  assert.ok(late.length > 5, paths.join());
  assert.deepEqual(
    late.filter((path) => !path.startsWith(`${from}/${name}/`)),
    [],
  );
  assert.equal(new Set(paths).size, paths.length, `nothing is fetched twice: ${paths.join()}`);
  assert.deepEqual(visitor.warnings, []);
  assert.deepEqual(visitor.troubles, []);
}

/** A worker that answers for the site from its own copies, whatever their query. */
const worker = `
  addEventListener('install', (event) => event.waitUntil(skipWaiting()));
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    const { pathname } = new URL(event.request.url);
    if (pathname.endsWith('.js')) event.respondWith(
      caches.open('copies').then(async (copies) => {
        if (!(await copies.match(pathname))) await copies.add(pathname + '?copied');
        return (await copies.match(pathname, { ignoreSearch: true })) ?? fetch(event.request);
      }),
    );
  });`;

const loader = (query) => `<script defer src="/dist/opleidings-wegwijzer-loader-${version}.js${query}"></script>`;
const place = '<div data-opleidings-wegwijzer data-on="2026-11-21"></div>';

/** @type {{ what: string, head: string, body?: string, from?: string }[]} */
const names = [
  { what: 'its own name', head: scriptOf(first) },
  { what: 'a query, as WordPress, Drupal and ASP.NET add', head: scriptOf(`${first}?ver=6.5`) },
  { what: 'a fragment', head: scriptOf(`${first}#v`) },
  { what: 'a name without a version, with a query', head: scriptOf('/dist/opleidings-wegwijzer.js?ver=6.5') },
  { what: 'a fingerprint', head: scriptOf('/assets/wegwijzer.4f3a9c.js'), from: '/assets' },
  { what: 'another folder, and a query', head: scriptOf('/libs/x/1/wegwijzer.min.js?x=1&y=2'), from: '/libs/x/1' },
  { what: 'a name that is asked for in code', head: `<script type="module">import('${first}?now')</script>` },
  {
    what: 'an alias in an import map',
    head: `<script type="importmap">{"imports":{"wegwijzer":"${first}?mapped"}}</script><script type="module">import 'wegwijzer'</script>`,
  },
  { what: 'a page with a base elsewhere', head: `<base href="/elsewhere/">${scriptOf(`${first}?ver=6.5`)}` },
  { what: 'a redirect', head: scriptOf('/latest.js') },
  { what: 'the loader, with a query', head: loader('?ver=6.5'), body: place },
  { what: 'the loader behind the element', head: scriptOf(`${first}?ver=6.5`) + loader(''), body: place },
];

for (const { what, head, body = element(), from = '/dist' } of names) {
  test(`${what}: one copy, which works to the end under the strictest policy, and the rest from beside it`, async (t) => {
    copyTo('/assets', 'wegwijzer.4f3a9c.js');
    copyTo('/libs/x/1', 'wegwijzer.min.js');
    host.redirect('/latest.js', first);
    const visitor = await visitPage(t, { head, body, headers: strictest });
    await visitor.answerAll(neighbour);
    assertOneCopy(visitor, from);
  });
}

for (const { what, src, from = '/dist' } of [
  { what: 'its own name', src: desk },
  { what: 'a query', src: `${desk}?ver=6.5` },
  { what: 'a name without a version, with a query', src: '/dist/opleidings-wegwijzer-balie.js?ver=6.5' },
  { what: 'a fingerprint, in another folder', src: '/assets/balie.4f3a9c.js', from: '/assets' },
]) {
  test(`the desk under ${what}: one copy under the strictest policy, and the rest from beside it`, async (t) => {
    copyTo('/assets', 'balie.4f3a9c.js', desk);
    copyTo('/assets', `${name}.js`);
    assertOneCopy(await untilDeskStands(t, scriptOf(src)), from);
  });
}

test('the desk beside the wegwijzer, both with a query: one copy', async (t) => {
  assertOneCopy(await untilDeskStands(t, scriptOf(`${first}?ver=6.5`) + scriptOf(`${desk}?ver=6.5`)), '/dist');
});

/** On a page with a desk and a wegwijzer, of which the scripts may be there or not. */
async function untilDeskStands(t, head) {
  const body = `<opleidings-balie on="2026-11-21"></opleidings-balie>${element()}`;
  const visitor = await arrive(t, host.page('/desk', { head, body, headers: strictest }));
  const isStanding = () => document.querySelector('opleidings-balie')?.shadowRoot?.querySelector('.verdicts') != null;
  await visitor.untilPage(isStanding, 'the desk stands');
  return visitor;
}

test('the copy of a service worker: one copy of each file, which works to the end', async (t) => {
  host.file('/worker.js', worker);
  const visitor = await visitPage(t, { head: scriptOf(`${first}?ver=6.5`), body: element() });
  await visitor.page.evaluate(async () => {
    const isIn = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    await navigator.serviceWorker.register('/worker.js');
    await isIn;
  });
  await visitor.page.reload();
  await visitor.use(0);
  assert.ok(await visitor.page.evaluate(() => navigator.serviceWorker.controller !== null));
  await visitor.answerAll(neighbour);
  assert.deepEqual(visitor.warnings, []);
  assert.deepEqual(visitor.troubles, []);
});
