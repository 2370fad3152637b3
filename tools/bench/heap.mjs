// How much memory a page keeps once somebody is at the end, and once more people were there behind one another.
import { gent } from '../testing/persons.mjs';
import { number, row } from './table.mjs';
import { walk, withWizard } from './wizard.mjs';

const visitors = 10;

/** Megabytes of the heap that something still refers to. */
async function heapOf(page) {
  const session = await page.createCDPSession();
  for (let times = 0; times < 2; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** From the result back to the first question. */
async function restart(page) {
  const button = await page.evaluateHandle(() => globalThis.bench.root().querySelector('[part="restart"]'));
  await button.click();
  await page.evaluate(async () => {
    const end = performance.now() + 20_000;
    while (!globalThis.bench.nextButton() && performance.now() < end) await new Promise(requestAnimationFrame);
    if (!globalThis.bench.nextButton()) throw new Error('It does not begin again.');
  });
}

/** @returns {Promise<{ one: number, many: number }>} after one journey, and after ten */
export const measureHeap = (browser, address) =>
  withWizard(browser, address, 1, async (page) => {
    await walk(page, gent);
    const one = await heapOf(page);
    for (let visitor = 1; visitor < visitors; visitor += 1) {
      await restart(page);
      await walk(page, gent);
    }
    return { one, many: await heapOf(page) };
  });

/** @returns {import('./table.mjs').Row} */
export const heapRow = ({ one, many }) =>
  row(`heap after a journey, and after ${visitors}`, `${number(one, 1)} MB, ${number(many, 1)} MB`);
