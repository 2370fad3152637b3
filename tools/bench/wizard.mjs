// Walks through a wizard in Chromium, whatever it is made with: with clicks of the mouse, as long as something is asked.
import { PredefinedNetworkConditions } from 'puppeteer-core';

/** Opens a page with nothing in its cache, on a processor that is so many times slower, and on a network if one is named. */
export async function withPage(browser, rate, use, network) {
  const page = await browser.newPage();
  try {
    await page.setCacheEnabled(false);
    await page.emulateCPUThrottling(rate);
    if (network) await page.emulateNetworkConditions(PredefinedNetworkConditions[network]);
    return await use(page);
  } finally {
    await page.close();
  }
}

/** Adds a page with nothing but the wizard, on a day of its own. @returns {string} its address */
export const addPage = (host, { id, tag, files: [script] }, head = '') =>
  host.page(`/answers-${id}.html`, {
    head: `${head}<script type="module" src="${script.path}"></script>`,
    body: `<${tag} class="wizard" on="2026-11-21"></${tag}>`,
  });

/**
 * In the page: how to find one's way in a wizard, and when an answer came. That is from the moment of the click that the browser
 * notes, to the task after the frame in which another screen stands, when that is painted.
 */
function listen() {
  const next = '[type="submit"]';
  const questionIn = (root) => root.querySelector('form')?.dataset.question;
  globalThis.bench = {
    answered: [],
    /** The fields in which something was typed since the last click. */
    typed: [],
    root: () => document.querySelector('.wizard').shadowRoot,
    /** What can be filled in now, each field once. */
    fields: () => {
      const inputs = globalThis.bench
        .root()
        .querySelectorAll('form :is([type="radio"], [type="checkbox"], [type="text"], [type="date"])');
      return new Map([...inputs].reverse().map((input) => [input.name, input]));
    },
    nextButton: () => globalThis.bench.root().querySelector(next),
    /** The same, once it is in view and stands still. */
    stillButton: async () => {
      let [button, before] = [];
      const isStill = () => button === globalThis.bench.nextButton() && before === button.getBoundingClientRect().top;
      do {
        button = globalThis.bench.nextButton();
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
        before = button.getBoundingClientRect().top;
        for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
      } while (!isStill());
      return button;
    },
  };
  const onClick = (event) => {
    const [button] = event.composedPath();
    if (!button.matches(next)) return;
    const root = button.getRootNode();
    const from = questionIn(root);
    const look = () => {
      // Where nothing changes, an error is shown.
      if (questionIn(root) === from && performance.now() < event.timeStamp + 5000) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.bench.answered.push({
          from,
          to: questionIn(root),
          took: performance.now() - event.timeStamp,
        });
      };
      return port2.postMessage(null);
    };
    requestAnimationFrame(look);
  };
  addEventListener('click', onClick, { capture: true });
  // What was typed counts once the field is left: at the last moment, by the hand that goes on.
  const leave = () =>
    globalThis.bench.typed.splice(0).forEach((input) => input.dispatchEvent(new Event('change', { bubbles: true })));
  addEventListener('mousedown', leave, { capture: true });
}

/**
 * In the page: fills in what is asked; the first radio where nothing is said of it. An answer can bring a field that follows
 * from it.
 *
 * @returns {Promise<string[]>} what was asked
 */
async function fill(facts) {
  const done = new Set();
  for (;;) {
    const [name, input] = [...globalThis.bench.fields()].reverse().find(([fact]) => !done.has(fact)) ?? [];
    if (!input) return [...done];
    done.add(name);
    const value = facts[name] ?? input.value;
    if (input.type === 'radio') {
      const options = [...input.closest('fieldset').querySelectorAll('input')];
      // A number is asked in bands, each with its least as value.
      const isIt = (option) => (typeof value === 'number' ? Number(option.value) <= value : option.value === value);
      options.findLast(isIt).click();
    } else if (input.type === 'checkbox' && facts[name] === 'ja') input.click();
    else if (input.type !== 'checkbox') {
      input.value = String(value).replace('.', ',');
      input.dispatchEvent(new Event('input', { bubbles: true }));
      globalThis.bench.typed.push(input);
    }
    await new Promise(requestAnimationFrame);
  }
}

/**
 * Answers what is asked, until nothing is.
 *
 * @returns {Promise<string[]>} the facts that were asked
 */
export async function walk(page, facts) {
  const asked = [];
  let clicks = await page.evaluate(() => globalThis.bench.answered.length);
  for (;;) {
    asked.push(...(await page.evaluate(fill, facts)));
    const button = await page.evaluateHandle(() => globalThis.bench.stillButton());
    await button.click();
    clicks += 1;
    const { from, to } = await page.evaluate(async (count) => {
      const end = performance.now() + 20_000;
      while (globalThis.bench.answered.length < count && performance.now() < end)
        await new Promise(requestAnimationFrame);
      return globalThis.bench.answered[count - 1] ?? {};
    }, clicks);
    if (from === to) throw new Error(`“${from}” is not left, after ${asked.join(', ')}.`);
    if (to === undefined) return asked;
  }
}

/** Opens a page, with everything there that it fetches by itself. */
export const withWizard = (browser, address, rate, use) =>
  withPage(browser, rate, async (page) => {
    await page.evaluateOnNewDocument(listen);
    await page.goto(address, { waitUntil: 'networkidle0' });
    return use(page);
  });
