// What somebody waits for at a kiosk: on a device that has all files, without a network.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKiosk } from '../kiosk/make.mjs';
import { serve } from '../kiosk/serve.mjs';
import { KioskVisitor } from '../testing/kiosk-visitor.mjs';
import { median, number, row } from './table.mjs';

/** At most so long may it take, in milliseconds. */
const most = { question: 1000, wipe: 300 };

/** Runs in the page, before its scripts: notes when its start screen can be used. */
function watch() {
  const look = () => {
    if (document.querySelector('.languages:not([hidden])')) globalThis.usable = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

/** Runs in the page: chooses a language, and gives how long it takes until the first question is painted. */
async function choose() {
  const began = performance.now();
  document.querySelector('[data-language="nl"]').click();
  const isAsked = () => document.querySelector('opleidings-wegwijzer')?.shadowRoot?.querySelector('form .option');
  while (!isAsked()) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    requestAnimationFrame(() => port2.postMessage(null));
  });
  return performance.now() - began;
}

/** Runs in the page: begins again, and gives when that was. */
function beginAgain() {
  globalThis.isOfBefore = true;
  const began = Date.now();
  document.querySelector('.restart').click();
  return began;
}

/** Runs in the page: when its document was there, in the time of the machine. */
const builtUp = () => performance.timeOrigin + performance.getEntriesByType('navigation')[0].domInteractive;

/** The median times at a kiosk on whose page the processor is so many times slower. */
async function measure(page, address, rate, rounds) {
  const visitor = new KioskVisitor(page);
  await page.emulateCPUThrottling(rate);
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(address);
    const start = await visitor.until(() => globalThis.usable, 'the start screen can be used');
    const question = await visitor.see(choose);
    const began = await visitor.see(beginAgain);
    await visitor.untilNew();
    times.push({ start, question, both: start + question, wipe: (await visitor.see(builtUp)) - began });
  }
  return Object.fromEntries(Object.keys(times[0]).map((what) => [what, median(times.map((time) => time[what]))]));
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {number} slow how many times slower the processor of the page is until the first question
 * @param {number} rounds
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function kioskRows(browser, slow, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
  const page = await browser.newPage();
  try {
    await makeKiosk({ out: folder });
    const { address, stop } = await serve(folder, 0);
    await page.evaluateOnNewDocument(watch);
    await page.goto(address);
    await new KioskVisitor(page).untilStart();
    await stop();
    const [fast, slowed] = [await measure(page, address, 1, rounds), await measure(page, address, slow, rounds)];
    const told = ({ start, question }) =>
      `${number(start)} ms until the start screen, ${number(question)} ms from there`;
    return [
      row(
        `a kiosk without a network, its page on processor ${slow}×: from its address to the first question painted (${told(slowed)})`,
        `${number(slowed.both)} ms`,
        `${number(most.question)} ms`,
        slowed.both <= most.question,
      ),
      row(
        `its wipe, from the press until the new document is there (on processor ${slow}×: ${number(slowed.wipe)} ms)`,
        `${number(fast.wipe)} ms`,
        `${number(most.wipe)} ms`,
        fast.wipe <= most.wipe,
      ),
    ];
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
