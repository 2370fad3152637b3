// The ways to embed the built product beside the element itself, in Chromium: in an iframe on another site, and in a div of a CMS.
// `npm run build` must have run.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Host } from './testing/host.mjs';
import {
  element,
  gent,
  host,
  neighbour,
  overflow,
  plain,
  product,
  untilFetched,
  version,
  visit,
  visitPage,
} from './testing/site.mjs';

const mark = 'data-opleidings-wegwijzer-iframe';
const iframe = `iframe[${mark}]`;
const iframeScript = `/dist/opleidings-wegwijzer-iframe-${version}.js`;
const loader = `/dist/opleidings-wegwijzer-loader-${version}.js`;

/** The site of somebody else, who shows the wegwijzer of the first one. */
let partner;
before(async () => {
  partner = await Host.start();
});
after(() => partner.stop());

const frame = (query = '', attributes = mark) =>
  `<iframe src="${host.address(`/dist/embed.html?on=2026-11-21${query}`)}" ${attributes} title="Wegwijzer" width="100%" height="500"></iframe>`;

/** The policy of the partner when a test does not say another; its pages have inline scripts and styles of their own. */
const lenient = () => ({
  'Content-Security-Policy': `default-src 'none'; script-src ${host.origin} 'unsafe-inline'; style-src 'unsafe-inline'; frame-src *`,
});

/** Somebody on a page of the partner, where the wegwijzer is in an iframe. */
function visitPartner(t, { body, script = true, head = '', headers = lenient() }) {
  const path = `/${encodeURIComponent(t.name)}`;
  const scripts = script ? `<script defer src="${host.address(iframeScript)}"></script>` : '';
  return visit(t, partner.page(path, { head: scripts + head, body, headers }), 'iframe');
}

const pageOf = ({ page }, look, ...rest) => page.mainFrame().evaluate(look, ...rest);
const heights = async (visitor) => ({
  frame: await pageOf(visitor, (css) => document.querySelector(css).clientHeight, iframe),
  content: await visitor.frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
});
const untilFits = (visitor) =>
  visitor.until(
    () => document.documentElement.clientHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
    'the frame is as high as its content',
  );

/** Keeps all that the page is told by frames. */
const listen = `<script>globalThis.told = []; addEventListener('message', ({ data, origin }) => told.push({ data, origin }))</script>`;

test('in an iframe on another site, under a strict policy: to the result with the keyboard, as high as it is', async (t) => {
  const policy = `default-src 'none'; script-src ${host.origin}; frame-src ${host.origin}`;
  const visitor = await visitPartner(t, { body: frame(), headers: { 'Content-Security-Policy': policy } });
  await untilFits(visitor);
  await visitor.answerAll(gent);
  assert.equal((await visitor.verdicts())['vlaams-opleidingsverlof'], 'yes');
  await untilFits(visitor);
  const { frame: frameHeight, content } = await heights(visitor);
  assert.equal(frameHeight, content);
  assert.ok(content > 1000, `${content} pixels`);
  assert.deepEqual(visitor.troubles, []);
});

test('without the script of the page around it, the frame keeps its height, scrolls, and comes to the result', async (t) => {
  const visitor = await visitPartner(t, { body: frame(), head: listen, script: false });
  await visitor.answerAll(neighbour);
  assert.ok((await visitor.referrals()).includes('vdab'));
  assert.equal((await heights(visitor)).frame, 500);
  const { scrollHeight, clientHeight } = await visitor.frame.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return { scrollHeight, clientHeight };
  });
  assert.ok(scrollHeight > clientHeight);
  assert.deepEqual(await pageOf(visitor, () => globalThis.told), [], 'a page that does not ask is told nothing');
});

test('all that the page around it is told on a whole journey is heights, and by the site of the frame', async (t) => {
  const visitor = await visitPartner(t, { body: frame('&memory=session'), head: listen });
  await visitor.answerAll(gent);
  await untilFits(visitor);
  const told = await pageOf(visitor, () => globalThis.told);
  assert.ok(told.length > 5, `${told.length} messages`);
  for (const { data, origin } of told) {
    assert.equal(origin, host.origin);
    const { type, height, arrived, ...rest } = data;
    assert.deepEqual(
      [type, typeof height, typeof arrived, rest],
      ['opleidings-wegwijzer:height', 'number', 'boolean', {}],
    );
  }
});

