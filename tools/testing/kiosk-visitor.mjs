// Somebody before the screen of a kiosk, with a finger and nothing else. Nothing here waits for a time: it looks again and again
// whether something holds.
import assert from 'node:assert/strict';

/** After this it will not come any more, on a busy machine either. */
const mostMilliseconds = 20_000;
const someMilliseconds = 10;

/** Runs in the page: the first of what can be seen and fits a selector, in the page or inside the element. */
function find(css) {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return roots.flatMap((root) => [...root.querySelectorAll(css)]).find((one) => one.checkVisibility());
}

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

  /** Touches the middle of the first that can be seen and fits a selector. */
  async touch(css) {
    await this.untilSeen(css);
    const place = await this.see(`(() => {
      const one = (${find})(${JSON.stringify(css)});
      const isThere = () => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const [middle, centre] = [x + width / 2, y + height / 2];
        let top = document.elementFromPoint(middle, centre);
        while (top?.shadowRoot?.elementFromPoint(middle, centre) && top.shadowRoot.elementFromPoint(middle, centre) !== top)
          top = top.shadowRoot.elementFromPoint(middle, centre);
        return top && (one.contains(top) || top.contains(one)) ? { x: middle, y: centre } : undefined;
      };
      const at = isThere();
      if (at) return at;
      one.scrollIntoView({ block: 'center' });
      return isThere();
    })()`);
    assert.ok(place, `a finger does not come to ${css}`);
    await this.page.touchscreen.tap(place.x, place.y);
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
    return this.see(() =>
      Object.fromEntries(
        [...document.querySelector('opleidings-wegwijzer').shadowRoot.querySelectorAll('[data-incentive]')].map(
          ({ dataset }) => [dataset.incentive, dataset.verdict],
        ),
      ),
    );
  }

  /** Answers what is asked, with a finger, until the result; gives the kinds of fields that were filled in. */
  async answerAll(person) {
    const kinds = new Set();
    for (let question = await this.question(); question !== undefined; question = await this.question()) {
      for (const kind of await this.#answer(person)) kinds.add(kind);
      await this.touch('[part~="next"]');
      await this.until(
        (before) => {
          const root = document.querySelector('opleidings-wegwijzer').shadowRoot;
          return (
            root.querySelector('.error') !== null ||
            (root.querySelector('form .option, form .entry, [data-view="result"]') !== null &&
              root.querySelector('form')?.dataset.question !== before)
          );
        },
        `${question} is left`,
        question,
      );
      assert.ok(!(await this.isSeen('.error')), `an error at ${question}`);
    }
    return kinds;
  }

  async #answer(person) {
    const kinds = [];
    const done = new Set();
    for (let field = await this.#next(done); field; field = await this.#next(done)) {
      done.add(field.name);
      const value = person[field.name];
      const kind = value === null && field.type !== 'radio' ? 'unknown' : field.kind;
      assert.ok(value !== undefined || kind === 'checkbox', `the person has no answer to ${field.name}`);
      await this.#fill(field.name, kind, value);
      kinds.push(kind);
    }
    return kinds;
  }

  #next(done) {
    return this.see(
      (names) => {
        const root = document.querySelector('opleidings-wegwijzer').shadowRoot;
        const input = [...root.querySelectorAll('form input')].find(({ name }) => !names.includes(name));
        if (!input) return undefined;
        const { name, type, list } = input;
        return { name, type, kind: type === 'text' ? (list ? 'list' : 'number') : type };
      },
      [...done],
    );
  }

  async #fill(name, kind, value) {
    const field = `input[name="${name}"]`;
    if (kind === 'checkbox') {
      if (value === 'ja') await this.touch(`.option:has(${field})`);
    } else if (kind === 'unknown') await this.touch(`.option:has(${field}[value="?"])`);
    else if (kind === 'radio') await this.#choose(name, value);
    else await this.#enter(field, kind, value);
  }

  async #choose(name, value) {
    const chosen = await this.see(
      (wanted, given) => {
        const root = document.querySelector('opleidings-wegwijzer').shadowRoot;
        const radios = [...root.querySelectorAll(`input[name="${wanted}"]`)];
        const isIt = (radio) =>
          typeof given === 'number' ? Number(radio.value) <= given : radio.value === String(given ?? '?');
        const radio = radios.findLast(isIt);
        return { value: radio.value, isFolded: radio.closest('details')?.open === false };
      },
      name,
      value,
    );
    if (chosen.isFolded) await this.touch(`details:has(input[name="${name}"]) > summary`);
    await this.touch(`.option:has(input[name="${name}"][value="${chosen.value}"])`);
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
      if (kind === 'list') await this.touch('.pad li button');
    }
    await this.touch('.pad .done');
  }
}
