// What a person waits for at first, against others in the same browser.
import { icon } from '../testing/host.mjs';
import { median, number, row } from './table.mjs';
import { withPage } from './wizard.mjs';

/** For the browser itself to get going. */
const warmUps = 2;
const mostMilliseconds = 30_000;

/** In the page, behind the script of the wizard. There is nothing else on the page: what is painted first is the question. */
const watch = (tag) => `
  <script type="module">
    const frame = () => new Promise(requestAnimationFrame);
    const element = document.querySelector('${tag}');
    // Told some time after it.
    const painted = new Promise((resolve) => {
      new PerformanceObserver((list) => {
        for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    globalThis.isAsked = () => (element.shadowRoot ?? element).querySelector('form input') !== null;
    globalThis.firstQuestion = (async () => {
      while (!globalThis.isAsked()) await frame();
      return { stands: performance.now(), painted: await painted };
    })();
  </script>`;

/** Adds a page with nothing but the wizard, what stands before it, and what the page itself has in it. @returns {string} its address */
export const addPage = (host, { id, tag, files: [script], attributes = '', before = '' }, inside = '') =>
  host.page(`/${id}.html`, {
    body: `${before}<${tag}${attributes}>${inside}</${tag}><script type="module" src="${script.path}"></script>${watch(tag)}`,
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
 * @returns {Promise<Record<string, { stands: number, painted: number }>>} until the script has made the form, and until the first
 *   question is painted, as the browser itself tells it
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
  const moments = ['stands', 'painted'];
  return Object.fromEntries(
    ids.map((id) => [id, Object.fromEntries(moments.map((moment) => [moment, medianOf(times[id], moment)]))]),
  );
}

/** @returns {import('./table.mjs').Row[]} */
export function firstQuestionRows({ element, early, bare }, circumstances, most) {
  const told = ({ stands, painted }) => `${number(painted)} ms (${number(stands)} until the form is there)`;
  const against = (what, one) => {
    const ratio = one.painted / bare.painted;
    return row(`${what}, ${circumstances}: ${told(one)}`, `${number(ratio, 2)}×`, `${most}×`, ratio <= most);
  };
  return [
    row(`the bare wizard painted, ${circumstances}`, told(bare)),
    against('first question painted', element),
    against('the same with the question in the page', early),
  ];
}

/** So many milliseconds another language may be later, in so many requests. */
const latest = 80;
const mostRequests = 2;

/** @returns {import('./table.mjs').Row} */
export function languageRow({ element, translated }, circumstances, needed) {
  const later = translated.painted - element.painted;
  return row(
    `first question painted in another language (French, ${needed} requests), ${circumstances}: ${number(translated.painted)} ms`,
    `${number(later)} ms later than in Dutch`,
    `${latest} ms, ${mostRequests} requests`,
    later <= latest && needed <= mostRequests,
  );
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
