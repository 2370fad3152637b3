// What a person waits for at first, against others in the same browser.
import { icon } from '../testing/host.mjs';
import { median, number, row } from './table.mjs';
import { withPage } from './wizard.mjs';

/** For the browser itself to get going. */
const warmUps = 2;
const mostMilliseconds = 30_000;

/** In the page, behind the script of the wizard. The first frame paints the form, the second comes when that is done. */
const watch = (tag) => `
  <script type="module">
    const frame = () => new Promise(requestAnimationFrame);
    const element = document.querySelector('${tag}');
    // Told some time after it.
    const seen = new Promise((resolve) => {
      new PerformanceObserver((list) => {
        for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    globalThis.isAsked = () => (element.shadowRoot ?? element).querySelector('form input') !== null;
    globalThis.firstQuestion = (async () => {
      while (!globalThis.isAsked()) await frame();
      const stands = performance.now();
      await frame();
      await frame();
      const painted = performance.now();
      return { stands, painted, seen: await seen };
    })();
  </script>`;

/** Adds a page with nothing but the wizard, and what the page itself has in it. @returns {string} its address */
export const addPage = (host, { id, tag, files: [script] }, inside = '') =>
  host.page(`/${id}.html`, {
    body: `<${tag}>${inside}</${tag}><script type="module" src="${script.path}"></script>${watch(tag)}`,
  });

const visit = (browser, address, { rate, network }) =>
  withPage(
    browser,
    rate,
    async (page) => {
      await page.goto(address);
      return page.evaluate(() => globalThis.firstQuestion);
    },
    network,
  );

/**
 * The median moments of each wizard. They take turns, and each time another one comes first.
 *
 * @param {Record<string, string>} addresses
 * @param {{ rate: number, network?: string }} circumstances how many times slower the processor is; the network as Puppeteer
 *   names it, that of the machine itself if left out
 * @returns {Promise<Record<string, { stands: number, painted: number, seen: number }>>} until the script has made the form, until
 *   that is painted, and until the browser itself says that it painted something
 */
export async function measureFirstQuestion(browser, addresses, circumstances, rounds) {
  const ids = Object.keys(addresses);
  const times = Object.fromEntries(ids.map((id) => [id, []]));
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const first = round % ids.length;
    for (const id of [...ids.slice(first), ...ids.slice(0, first)]) {
      const time = await visit(browser, addresses[id], circumstances);
      if (round >= warmUps) times[id].push(time);
    }
  }
  const medianOf = (of, moment) => median(of.map((time) => time[moment]));
  const moments = ['stands', 'painted', 'seen'];
  return Object.fromEntries(
    ids.map((id) => [id, Object.fromEntries(moments.map((moment) => [moment, medianOf(times[id], moment)]))]),
  );
}

/**
 * Where the page has the question in it, the browser's own word for what is painted is the only one.
 *
 * @returns {import('./table.mjs').Row[]}
 */
export function firstQuestionRows({ element, early, bare }, circumstances, most) {
  const told = ({ stands, painted }) => `${number(painted)} ms (${number(stands)} until the form is there)`;
  const against = (what, ratio) => row(what, `${number(ratio, 2)}×`, `${most}×`, ratio <= most);
  return [
    against(
      `first question painted, ${circumstances}: ${told(element)}; a bare wizard ${told(bare)}`,
      element.painted / bare.painted,
    ),
    against(
      `the same with the question in the page, as the browser tells it, ${circumstances}: ${number(early.seen)} ms (${number(early.stands)} until it can be sent); a bare wizard ${number(bare.seen)} ms`,
      early.seen / bare.seen,
    ),
  ];
}

/**
 * Lets a request through only while the first question is not there without it.
 *
 * @returns {Promise<number>} how many were needed, beside the page
 */
export const countRequests = (browser, address) =>
  withPage(browser, 1, async (page) => {
    const held = [];
    await page.setRequestInterception(true);
    const first = new Promise((resolve) => {
      page.on('request', (request) => {
        if (request.isNavigationRequest() || request.url().endsWith(icon)) return request.continue();
        held.push(request);
        return resolve();
      });
    });
    // It never finishes: some requests are never answered.
    page.goto(address).catch(() => {});
    await first;
    const isPainted = () =>
      page.evaluate(async () => {
        // There are no frames while a style sheet is held.
        await Promise.race([new Promise(requestAnimationFrame), new Promise((resolve) => setTimeout(resolve, 100))]);
        return globalThis.isAsked?.() ?? false;
      });
    const end = performance.now() + mostMilliseconds;
    for (let needed = 0; ;) {
      // Looked up before the form is: what is asked for once the form is there was not needed for it.
      const [next] = held;
      if (await isPainted()) return needed;
      if (performance.now() > end) throw new Error('The first question does not come.');
      if (!next) continue;
      needed += 1;
      await held.shift().continue();
    }
  });

/** @returns {import('./table.mjs').Row} */
export const requestsRow = (needed) =>
  row('requests before the first question, beside the page', String(needed), '1', needed <= 1);
