// What only the built product can show of accessibility: a network that fails, forced colours, a browser of before 2024, a journey in
// a window of 320 pixels. axe looks at each.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import {
  element,
  gent,
  host,
  overflow,
  plain,
  product,
  resultPath,
  script,
  styled,
  visitPage,
} from './testing/site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const questionsPath = product.find((path) => path.endsWith('/later.js'));

/** These are about a page, of which the element is only a part. */
const aboutThePage = [
  'region',
  'page-has-heading-one',
  'landmark-one-main',
  'bypass',
  'document-title',
  'html-has-lang',
];

/** What axe finds wrong, one line each. */
async function violations({ page }) {
  await page.evaluate(axe);
  return page.evaluate(async (off) => {
    const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
    const { violations } = await globalThis.axe.run('opleidings-wegwijzer', { rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  }, aboutThePage);
}

/** Until the visitor sees that something could not be fetched. */
const untilFailed = (visitor) =>
  visitor.until((root) => root.querySelector('[data-view="wait"] .primary'), 'it can be tried again');

for (const [what, path, stop] of [
  ['the second question', questionsPath, 'doel'],
  ['the result', resultPath, undefined],
]) {
  test(`where ${what} cannot be fetched, axe finds nothing, and the message has the focus`, async (t) => {
    host.outOfReach.add(path);
    t.after(() => host.outOfReach.delete(path));
    const visitor = await visitPage(t, plain);
    if (stop === undefined) await visitor.answerUntil(undefined, gent);
    else await visitor.answer(gent);
    await untilFailed(visitor);
    await visitor.until((root) => root.activeElement?.matches('.title'), 'the message has the focus');
    assert.deepEqual(await violations(visitor), []);
  });
}

async function emulate({ page }, name, value) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

/** In what is named: the blocks that no border sets apart. */
const withoutBorder = (visitor, css) =>
  visitor.see((root, wanted) => {
    const blocks = [...root.querySelectorAll(wanted)];
    if (blocks.length === 0) return [`there is no ${wanted}`];
    return blocks
      .filter((block) => getComputedStyle(block).borderInlineStartStyle !== 'solid')
      .map(({ className }) => className);
  }, css);

test('in forced colours every block, choice and button has a border, and the focus a mark', async (t) => {
  const visitor = await visitPage(t, plain);
  await emulate(visitor, 'forced-colors', 'active');
  assert.ok(await visitor.page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  assert.deepEqual(await withoutBorder(visitor, '.option:not(:has([value="?"])), button'), []);
  await visitor.tabTo('form input');
  assert.equal(
    await visitor.see((root) => getComputedStyle(root.activeElement.closest('.option')).outlineStyle),
    'solid',
  );
  await visitor.answerAll(gent);
  for (const block of ['.incentive', '.caution', '.referral', '.answers'])
    assert.deepEqual(await withoutBorder(visitor, block), [], block);
  assert.deepEqual(await violations(visitor), []);
});

test('in a browser that does not know `light-dark()` the colours are the light ones, all of them', async (t) => {
  const older = '<script>CSS.supports = (...query) => !query.join().includes("light-dark") && true;</script>';
  const visitor = await visitPage(t, { ...plain, head: older + styled(':root { color-scheme: dark }') });
  const colours = await visitor.see((root) => {
    const of = (css, property) => getComputedStyle(root.querySelector(css))[property];
    return [of('.title', 'color'), of('.option', 'backgroundColor'), of('.primary', 'backgroundColor')];
  });
  assert.deepEqual(colours, ['rgb(29, 39, 48)', 'rgb(255, 255, 255)', 'rgb(11, 85, 99)']);
});

test('with a header that stays above the page, the focus is never behind it where the page says how high it is', async (t) => {
  const head = `${script}<style>
    :root { scroll-padding-top: 80px }
    header { position: fixed; inset: 0 0 auto 0; height: 80px; background: #fff }
    body { padding-top: 80px }
  </style>`;
  const visitor = await visitPage(t, { ...plain, head, body: `<header>Kop</header>${element()}` });
  await visitor.page.setViewport({ width: 400, height: 400 });
  await visitor.answerUntil('diploma', gent);
  /** How far down what has the focus reaches; undefined when that is outside. */
  const bottom = () =>
    visitor.see(({ activeElement: has }) => (has?.closest('.option') ?? has)?.getBoundingClientRect().bottom);
  let presses = 0;
  for (let at = await bottom(); at !== undefined; at = await bottom()) {
    assert.ok(at > 80, `after ${presses} presses of Tab`);
    await visitor.page.keyboard.press('Tab');
    presses += 1;
  }
  assert.ok(presses > 3);
});

test('in a window of 320 pixels somebody with a keyboard comes to the result, and nothing scrolls sideways on the way', async (t) => {
  const visitor = await visitPage(t, plain);
  await visitor.page.setViewport({ width: 320, height: 640 });
  for (let question = await visitor.question(); question !== undefined; question = await visitor.question()) {
    assert.equal(await overflow(visitor), 0, question);
    await visitor.answer(gent);
  }
  await visitor.untilResult();
  assert.equal(await overflow(visitor), 0);
});
