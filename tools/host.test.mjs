// The built product on the pages of hosts, in Chromium: with strict policies, hostile styles, and a neighbour of its own kind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  element,
  gent,
  host,
  neighbour,
  overflow,
  plain,
  product,
  styled,
  untilFetched,
  version,
  visit,
  visitPage,
} from './testing/site.mjs';

for (const path of ['/demo/', '/demo/minimal.html']) {
  test(`${path} takes somebody to the result without an error, and without anything its policy forbids`, async (t) => {
    const visitor = await visit(t, host.address(path));
    await visitor.answerAll(gent);
    await untilFetched(visitor);
    assert.deepEqual(visitor.troubles, []);
  });
}

test('the strictest policy, with Trusted Types, forbids nothing on the way to the result', async (t) => {
  const headers = {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  };
  const visitor = await visitPage(t, { ...plain, headers });
  await visitor.answerAll(gent);
  await untilFetched(visitor);
  assert.deepEqual(visitor.troubles, []);
});

test('a policy that is broken is seen by these tests', async (t) => {
  const headers = { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" };
  const visitor = await visitPage(t, { ...plain, body: `<p style="color: red">Rood</p>${element()}`, headers });
  assert.match(visitor.troubles.join('\n'), /style-src-attr forbids inline/);
});

/** The size of each text that can be seen in the element, in pixels, by its text. */
const textSizes = (visitor) =>
  visitor.see((root) => {
    const hasText = (node) =>
      [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent.trim() !== '');
    const isSeen = (node) => node.checkVisibility() && !node.matches('.visually-hidden, .visually-hidden *');
    const texts = [...root.querySelectorAll('.wegwijzer *')].filter((node) => hasText(node) && isSeen(node));
    return texts.map((node) => [node.textContent.trim(), parseFloat(getComputedStyle(node).fontSize)]);
  });

test('a root font size of 62.5 % makes no text smaller than 15 pixels where that of the page is 16', async (t) => {
  const visitor = await visitPage(t, {
    head: styled('html { font-size: 62.5% } body { font-size: 16px }'),
    body: element(),
  });
  const atQuestion = await textSizes(visitor);
  await visitor.answerAll(gent);
  const atResult = await textSizes(visitor);
  for (const sizes of [atQuestion, atResult]) {
    assert.ok(sizes.length > 10, 'there is text');
    assert.deepEqual(
      sizes.filter(([, size]) => size < 15),
      [],
    );
  }
});

const hostile = `
  * { all: unset !important }
  input, form, button, fieldset { display: none !important; visibility: hidden !important }
`;

test('the styles of a page do not reach the form: it is seen, and answered to the end', async (t) => {
  const visitor = await visitPage(t, { head: styled(hostile), body: element() });
  const hidden = await visitor.see((root) =>
    [...root.querySelectorAll('form, fieldset, input, button')]
      // What is rarely chosen is folded away.
      .filter((node) => node.closest('details:not([open])') === null)
      .filter((node) => {
        const { width, height } = node.getBoundingClientRect();
        return (
          !node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || width === 0 || height === 0
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  assert.deepEqual(hidden, []);
  const asked = await visitor.answerAll(gent);
  assert.ok(asked.length > 1);
  assert.deepEqual(visitor.troubles, []);
});

test('a page that spaces its letters and lines wide spaces those of the element, which still fits a narrow screen', async (t) => {
  const visitor = await visitPage(t, {
    head: styled('body { letter-spacing: 0.12em; word-spacing: 0.16em; margin: 8px }'),
    body: element(),
  });
  await visitor.page.setViewport({ width: 320, height: 640 });
  assert.notEqual(
    await visitor.see((root) => getComputedStyle(root.querySelector('form .label')).letterSpacing),
    'normal',
  );
  assert.equal(await overflow(visitor), 0);
  await visitor.answerAll(gent);
  assert.equal(await overflow(visitor), 0);
});

test('what a page says of its text holds for the element too: its font and its colour', async (t) => {
  const visitor = await visitPage(t, {
    head: styled('body { font: 20px/1.5 monospace; --wegwijzer-text: rgb(1, 2, 3) }'),
    body: element(),
  });
  const { fontFamily, fontSize, color } = await visitor.see((root) => {
    const { fontFamily, fontSize, color } = getComputedStyle(root.querySelector('form .label'));
    return { fontFamily, fontSize, color };
  });
  assert.equal(fontFamily, 'monospace');
  assert.ok(parseFloat(fontSize) >= 19, fontSize);
  assert.equal(color, 'rgb(1, 2, 3)');
});

/** All that a page can keep in a browser. */
async function keptBy({ page }) {
  const cookies = await page.cookies();
  const stores = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map((database) => database.name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies: cookies.map((cookie) => cookie.name), ...stores };
}

const nothingKept = { cookies: [], local: [], session: [], databases: [], caches: [], workers: 0 };

test('it asks for its own files and nothing else, and keeps nothing', async (t) => {
  const visitor = await visitPage(t, plain);
  await visitor.answerAll(gent);
  await untilFetched(visitor);
  assert.deepEqual(visitor.requests.slice(1).sort(), product.map((path) => host.address(path)).sort());
  assert.deepEqual(await keptBy(visitor), nothingKept);
  assert.equal(new URL(visitor.page.url()).hash, '');
});

test('with memory="session" it keeps one thing, for this tab, and a reload finds the place again', async (t) => {
  const visitor = await visitPage(t, { ...plain, body: element('memory="session"') });
  await visitor.answerUntil('plek', gent);
  assert.deepEqual(await keptBy(visitor), { ...nothingKept, session: ['opleidings-wegwijzer/wegwijzer'] });
  await visitor.page.reload();
  await visitor.use(0);
  assert.equal(await visitor.question(), 'plek');
});

test('the version that a page can read is that of the package', async (t) => {
  const { page } = await visitPage(t, plain);
  assert.equal(await page.evaluate(() => customElements.get('opleidings-wegwijzer').version), version);
});

test('two elements on one page leave each other alone, and only the first has the address', async (t) => {
  const visitor = await visitPage(t, { ...plain, body: `${element('link="hash"')}${element('link="hash"')}` });
  await visitor.answerAll(gent);
  const { hash } = new URL(visitor.page.url());
  assert.match(hash, /^#w=wegwijzer@\d+&situatie=loondienst&/);

  await visitor.use(1);
  assert.equal(await visitor.question(), 'situatie');
  await visitor.answerAll(neighbour);
  assert.ok((await visitor.referrals()).includes('vdab'));
  assert.equal(new URL(visitor.page.url()).hash, hash);

  await visitor.use(0);
  assert.equal((await visitor.verdicts())['vlaams-opleidingsverlof'], 'yes');
  assert.deepEqual(visitor.troubles, []);
  assert.equal(visitor.warnings.filter((text) => text.includes('link="hash"')).length, 1);
});
