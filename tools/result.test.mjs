// How long the result is on a phone, and what it tells, in every worked situation. `npm run build` must have run.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './setup.mjs';
import { bodyless } from './testing/late.mjs';
import { element, script, untilFetched, visitPage } from './testing/site.mjs';
import { toldTo } from './testing/told.mjs';
import { factsByQuestion, wholeCases } from './testing/whole.mjs';

/** So many of what is wrong are named. */
const mostNamed = 20;

const phone = { width: 390, height: 844 };

/** The situations, each with what its result has to tell. A page is given some at once: together they are long. */
const situations = wholeCases.map((one) => ({ ...one, told: toldTo({ on: one.on, facts: factsByQuestion(one) }) }));
const atOnce = 50;

/**
 * Runs in the page: what somebody sees of each result before a fold is opened; and what stands in a card another time than it should.
 *
 * @param {typeof situations} situations
 * @param {string} late what still lacks what comes behind the rest
 */
async function measure(situations, late) {
  const wegwijzer = document.querySelector('opleidings-wegwijzer');
  const wordsIn = (node) => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (texts.nextNode()) {
      const { data, parentElement: around } = texts.currentNode;
      if (around.checkVisibility() && !around.closest('.visually-hidden')) count += (data.match(/\S+/g) ?? []).length;
    }
    return count;
  };
  // The name of an incentive in the middle of a sentence is for who hears it.
  const textIn = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : node.classList?.contains('visually-hidden')
        ? ''
        : Array.from(node.childNodes, textIn).join('');
  const textOf = (node) => textIn(node).replace(/\s+/g, ' ');
  const measured = [];
  for (const { id, on, facts, told } of situations) {
    Object.assign(wegwijzer, { on, answers: facts });
    await wegwijzer.updateComplete;
    const result = wegwijzer.shadowRoot.querySelector('[data-view="result"]');
    // Where there is nothing to do first, it begins with what there is, or with whom to talk to.
    const first = result.querySelector('.first li, .support [data-incentive], .people [data-referral]');
    const { top, height } = wegwijzer.getBoundingClientRect();
    const seen = {
      screens: height / innerHeight,
      words: wordsIn(result),
      first: first.getBoundingClientRect().top - top,
      sticksOut: document.documentElement.scrollWidth > innerWidth,
    };
    // What is folded away comes in idle moments, and at once for who opens a fold; it is closed again for who comes next.
    const summary = result.querySelector('summary');
    for (let presses = 0; presses < 2; presses += 1) summary.click();
    if (result.querySelector(late)) throw new Error(`${id}: what is folded away does not come with a press`);
    const cards = Object.fromEntries(
      [...result.querySelectorAll('article[data-incentive]')].map((card) => [card.dataset.incentive, textOf(card)]),
    );
    // What is told in sight too stands in the line of its incentive, or among the things that are done first.
    const doFirst = textOf(result.querySelector('.first') ?? new Text());
    const timesOf = ({ incentive, text, times }) => {
      const [card = '', one] = [cards[incentive], text.replace(/\s+/g, ' ')];
      return card.split(one).length - 1 + (times > 1 && doFirst.includes(one) ? 1 : 0);
    };
    const wrong = told.flatMap((one) => (timesOf(one) === one.times ? [] : [{ ...one, found: timesOf(one) }]));
    measured.push({ id, ...seen, wrong });
    // A page that is never painted gives nothing back.
    await new Promise(requestAnimationFrame);
  }
  return measured;
}

/** The rows of the table in docs/result.md: median, nine in ten, the most. */
const told = Object.fromEntries(
  [
    ...readFileSync(join(root, 'docs/result.md'), 'utf8').matchAll(
      /^\| ([\w ]+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|/gm,
    ),
  ].map(([, what, ...figures]) => [what, figures.map(Number)]),
);

test('the result of every worked situation is as short on a phone as docs/result.md says', async (t) => {
  const visitor = await visitPage(t, { head: `${script}<style>body { margin: 0 16px }</style>`, body: element() });
  await visitor.page.setViewport(phone);
  await untilFetched(visitor);
  const measured = [];
  for (let at = 0; at < situations.length; at += atOnce)
    measured.push(...(await visitor.page.evaluate(measure, situations.slice(at, at + atOnce), bodyless)));
  const wrong = measured.flatMap(({ id, wrong: some }) => some.map((one) => `${id}: ${JSON.stringify(one)}`));
  t.diagnostic(`${situations.flatMap(({ told: some }) => some).length} steps, days, figures and doubts`);
  assert.deepEqual(wrong.slice(0, mostNamed), [], `${wrong.length} are missing, or told twice`);
  assert.deepEqual(
    measured.filter(({ sticksOut }) => sticksOut),
    [],
  );
  const spread = (what) => {
    const sorted = measured.map((one) => one[what]).sort((a, b) => a - b);
    return [0.5, 0.9, 1].map((share) => sorted[Math.ceil(share * sorted.length) - 1]);
  };
  const found = {
    screens: spread('screens').map((screens) => Number(screens.toFixed(1))),
    words: spread('words'),
    'pixels to the first thing to do': spread('first').map(Math.round),
  };
  assert.deepEqual(Object.keys(told), Object.keys(found));
  assert.deepEqual(told.words, found.words);
  // The letters of a machine decide on these too.
  const isNear = (figure, said) => Math.abs(figure - said) <= said / 20;
  for (const [what, figures] of Object.entries(found))
    assert.ok(
      figures.every((figure, at) => isNear(figure, told[what][at])),
      `${what}: ${figures.join(', ')}`,
    );
  const [median, , most] = found.screens;
  assert.ok(median <= 3 && most <= 4, `${median} and ${most} screens`);
  assert.ok(found.words[0] <= 250, `${found.words[0]} words`);
  assert.ok(found['pixels to the first thing to do'][2] <= 300);
});
