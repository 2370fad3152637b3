// What would turn each verdict takes in a browser, on a slow processor, as the page of a result works it out.
import { tsImport } from 'tsx/esm/api';
import { median, number, p95, row } from './table.mjs';
import { withPage } from './wizard.mjs';

const budget = 10;
/** Every so manieth worked situation. */
const step = 5;

const { cases } = await tsImport('../../flows/cases/index.ts', import.meta.url);
const situations = cases.filter((_, at) => at % step === 0).map(({ facts, on }) => ({ facts, on }));

/** @returns {string} its address */
export const addPage = (host, script) =>
  host.page('/repairs.html', { head: `<script type="module" src="${script}"></script>`, body: '' });

/**
 * All of them, so many times. Of each its fastest time: a moment in which the machine did something else is not its own.
 *
 * @returns {Promise<number[]>} milliseconds for each verdict
 */
export const measureRepairs = (browser, address, rate, times) =>
  withPage(browser, rate, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle0' });
    const turns = [];
    for (let at = 0; at < times; at += 1)
      turns.push(await page.evaluate((some) => globalThis.timeRepairs(some), situations));
    return turns[0].map((_, at) => Math.min(...turns.map((turn) => turn[at])));
  });

/** @returns {import('./table.mjs').Row} */
export const repairsRow = (times, rate) =>
  row(
    `what would turn a verdict, for each of ${number(times.length)} in scope in every ${step}th worked situation, processor ${rate}×`,
    `median ${number(median(times), 1)} ms, p95 ${number(p95(times), 1)} ms`,
    `p95 ${budget} ms`,
    p95(times) <= budget,
  );
