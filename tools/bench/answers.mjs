// How long a person waits for the next question after a click on "Verder", on a slowed processor.
import { person } from '../testing/persons.mjs';
import { withPage } from './page.mjs';
import { median, number, p95, row } from './table.mjs';

const journeys = 10;
const budget = 33;
const gent = person('vov-voltijds-gent', { werknemers: 50, opname: 'verlofuren', soort: 'gewoon', 'nieuw-in-belgie': 'nee' });

/** Adds a page with nothing but the element. @returns {string} its address */
export const addPage = (host, tag, script) =>
  host.page(`/answers-${tag}.html`, {
    head: `<script type="module" src="${script}"></script>`,
    body: `<${tag} class="wizard" on="2026-11-21"></${tag}>`,
  });

/**
 * In the page: from the moment of the click that the browser notes, to the task after the next frame, when that is painted.
 * Beside it what the browser itself counts until the frame is shown, in steps of 8 ms; it tells nothing below 16.
 */
function listen() {
  globalThis.answered = [];
  globalThis.counted = new Map();
  const questionIn = (root) => root.querySelector('form')?.dataset.question;
  const onClick = (event) => {
    const [button] = event.composedPath();
    if (!button.matches('[type="submit"]')) return;
    const root = button.getRootNode();
    const from = questionIn(root);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.answered.push({ from, to: questionIn(root), began: event.timeStamp, took: performance.now() - event.timeStamp });
      };
      port2.postMessage(null);
    });
  };
  addEventListener('click', onClick, { capture: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) if (name === 'click') globalThis.counted.set(startTime, duration);
  }).observe({ type: 'event', durationThreshold: 16 });
}

/** In the page: fills in what is asked; the first radio where nothing is said of it. An answer can bring a field that follows from it. */
async function fill(element, facts) {
  const form = element.shadowRoot.querySelector('form');
  const done = new Set();
  for (;;) {
    const input = [...form.querySelectorAll('input')].find(({ name }) => !done.has(name));
    if (!input) return;
    done.add(input.name);
    const value = facts[input.name] ?? input.value;
    if (input.type === 'radio') form.querySelector(`[name="${input.name}"][value="${value}"]`).click();
    else if (input.type === 'checkbox' && facts[input.name] === 'ja') input.click();
    else if (input.type !== 'checkbox') {
      input.value = String(value).replace('.', ',');
      for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
    }
    await element.updateComplete;
  }
}

/** One journey, with clicks of the mouse. @returns what each of them took */
const journey = (browser, address, rate) =>
  withPage(browser, rate, async (page) => {
    await page.evaluateOnNewDocument(listen);
    await page.goto(address, { waitUntil: 'networkidle0' });
    const element = await page.$('.wizard');
    const root = await element.evaluateHandle(({ shadowRoot }) => shadowRoot);
    for (let clicks = 1; ; clicks += 1) {
      await element.evaluate(fill, gent);
      const button = await root.$('[type="submit"]');
      await button.click();
      const { from, to } = await page.evaluate(async (count) => {
        const frame = () => new Promise(requestAnimationFrame);
        while (globalThis.answered.length < count) await frame();
        return globalThis.answered.at(-1);
      }, clicks);
      if (from === to) throw new Error(`"${from}" is not left.`);
      if (to === undefined) break;
    }
    return page.evaluate(async () => {
      const end = performance.now() + 1000;
      const { answered, counted } = globalThis;
      while (answered.some(({ began }) => !counted.has(began)) && performance.now() < end) await new Promise(requestAnimationFrame);
      return answered.map((one) => ({ ...one, counted: counted.get(one.began) ?? 16 }));
    });
  });

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function answersRows(browser, { product, bare }, rate) {
  const [all, ofBare] = [[], []];
  for (let at = 0; at < journeys; at += 1) {
    all.push(...(await journey(browser, product, rate)));
    ofBare.push(...(await journey(browser, bare, rate)));
  }
  const isToQuestion = ({ to }) => to !== undefined;
  const toQuestion = all.filter(isToQuestion);
  const toResult = all.filter((one) => !isToQuestion(one));
  const told = (of, key) => `median ${number(median(of.map((one) => one[key])))} ms, p95 ${number(p95(of.map((one) => one[key])))} ms`;
  const p = p95(toQuestion.map(({ took }) => took));
  return [
    row(
      `click on “Verder” to the next question painted, processor ${rate}×, ${toQuestion.length} answers`,
      told(toQuestion, 'took'),
      `p95 ${budget} ms`,
      p <= budget,
    ),
    row('the same in the bare wizard', told(ofBare.filter(isToQuestion), 'took')),
    row('the next question until it is shown, as the browser counts it in steps of 8 ms', told(toQuestion, 'counted')),
    row(`click on “Verder” to the result painted, processor ${rate}×`, told(toResult, 'took')),
  ];
}
