// What a person waits for at first, against the bare wizard in the same browser.
import { withPage } from './page.mjs';
import { median, number, row } from './table.mjs';

const rounds = 21;
/** For the browser itself to get going. */
const warmUps = 2;
const mostMilliseconds = 30_000;

/** In the page, behind the script of the element. The first frame paints the form, the second comes when that is done. */
const watch = (tag) => `
  <script type="module">
    const frame = () => new Promise(requestAnimationFrame);
    globalThis.firstQuestion = (async () => {
      while (!document.querySelector('${tag}').shadowRoot?.querySelector('form')) await frame();
      const stands = performance.now();
      await frame();
      await frame();
      return { stands, painted: performance.now() };
    })();
  </script>`;

/** Adds a page with nothing but the element. @returns {string} its address */
export const addPage = (host, tag, script) =>
  host.page(`/${tag}.html`, { body: `<${tag}></${tag}><script type="module" src="${script}"></script>${watch(tag)}` });

const visit = (browser, address, rate) =>
  withPage(browser, rate, async (page) => {
    await page.goto(address);
    return page.evaluate(() => globalThis.firstQuestion);
  });

/** The median moments of each wizard. They take turns, and each time the other one comes first. */
async function measure(browser, addresses, rate) {
  const times = addresses.map(() => []);
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const which of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const time = await visit(browser, addresses[which], rate);
      if (round >= warmUps) times[which].push(time);
    }
  }
  const medianOf = (moment) => (of) => median(of.map((time) => time[moment]));
  return times.map((of) => ({ stands: medianOf('stands')(of), painted: medianOf('painted')(of) }));
}

/**
 * @param {{ product: string, bare: string }} addresses
 * @returns {Promise<import('./table.mjs').Row>}
 */
export async function firstQuestionRow(browser, { product, bare }, rate) {
  const [ours, theirs] = await measure(browser, [product, bare], rate);
  const told = ({ stands, painted }) => `${number(painted)} ms (${number(stands)} until the form is there)`;
  const ratio = ours.painted / theirs.painted;
  return row(
    `first question painted, processor ${rate}×: ${told(ours)}; a bare wizard ${told(theirs)}`,
    `${number(ratio, 2)}×`,
    '1.3×',
    ratio <= 1.3,
  );
}

/** Lets a request through only while the first question is not there without it. */
export const requestsRow = (browser, address) =>
  withPage(browser, 1, async (page) => {
    const held = [];
    await page.setRequestInterception(true);
    const first = new Promise((resolve) => {
      page.on('request', (request) => {
        if (request.isNavigationRequest()) return request.continue();
        held.push(request);
        return resolve();
      });
    });
    // It never finishes: some requests are never answered.
    page.goto(address).catch(() => {});
    await first;
    const isPainted = () =>
      page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        return document.querySelector('opleidings-wegwijzer').shadowRoot?.querySelector('form') != null;
      });
    const end = performance.now() + mostMilliseconds;
    for (let needed = 0; ; ) {
      // Looked up before the form is: what is asked for once the form is there was not needed for it.
      const [next] = held;
      if (await isPainted()) return row('requests before the first question, beside the page', String(needed), '1', needed <= 1);
      if (performance.now() > end) throw new Error('The first question does not come.');
      if (!next) continue;
      needed += 1;
      await held.shift().continue();
    }
  });