test('in a sandbox, with what docs/embedding.md names, it works the same', async (t) => {
  const sandbox = 'allow-scripts allow-same-origin allow-forms allow-top-navigation-by-user-activation allow-modals';
  const visitor = await visitPartner(t, { body: frame('', `${mark} sandbox="${sandbox}"`) });
  await visitor.answerAll(neighbour);
  await untilFits(visitor);
  assert.deepEqual(visitor.troubles, []);
});

test('another frame on the page cannot give it a height', async (t) => {
  const liar = partner.page('/liar', {
    body: '<script>parent.postMessage({ type: "opleidings-wegwijzer:height", height: 4321, arrived: false }, "*")</script>',
  });
  const visitor = await visitPartner(t, { body: frame(), head: listen });
  await untilFits(visitor);
  await pageOf(visitor, (src) => document.body.append(Object.assign(document.createElement('iframe'), { src })), liar);
  const hasLied = () => pageOf(visitor, () => globalThis.told.some(({ data }) => data.height === 4321));
  await visitor.untilSo(hasLied, 'the other frame tells its height');
  assert.notEqual((await heights(visitor)).frame, 4321);
});

test('after a step far down, the top of what is new is in view', async (t) => {
  const visitor = await visitPartner(t, {
    body: `<div style="height: 1500px"></div>${frame()}<div style="height: 3000px"></div>`,
  });
  await untilFits(visitor);
  await visitor.answerUntil(undefined, gent);
  await visitor.untilResult();
  await untilFits(visitor);
  await visitor.activate('[part~="restart"]');
  await visitor.until((root) => root.querySelector('[data-question="situatie"]'), 'the first question is back');
  const isInView = () =>
    pageOf(
      visitor,
      (css) => {
        const { top } = document.querySelector(css).getBoundingClientRect();
        return top > -2 && top < innerHeight;
      },
      iframe,
    );
  await visitor.untilSo(isInView, 'the top of the frame is in view');
  assert.equal(await visitor.see((root) => root.activeElement?.className), 'title');
});

test('a link of the result opens in the window of the page, not in the frame', async (t) => {
  const visitor = await visitPartner(t, { body: frame() });
  await visitor.answerAll(neighbour);
  const { page } = visitor;
  await page.setRequestInterception(true);
  const asked = new Promise((resolve) => {
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) return void request.continue();
      resolve({ url: request.url(), isTop: request.frame() === page.mainFrame() });
      void request.abort();
    });
  });
  const link = '[data-referral="vdab"] a[href^="https://"]';
  const href = await visitor.see((root, css) => root.querySelector(css).href, link);
  await visitor.activate('[data-referral="vdab"] summary');
  await visitor.activate(link);
  assert.deepEqual(await asked, { url: href, isTop: true });
});

test('the button to print prints the frame, which has a title of its own', async (t) => {
  const visitor = await visitPartner(t, { body: frame() });
  await visitor.frame.evaluate(() => {
    globalThis.printed = 0;
    globalThis.print = () => (globalThis.printed += 1);
  });
  await visitor.answerAll(neighbour);
  await visitor.activate('[part~="print"]');
  assert.deepEqual(await visitor.frame.evaluate(() => [globalThis.printed, document.title]), [
    1,
    'Opleidings-wegwijzer',
  ]);
});

test('the address of the frame sets flow, course and theme, and nothing that would let answers out', async (t) => {
  const course = encodeURIComponent(JSON.stringify({ contacturen: 40, start: '2027-01-15', odb: 'ODB-1' }));
  const visitor = await visitPartner(t, {
    body: frame(`&flow=opleiding&theme=vlaanderen&course=${course}&share-answers=&link=hash&utm_source=x`),
  });
  assert.match(visitor.warnings.join('\n'), /cannot set share-answers, link, utm_source/);
  const set = await visitor.see(({ host: { flow, link, shareAnswers, course } }) => ({
    flow,
    link,
    shareAnswers,
    hours: course.contacturen,
  }));
  assert.deepEqual(set, { flow: 'opleiding', link: 'none', shareAnswers: false, hours: 40 });
  await visitor.until(
    ({ host }) => getComputedStyle(host).getPropertyValue('--wegwijzer-accent') !== '',
    'the theme is there',
  );
  const asked = await visitor.answerAll(gent);
  assert.ok(asked.length <= 7, asked.join(', '));
  assert.deepEqual(visitor.troubles, []);
});

