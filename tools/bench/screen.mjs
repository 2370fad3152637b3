// Everything that is measured in a browser: the element, the bare wizard, and the journey on other stacks, in one run.
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { chromiumArgs, ensureChromium } from '../browsers.mjs';
import { Host } from '../testing/host.mjs';
import { answersRows, measureAnswers } from './answers.mjs';
import { comparedTable } from './compared.mjs';
import {
  addPage as addFirstPage,
  countRequests,
  earlyQuestionRow,
  firstQuestionRow,
  measureFirstQuestion,
  requestsRow,
} from './first-question.mjs';
import { measureHeap } from './heap.mjs';
import { plainFrom } from './plain.mjs';
import { ensureSame } from './same.mjs';
import { addPage as addWalkPage } from './wizard.mjs';

const rates = [1, 4];
const network = 'Fast 4G';
const script = { 'Content-Type': 'text/javascript; charset=utf-8' };

/** Puts a file on the site from memory, so that the disk plays no part, and packed as on any site. */
const add = (host, { path, content }) =>
  host.file(path, gzipSync(content), { ...(path.endsWith('.js') && script), 'Content-Encoding': 'gzip' });

/** Puts a stack on the site: its files, and its two pages. */
function addTo(host, { id, tag, first, later }) {
  for (const file of [...first, ...later]) add(host, file);
  const head = first
    .filter(({ path }) => path.endsWith('.css'))
    .map(({ path }) => `<link rel="stylesheet" href="${path}">`);
  const page = { id, tag, script: first[0].path, head: head.join('') };
  return { first: addFirstPage(host, page), walk: addWalkPage(host, page) };
}

/** The page of the element in a browser that does not tell when it is idle. */
const addBusy = (host, { tag, first }) =>
  addWalkPage(host, {
    id: 'busy',
    tag,
    script: first[0].path,
    head: '<script>delete globalThis.requestIdleCallback; delete globalThis.cancelIdleCallback;</script>',
  });

/** The page of the element with the first question in it (docs/embedding.md). */
function addEarly(host, { tag, first, early: { markup, sheet } }) {
  add(host, sheet);
  return addFirstPage(host, { id: 'early', tag, script: first[0].path, head: '', inside: markup });
}

async function inTurn(ids, measure) {
  const measured = {};
  for (const id of ids) measured[id] = await measure(id);
  return measured;
}

/**
 * @param {import('./fixtures.mjs').Fixture[]} stacks the element and the bare wizard among them
 * @param {{ rounds: number, journeys: Record<number, number> }} counts how often the first question is measured, and by rate a
 *   whole journey
 * @returns {Promise<{ version: string, rows: import('./table.mjs').Row[], compared: string }>}
 */
export async function onScreen(stacks, { rounds, journeys }) {
  const [host, browser] = await Promise.all([
    Host.start(),
    launch({ executablePath: ensureChromium(), args: chromiumArgs }),
  ]);
  try {
    const there = stacks.filter(({ missing }) => !missing);
    const ids = there.map(({ id }) => id);
    const added = Object.fromEntries(there.map((stack) => [stack.id, addTo(host, stack)]));
    const [firstPages, walkPages] = ['first', 'walk'].map((page) =>
      Object.fromEntries(ids.map((id) => [id, added[id][page]])),
    );
    // The bare wizard is another journey.
    await ensureSame(browser, Object.fromEntries(Object.entries(walkPages).filter(([id]) => id !== 'bare')));

    const requests = await inTurn(ids, (id) => countRequests(browser, firstPages[id]));
    const plain = addTo(host, await plainFrom(browser, walkPages.element)).walk;
    const element = stacks.find(({ id }) => id === 'element');
    const [early, busy] = [addEarly(host, element), addBusy(host, element)];
    const first = await inTurn(rates, (rate) => measureFirstQuestion(browser, { ...firstPages, early }, rate, rounds));
    const answers = await inTurn(rates, (rate) =>
      measureAnswers(browser, { ...walkPages, plain, busy }, rate, journeys[rate]),
    );
    const heap = await inTurn(ids, (id) => measureHeap(browser, walkPages[id]));
    const { element: ofElement, bare } = firstPages;
    const overNetwork = await measureFirstQuestion(browser, { element: ofElement, early, bare }, 4, rounds, network);
    const ofFirst = [
      ...rates.map((rate) => [first[rate], `processor ${rate}×`]),
      [overNetwork, `processor 4×, over ${network}`],
    ].flatMap(([measured, circumstances]) => [
      firstQuestionRow(measured, circumstances),
      earlyQuestionRow(measured, circumstances),
    ]);
    const rows = [requestsRow(requests.element), ...ofFirst, ...answersRows(answers[4], 4)];
    return {
      version: await browser.version(),
      rows,
      compared: comparedTable(stacks, { requests, first, answers, heap }),
    };
  } finally {
    await browser.close();
    await host.stop();
  }
}
