// Makes docs/screenshot.png, the picture in the README: a question, and the top of the result of the same person; and the results on
// a phone in docs/result.md, and the desk in docs/desk.md. They show the built product, so `npm run build` must have run; the day is fixed, so that the same
// product gives the same pictures.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';
import { launch } from 'puppeteer-core';
import { chromiumArgs, ensureChromium } from './browsers.mjs';
import { root } from './setup.mjs';
import { gent } from './testing/persons.mjs';
import { wholeCases } from './testing/whole.mjs';

const on = '2026-11-21';
const path = 'docs/screenshot.png';
const size = { width: 1200, height: 920 };
const mostBytes = 200 * 1000;

const asked = 'diploma';

const phone = { width: 390, height: 844 };
/** Whose results stand in docs/result.md, by the id of their case. */
const onPhone = [
  'vov-databank-onbekend',
  'werkend-prive-opleiding',
  'vov-buurman-werkzoekend',
  'werkend-eupen-orienteren',
];

const styles = `
  body {
    display: grid;
    grid-template-columns: 23fr 27fr;
    gap: 24px;
    margin: 0;
    padding: 24px;
    background: #dfe7ea;
    font: 16px/1.5 "Segoe UI", system-ui, sans-serif;
  }
  opleidings-wegwijzer {
    height: ${size.height - 48 - 64}px;
    overflow: hidden;
    padding: 32px;
    background: #fff;
    border-radius: 8px;
  }
`;

const server = await startDevServer({
  config: { rootDir: root, hostname: 'localhost' },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const address = /** @type {import('node:net').AddressInfo} */ (server.server?.address());
const browser = await launch({ executablePath: ensureChromium(), args: chromiumArgs });
try {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(`http://localhost:${address.port}/demo/minimal.html`);
  await page.addStyleTag({ content: styles });
  await page.evaluate(
    async (day, facts, fact) => {
      await customElements.whenDefined('opleidings-wegwijzer');
      const question = document.createElement('opleidings-wegwijzer');
      const result = document.createElement('opleidings-wegwijzer');
      for (const element of [question, result]) {
        element.setAttribute('on', day);
        element.answers = facts;
      }
      document.body.replaceChildren(question, result);
      await question.updateComplete;
      question.change(fact);
    },
    on,
    gent,
    asked,
  );
  /**
   * @param {number} number
   * @param {string} selector
   */
  const has = (number, selector) =>
    page.waitForFunction(
      (at, css) => Boolean(document.body.children[at]?.shadowRoot?.querySelector(css)),
      {},
      number,
      selector,
    );
  await has(0, `[data-question="${asked}"]`);
  await has(1, '[data-view="result"] [data-incentive]');
  await page.screenshot({ path: join(root, path) });

  await page.setViewport(phone);
  for (const id of onPhone) {
    const { on: day, facts } = wholeCases.find((one) => one.id === id) ?? {};
    await page.goto(`http://localhost:${address.port}/demo/minimal.html`);
    await page.evaluate(
      (day, answers) => {
        const wegwijzer = document.createElement('opleidings-wegwijzer');
        document.body.replaceChildren(Object.assign(wegwijzer, { on: day, answers }));
      },
      day,
      facts,
    );
    await has(0, '[data-view="result"]');
    await page.screenshot({ path: join(root, `docs/result/${id}.png`), fullPage: true });
  }
  await takeDesk(page);
} finally {
  await browser.close();
  await server.stop();
}

/**
 * The desk, with somebody who works full-time beside what would be if she worked less.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function takeDesk(page) {
  await page.setViewport({ width: 1200, height: 800 });
  await page.goto(`http://localhost:${address.port}/demo/balie.html`);
  /** @param {string} css */
  const shows = (css) =>
    page.waitForFunction(
      (selector) => Boolean(document.querySelector('opleidings-balie')?.shadowRoot?.querySelector(selector)),
      {},
      css,
    );
  await shows('.desk');
  await page.evaluate(enterAtDesk, on, gent);
  await shows('.verdicts [data-verdict="yes"]');
  await page.evaluate(() =>
    document.querySelector('opleidings-balie')?.shadowRoot?.querySelector('form')?.requestSubmit(),
  );
  await shows('.sides');
  await page.evaluate(enterAtDesk, on, { tewerkstelling: 60, 'uren-per-week': 23 });
  await shows('.verdicts .other');
  await page.screenshot({ path: join(root, 'docs/desk/two-situations.png') });
}

/**
 * Runs in the page: enters some answers at the desk.
 *
 * @param {string} day
 * @param {Readonly<Record<string, unknown>>} facts
 */
function enterAtDesk(day, facts) {
  const desk = document.querySelector('opleidings-balie');
  desk?.setAttribute('on', day);
  for (const [fact, value] of Object.entries(facts)) {
    /** @type {NodeListOf<HTMLInputElement>} */
    const fields =
      desk?.shadowRoot?.querySelectorAll(`[data-fact="${fact}"] :is(input, select)`) ??
      document.querySelectorAll('none');
    const radio = [...fields].find((one) => one.type === 'radio' && one.value === String(value));
    const field = radio ?? fields[0];
    if (!field) throw new Error(`There is no field for ${fact}.`);
    if (radio) radio.checked = true;
    else field.value = String(value);
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    field.focus();
  }
}

const { size: bytes } = statSync(join(root, path));
console.log(`${path}: ${Math.round(bytes / 1000)} kB`);
if (bytes > mostBytes) throw new Error(`The picture may have at most ${mostBytes / 1000} kB.`);
