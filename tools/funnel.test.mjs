// The example that turns events into statistics, on the built product in Chromium: what leaves, and above all what does not.
// `npm run build` must have run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { element, gent, host, neighbour, overflow, script, visit, visitPage } from './testing/site.mjs';

const { flows } = await tsImport('../flows/flows.ts', import.meta.url);
const questions = Object.values(flows).flatMap(({ chapters }) =>
  chapters.flatMap((chapter) => chapter.questions.map(({ id }) => id)),
);

/** A page that measures, and that was given all answers as well. It listens before the element is there: the first question is soon seen. */
const listening = `
  import { funnel, toDataLayer, toMatomo } from '/demo/funnel.js';
  globalThis._paq = [];
  globalThis.dataLayer = [];
  globalThis.stops = [toMatomo(_paq), toDataLayer(dataLayer)].map((send) => funnel(document, send));`;
const measured = {
  head: `<script type="module">${listening}</script>` + script,
  body: element('share-answers link="hash"'),
};
const sentBy = ({ page }) => page.evaluate(() => ({ queue: globalThis._paq, layer: globalThis.dataLayer }));

/** All that stands in something, however deep. */
const leaves = (value) =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

const steps = ['first-question', 'question', 'answer', 'unknown', 'change', 'result', 'open', 'referral', 'reset'];
/** The kinds of results and referrals, and what can be opened: no incentive, no place, no answer. */
const outcomes = [
  'fits',
  'may-fit',
  'referrals-only',
  'phone',
  'site',
  'incentive',
  'refused',
  'take-home',
  'calendar',
];

/** Waits until the page heard a step. */
const untilHeard = ({ page }, step) =>
  page.waitForFunction((name) => globalThis.dataLayer.some(({ event }) => event === name), {}, `wegwijzer_${step}`);

/** Somebody who does all that can be measured: answers, does not know, changes, opens, follows a phone number, and begins again. */
async function wander(visitor, person) {
  await untilHeard(visitor, 'first-question');
  await visitor.answerAll(person);
  const back = '[part~="back"]';
  await visitor.activate(back);
  await visitor.answer(person);
  await visitor.untilResult();
  for (const selector of ['.support [data-incentive] > details > summary', '.refused > summary', '[part~="take-home"]'])
    await visitor.see((root, one) => root.querySelector(one).click(), selector);
  await visitor.activate('[data-take-home="calendar"] > summary');
  await visitor.see((root) => {
    const link = root.querySelector('a[href^="tel:"], a[href^="https:"]');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
  });
  await visitor.activate('[part~="restart"]');
}

test('nothing leaves but steps, ids of questions, kinds of results and the name of the site: also with share-answers and link="hash"', async (t) => {
  const visitor = await visitPage(t, measured);
  await wander(visitor, { ...gent, werknemers: null });
  const { queue, layer } = await sentBy(visitor);
  const allowed = new Set([
    ...steps,
    ...outcomes,
    ...questions,
    ...steps.map((step) => `wegwijzer_${step}`),
    'localhost',
    'wegwijzer localhost',
    'trackEvent',
    'discardHashTag',
    true,
  ]);
  assert.deepEqual(
    leaves([queue, layer]).filter((leaf) => !allowed.has(leaf)),
    [],
  );
  assert.deepEqual(new Set(layer.flatMap(Object.keys)), new Set(['event', 'question', 'outcome', 'host']));
  // All that can be measured was: the test has looked at each kind.
  assert.deepEqual(new Set(layer.map(({ event }) => event)), new Set(steps.map((step) => `wegwijzer_${step}`)));
  assert.deepEqual(queue[0], ['discardHashTag', true]);
  assert.deepEqual(
    queue.slice(1).map(([, , step]) => `wegwijzer_${step}`),
    layer.map(({ event }) => event),
  );
});

test('two persons with other answers to the same questions cannot be told apart by it', async (t) => {
  const others = { ...gent, werknemers: 400, tewerkstelling: 90, 'uren-per-week': 34, contacturen: 80, prijs: 900 };
  const sent = [];
  for (const person of [gent, others]) {
    const visitor = await visitPage(t, measured);
    await untilHeard(visitor, 'first-question');
    await visitor.answerAll(person);
    sent.push(await sentBy(visitor));
  }
  assert.ok(sent[0].layer.length > 5);
  assert.deepEqual(sent[0], sent[1]);
});

test('who looks and leaves is counted: the first question was seen, and nothing was answered', async (t) => {
  const visitor = await visitPage(t, measured);
  await untilHeard(visitor, 'first-question');
  const { layer } = await sentBy(visitor);
  assert.deepEqual(layer, [{ event: 'wegwijzer_first-question', question: 'situatie', host: 'localhost' }]);
});

test('it can be stopped', async (t) => {
  const visitor = await visitPage(t, measured);
  await untilHeard(visitor, 'first-question');
  await visitor.answer(neighbour);
  const before = await sentBy(visitor);
  await visitor.page.evaluate(() => globalThis.stops.forEach((stop) => stop()));
  await visitor.answerAll(neighbour);
  assert.deepEqual(await sentBy(visitor), before);
});

test('the page of the demo shows what would be sent, fits 320 pixels, and sends nothing', async (t) => {
  const visitor = await visit(t, host.address('/demo/funnel.html'));
  await visitor.page.setViewport({ width: 320, height: 640 });
  const left = () => visitor.page.$eval('#left', ({ textContent }) => textContent);
  await visitor.see((root) => root.host.scrollIntoView());
  await visitor.page.waitForSelector('#rows tr');
  assert.equal(await left(), '1');
  await visitor.answerAll({ ...gent, werknemers: null });
  assert.equal(await left(), '0');
  const rows = await visitor.page.$$eval('#rows tr', (lines) =>
    lines.map((line) => [...line.cells].map(({ textContent }) => textContent)),
  );
  assert.ok(rows.length > 5);
  assert.equal(rows.filter(([, , , unknown]) => unknown === '1').length, 1);
  assert.match(await visitor.page.$eval('#matomo', (one) => one.textContent), /"result","fits"\]$/);
  await visitor.see((root) => root.querySelector('.refused > summary').click());
  const opened = await visitor.page.$$eval('#opened tr', (lines) => lines.map(({ textContent }) => textContent));
  assert.deepEqual(opened, ['refused1']);
  assert.deepEqual(
    visitor.requests.filter((address) => !address.startsWith(host.origin)),
    [],
  );
  assert.equal(await overflow(visitor), 0);
  assert.deepEqual(visitor.troubles, []);
});