test('the page for an iframe is a page too, and fits 320 pixels', async (t) => {
  const visitor = await visit(t, host.address('/dist/embed.html?on=2026-11-21'));
  await visitor.page.setViewport({ width: 320, height: 640 });
  await visitor.answerAll(neighbour);
  assert.equal(await overflow(visitor), 0);
  assert.deepEqual(visitor.troubles, []);
});

/** A strict policy with Trusted Types, as a CMS of a government could have it. */
const strict = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};
const course = JSON.stringify({ contacturen: 40, start: '2027-01-15', odb: 'ODB-1' });
const place = (attributes = '') => `<div data-opleidings-wegwijzer data-on="2026-11-21" ${attributes}>Bel 1700.</div>`;

for (const [kind, attributes] of Object.entries({ classic: 'defer', module: 'type="module"', early: '' })) {
  test(`a div with the loader as a script (${kind}) takes somebody to the result, with the course known`, async (t) => {
    const head = `<script ${attributes} src="${loader}"></script>`;
    const body = place(`data-flow="opleiding" data-course='${course}'`);
    const visitor = await visitPage(t, { head, body, headers: strict });
    const asked = await visitor.answerAll(gent);
    assert.ok(asked.length <= 7, asked.join(', '));
    assert.equal((await visitor.verdicts())['vlaams-opleidingsverlof'], 'yes');
    assert.deepEqual(visitor.troubles, []);
    assert.deepEqual(visitor.warnings, []);
  });
}

test('with a nonce and strict-dynamic, a div comes to the result', async (t) => {
  const headers = {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types lit-html",
  };
  const visitor = await visitPage(t, {
    head: `<script defer nonce="abc" src="${loader}"></script>`,
    body: place(),
    headers,
  });
  await visitor.answerAll(neighbour);
  assert.deepEqual(visitor.troubles, []);
});

test('a div for the steun at a course shows what that course can open', async (t) => {
  const body = `<div data-opleidings-steun data-on="2026-11-21" data-heading-level="4" data-course='${course}'>Bel 1700.</div>${place()}`;
  const visitor = await visitPage(t, { head: `<script defer src="${loader}"></script>`, body, headers: strict });
  const offers = () =>
    visitor.page.evaluate(
      () => document.querySelector('opleidings-steun')?.shadowRoot?.querySelectorAll('h4, [part~="offer"]').length,
    );
  await visitor.untilSo(async () => (await offers()) > 1, 'the steun shows incentives below a heading of that level');
  assert.deepEqual(visitor.troubles, []);
});

test('the loader twice on a page, beside the element itself, gives each place one element', async (t) => {
  const twice = `<script defer src="${loader}"></script><script type="module" src="${product[0]}"></script><script type="module" src="${loader}"></script>`;
  const visitor = await visitPage(t, { head: twice, body: element() + place() + place(), headers: strict });
  await visitor.use(2);
  await visitor.answerAll(neighbour);
  assert.equal(await visitor.page.evaluate(() => document.querySelectorAll('opleidings-wegwijzer').length), 3);
  assert.deepEqual(visitor.troubles, []);
});

test('the loader fetches nothing for a page without a place', async (t) => {
  const visitor = await visitPage(t, plain);
  await untilFetched(visitor);
  const asked = visitor.requests.length;
  await visitor.page.goto(
    host.page('/no-place', {
      head: `<script defer src="${loader}"></script>`,
      body: '<div>Bel 1700.</div>',
      headers: strict,
    }),
  );
  assert.deepEqual(visitor.requests.slice(asked + 1), [host.address(loader)]);
});

test('when the elements cannot be fetched, what stood in the place stays, and they are asked for once', async (t) => {
  const visitor = await visitPage(t, plain);
  host.outOfReach.add(product[0]);
  t.after(() => host.outOfReach.delete(product[0]));
  visitor.requests = [];
  await visitor.page.goto(
    host.page('/out-of-reach', { head: `<script defer src="${loader}"></script>`, body: place() }),
  );
  await visitor.untilWarned(/elements could not be fetched/, 1);
  await visitor.page.evaluate(async () => {
    for (let i = 0; i < 5; i += 1) {
      document.body.append(document.createElement('p'));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  assert.equal(await visitor.page.evaluate(() => document.querySelector('div').innerHTML), 'Bel 1700.');
  assert.equal(visitor.requests.filter((address) => address === host.address(product[0])).length, 1);
});
