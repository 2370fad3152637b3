// Somebody before the screen of a kiosk, with a finger and nothing else. Nothing here waits for a time: it looks again and again
// whether something holds.
import assert from 'node:assert/strict';
import { find, listen, nextField, placeIn, wayOn } from './kiosk-page.mjs';
import { bodyless } from './late.mjs';
import { gent } from './persons.mjs';

/** After this it will not come any more, on a busy machine either. */
const mostMilliseconds = 120_000;
const someMilliseconds = 10;

const without = (...facts) => Object.fromEntries(Object.entries(gent).filter(([fact]) => !facts.includes(fact)));

export class KioskVisitor {
  /** What the page said on its console as an error, and what it threw. */
  troubles = [];

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
    page.on('pageerror', (error) => this.troubles.push(String(error)));
  }

  /** Evaluates a function in the page, which may just then be going to another document. */
  async see(look, ...rest) {
    for (;;) {
      try {
        return await this.page.evaluate(look, ...rest);
      } catch (error) {
        if (!/context|navigat|detached|no such frame|discarded/i.test(String(error))) throw error;
      }
    }
  }

  /** Waits until a function of the page gives something. */
  async until(look, sentence, ...rest) {
    const end = performance.now() + mostMilliseconds;
    for (;;) {
      const found = await this.see(look, ...rest);
      if (found) return found;
      if (performance.now() > end) assert.fail(`It does not happen that ${sentence}. ${this.troubles.join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, someMilliseconds));
    }
  }

  /** Until the start screen can be used, and a worker answers for the page. */
  untilStart() {
    return this.until(
      () => document.querySelector('.languages:not([hidden])') !== null && navigator.serviceWorker.controller !== null,
      'the start screen is there',
    );
  }

  /** Until a question or a result is there, with its texts. */
  untilShown() {
    return this.until(
      () =>
        Boolean(
          document
            .querySelector('opleidings-wegwijzer')
            ?.shadowRoot?.querySelector('form .option, form .entry, [data-view="result"]'),
        ),
      'the wegwijzer shows something',
    );
  }

  isSeen(css) {
    return this.see(`(${find})(${JSON.stringify(css)}) !== undefined`);
  }

  untilSeen(css) {
    return this.until(`(${find})(${JSON.stringify(css)}) !== undefined`, `${css} is seen`);
  }

  /** Touches the middle of the first that can be seen and fits a selector, once a finger comes to it. */
  async touch(css) {
    const { x, y } = await this.until(`(${placeIn})(${find}, ${JSON.stringify(css)})`, `a finger comes to ${css}`);
    await this.page.touchscreen.tap(x, y);
  }

  /** Touches it until it is pressed: under a finger that comes down a page can move. */
  async press(css) {
    let pressed;
    do {
      await this.see(listen, css);
      await this.touch(css);
      pressed = await this.until(() => globalThis.pressed, 'a press is heard');
    } while (!pressed.isOn);
  }

  /** Begins in a language. */
  async begin(language) {
    await this.touch(`[data-language="${language}"]`);
    await this.untilShown();
  }

  /** Begins again, and waits for the new document. */
  async beginAgain(css = '.restart') {
    await this.see(() => {
      globalThis.isOfBefore = true;
    });
    await this.touch(css);
    await this.untilNew();
  }

  async untilNew() {
    await this.until(() => globalThis.isOfBefore === undefined, 'a new document is there');
    await this.untilStart();
  }

  question() {
    return this.see(
      () => document.querySelector('opleidings-wegwijzer').shadowRoot.querySelector('form')?.dataset.question,
    );
  }

  verdicts() {
    const shown = (lacking) => {
      const { shadowRoot: root } = document.querySelector('opleidings-wegwijzer');
      const rows = root.querySelector(lacking) ? [] : [...root.querySelectorAll('[data-incentive]')];
      return rows.length > 0 && Object.fromEntries(rows.map(({ dataset }) => [dataset.incentive, dataset.verdict]));
    };
    return this.until(shown, 'what is folded away is there', bodyless);
  }

  /** Sets all answers at once, as a page does: for what is not about the way to them. */
  answers(facts) {
    return this.see(async (answers) => {
      document.querySelector('opleidings-wegwijzer').answers = answers;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, facts);
  }

  /** Comes to the result. */
  async come(facts) {
    await this.answers(facts);
    await this.untilSeen('[data-view="result"] [data-incentive]');
  }

  /** Goes through all that can stand on the screen, from the start on, and stops at each by its name. */
  async *screens(language) {
    yield 'start';
    await this.begin(language);
    yield 'question';
    await this.answers(without('tewerkstelling', 'paritair-comite', 'start'));
    await this.touch('input[name="tewerkstelling"]');
    await this.touch('.digits button[data-key="8"]');
    yield 'digits';
    await this.touch('.pad .done');
    await this.touch('input[name="paritair-comite"]');
    await this.touch('.digits button[data-key="1"]');
    await this.untilSeen('.for-list');
    yield 'list';
    await this.touch('.pad .done');
    await this.answers(without('start'));
    await this.touch('input[name="start"]');
    await this.untilSeen('.for-date');
    yield 'day';
    await this.touch('.pad .done');
    await this.come(gent);
    await this.see(() => scrollTo(0, 0));
    yield 'result';
    for (const [name, css] of Object.entries({ link: 'a[href^="https:"]', number: 'a[href^="tel:"]' })) {
      await this.touch(css);
      await this.untilSeen('dialog .code');
      yield name;
      await this.touch('dialog button');
      await this.until(() => document.querySelector('dialog') === null, 'the dialog is gone');
    }
    await this.pass(95);
    await this.untilSeen('dialog .count');
    yield 'still-there';
  }

  /** From here on time passes as {@link pass} says, and no other. */
  holdTime() {
    return this.see(() => {
      const now = Date.now();
      Date.now = () => now;
    });
  }

  /** So many seconds go by at once, and the page looks at its clock. */
  pass(seconds) {
    return this.see((more) => {
      const { now } = Date;
      Date.now = () => now() + more * 1000;
      document.dispatchEvent(new Event('visibilitychange'));
    }, seconds);
  }

  /** Answers what is asked, with a finger, until the result; gives the kinds of fields that were filled in, and the answers. */
  async answerAll(person) {
    const filled = [];
    let [here, errorOfBefore] = [[]];
    for (let question = await this.question(); question !== undefined;) {
      const fields = await this.#answer(person, here);
      filled.push(...fields);
      here.push(...fields.map(({ name }) => name));
      await this.press('[part~="next"]');
      const unfilled = `(${nextField})(${JSON.stringify(here)}, ${JSON.stringify(person)})`;
      const before = [question, errorOfBefore].map((one) => JSON.stringify(one));
      const next = await this.until(`(${wayOn})(${[unfilled, ...before]})`, `${question} is left`);
      // What was typed can lead to another field, which is asked for then.
      assert.ok(!next.isStill || (await this.see(nextField, here, person)), `${next.error} at ${question}`);
      errorOfBefore = next.error;
      if (next.isStill) continue;
      ({ question } = next);
      here = [];
    }
    // What is not ticked is said not to be so.
    const answerOf = ({ kind, value }) => (kind === 'checkbox' && value !== 'ja' ? 'nee' : value);
    return {
      kinds: new Set(filled.map(({ kind }) => kind)),
      answers: Object.fromEntries(filled.map((field) => [field.name, answerOf(field)])),
    };
  }

  async #answer(person, done) {
    const fields = [];
    const next = () => this.see(nextField, [...done, ...fields.map(({ name }) => name)], person);
    for (let field = await next(); field; field = await next()) {
      fields.push(field);
      await this.#fill(field);
    }
    return fields;
  }

  async #fill({ name, kind, value, option, isFolded }) {
    const field = `input[name="${name}"]`;
    if (kind === 'radio') {
      if (isFolded) await this.touch(`details:has(${field}) > summary`);
      await this.touch(`.option:has(${field}[value="${option}"])`);
    } else if (kind === 'unknown') await this.touch(`.option:has(${field}[value="?"])`);
    else if (kind !== 'checkbox') await this.#enter(field, kind, value);
    else if (value === 'ja') await this.touch(`.option:has(${field})`);
  }

  async #enter(field, kind, value) {
    await this.touch(field);
    await this.untilSeen('.pad .done');
    if (kind === 'date') {
      const parts = value.split('-').reverse().map(Number);
      for (const [at, part] of parts.entries()) {
        const select = await this.page.$(`.days label:nth-child(${at + 1}) select`);
        await select.select(String(part));
      }
    } else {
      for (const key of String(value).replace('.', kind === 'number' ? ',' : '.'))
        await this.touch(`.digits button[data-key="${key}"]`);
      // What is typed may not be in the list.
      if (kind === 'list' && (await this.isSeen('.pad li button'))) await this.touch('.pad li button');
    }
    await this.touch('.pad .done');
  }
}
