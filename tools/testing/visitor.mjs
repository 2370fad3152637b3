// Somebody with a keyboard on a page of a host, who also sees what goes wrong there. Nothing here waits for a time: it looks in
// every frame whether something holds. Puppeteer's own `waitForFunction` makes code from text, which a strict policy forbids.
import assert from 'node:assert/strict';
import { icon } from './host.mjs';
import { bodyless } from './late.mjs';

/** After this it will not come any more, on a busy machine either. */
export const mostMilliseconds = 120_000;
/** It is this day on every page: what is asked and told hangs on the day. */
const day = '2026-11-21';
/** More than any page here has to stop at. */
const mostPresses = 150;

/** Runs in the page, before its scripts: the day is another, and time goes on from there. */
export function moveTo(noon) {
  const away = noon - Date.now();
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [Date.now()]));
    }

    static now() {
      return super.now() + away;
    }
  };
}

export class Visitor {
  /** What the page said on its console as an error, what it threw, and what its policy forbade. */
  troubles = [];
  warnings = [];
  /** The addresses of all that the page asked for; what the browser asks for by itself is not among them. */
  requests = [];

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
    this.frame = page.mainFrame();
  }

  /**
   * Opens a page and waits for what its first element shows.
   *
   * @param {import('puppeteer-core').BrowserContext} context
   * @param {string} address
   * @param {string} [iframe] selector of the iframe that the element is in
   */
  static async open(context, address, iframe) {
    const visitor = await Visitor.arrive(context, address);
    if (iframe) {
      // A page may make it with a script of its own.
      await visitor.untilPage((css) => document.querySelector(css) !== null, 'the frame is there', iframe);
      visitor.frame = await (await visitor.page.$(iframe)).contentFrame();
    }
    await visitor.use(0);
    return visitor;
  }

  /** Opens a page, whatever is on it. */
  static async arrive(context, address) {
    const visitor = new Visitor(await context.newPage());
    await visitor.#watch();
    await visitor.page.goto(address);
    return visitor;
  }

  async #watch() {
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(`${message.text()} ${message.location().url ?? ''}`);
      if (message.type() === 'warn') this.warnings.push(message.text());
    });
    this.page.on('pageerror', (error) => this.troubles.push(String(error)));
    this.page.on('request', (request) => {
      // The icon of a page, and that of a field for a day, which the browser draws itself.
      const isOfBrowser = request.url().endsWith(icon) || request.url().startsWith('data:');
      if (!isOfBrowser) this.requests.push(request.url());
    });
    this.page.setDefaultTimeout(mostMilliseconds);
    await this.page.evaluateOnNewDocument(moveTo, Date.parse(`${day}T12:00:00Z`));
    await this.page.exposeFunction('tellViolation', (text) => this.troubles.push(text));
    await this.page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
        globalThis.tellViolation(`${effectiveDirective} forbids ${blockedURI} ${sample}`),
      );
    });
  }

  /** Turns to one of the elements on the page. */
  async use(element) {
    const isShown = (at) => document.querySelectorAll('opleidings-wegwijzer')[at]?.shadowRoot?.querySelector('.title');
    await this.untilPage(isShown, 'the element shows something', element);
    this.root = await this.frame.evaluateHandle(
      (at) => document.querySelectorAll('opleidings-wegwijzer')[at].shadowRoot,
      element,
    );
  }

  /** Turns to the wegwijzer that was opened beside the first course of the page. */
  async useBeside() {
    const find = () =>
      document.querySelector('opleidings-steun').shadowRoot.querySelector('opleidings-wegwijzer')?.shadowRoot;
    await this.untilPage(
      () =>
        document
          .querySelector('opleidings-steun')
          .shadowRoot.activeElement?.shadowRoot?.activeElement?.matches('.title'),
      'the wegwijzer has the focus',
    );
    this.root = await this.frame.evaluateHandle(find);
  }

  /** Evaluates a function where the element is, with the shadow root of the element as its first argument. */
  see(look, ...rest) {
    return this.frame.evaluate(look, this.root, ...rest);
  }

  /** Waits until a function of the shadow root gives something. */
  until(look, sentence, ...rest) {
    return this.untilPage(look, sentence, this.root, ...rest);
  }

  /** Waits until the page has warned so many times of something on its console. */
  untilWarned(pattern, times) {
    const isSo = () => this.warnings.filter((text) => pattern.test(text)).length >= times;
    return this.untilSo(isSo, `there are ${times} warnings of ${pattern}`);
  }

  /** Waits until a function of the page gives something. */
  untilPage(look, sentence, ...rest) {
    return this.untilSo(() => this.frame.evaluate(look, ...rest), sentence);
  }

  /** Waits until something holds that is asked anew in every frame. */
  async untilSo(isSo, sentence) {
    const end = performance.now() + mostMilliseconds;
    while (!(await isSo())) {
      if (performance.now() > end) assert.fail(`It does not happen that ${sentence}. ${this.troubles.join('\n')}`);
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }

  /** The id of the question on the screen, once its texts are there; undefined at the result, or where it cannot be fetched. */
  async question() {
    const settled = 'form, [data-view="result"], [data-view="wait"] .primary';
    await this.until((root, css) => root.querySelector(css), 'something can be done', settled);
    return this.see((root) => root.querySelector('form')?.dataset.question);
  }

  /** What can be read of something in the element, in one line; that of all of it if nothing is named. */
  text(selector = '.wegwijzer') {
    return this.see((root, css) => root.querySelector(css)?.textContent.replace(/\s+/g, ' ').trim(), selector);
  }

  /** The verdict on each incentive, as the markup says it. */
  verdicts() {
    return this.see((root) =>
      Object.fromEntries(
        [...root.querySelectorAll('[data-incentive]')].map(({ dataset }) => [dataset.incentive, dataset.verdict]),
      ),
    );
  }

  /** The ids of the referrals. */
  referrals() {
    return this.see((root) => [...root.querySelectorAll('[data-referral]')].map(({ dataset }) => dataset.referral));
  }

  /** Goes to something with Tab alone. */
  async tabTo(selector) {
    const isThere = () => this.see((root, css) => root.activeElement?.matches(css) ?? false, selector);
    for (let presses = 0; !(await isThere()); presses += 1) {
      assert.ok(presses < mostPresses, `Tab does not come to ${selector} in: ${await this.text()}`);
      await this.page.keyboard.press('Tab');
    }
  }

  /** Goes to a button or a link, and presses Enter. */
  async activate(selector) {
    await this.tabTo(selector);
    await this.page.keyboard.press('Enter');
  }

  /** Answers the question on the screen, and goes on. */
  async answer(person) {
    const before = await this.question();
    await this.#fill(person);
    await this.activate('[part~="next"]');
    const isLeft = (root, id) => root.querySelector('form')?.dataset.question !== id || root.querySelector('.error');
    await this.until(isLeft, `“${before}” is left`, before);
    assert.equal(await this.text('.error'), undefined, `an error at ${before}`);
  }

  /**
   * Answers what is asked until a question comes, or the end.
   *
   * @returns {Promise<string[]>} the ids of the questions that were answered
   */
  async answerUntil(last, person) {
    const asked = [];
    for (
      let question = await this.question();
      question !== undefined && question !== last;
      question = await this.question()
    ) {
      assert.ok(!asked.includes(question), `${question} is asked again after ${asked.join(', ')}`);
      asked.push(question);
      await this.answer(person);
    }
    return asked;
  }

  /** Answers all that is asked, and waits for the result. */
  async answerAll(person) {
    const asked = await this.answerUntil(undefined, person);
    await this.untilResult();
    return asked;
  }

  /** Until the result is shown, with what is folded away in it: that comes right behind it. */
  untilResult() {
    return this.until(
      (root, late) => root.querySelector('[data-view="result"]') && !root.querySelector(late),
      'the result is shown',
      bodyless,
    );
  }

  /** Fills in what is asked, from the top; an answer can bring a field that follows from it. */
  async #fill(person) {
    const nextField = (done) =>
      this.see((root, names) => {
        const field = [...root.querySelectorAll('form input')].find(({ name }) => !names.includes(name));
        return field && { name: field.name, type: field.type };
      }, done);
    const done = [];
    for (let field = await nextField(done); field; field = await nextField(done)) {
      done.push(field.name);
      const value = person[field.name];
      assert.ok(value !== undefined || field.type === 'checkbox', `The person has no answer to “${field.name}”.`);
      await this.#fillField(field, value);
    }
  }

  async #fillField({ name, type }, value) {
    const option = `input[name="${name}"][value="${value ?? '?'}"]`;
    if (type === 'radio') await this.#choose(name, await this.#optionFor(name, value));
    else if (type === 'checkbox' || value === null) {
      if (type === 'checkbox' && value !== 'ja') return;
      await this.tabTo(option);
      await this.page.keyboard.press('Space');
    } else {
      await this.tabTo(`input[name="${name}"]`);
      await this.#type(type, value);
    }
  }

  /** The radio for a value, or for the range in which a number lies; where few people have it, it is unfolded first. */
  async #optionFor(name, value) {
    const chosen = await this.see(
      (root, wanted) => {
        const radios = [...root.querySelectorAll(`input[name="${wanted.name}"]`)];
        const isIt = (radio) =>
          typeof wanted.value === 'number'
            ? Number(radio.value) <= wanted.value
            : radio.value === String(wanted.value ?? '?');
        const radio = radios.findLast(isIt);
        radio?.closest('details')?.setAttribute('open', '');
        return radio?.value;
      },
      { name, value },
    );
    return `input[name="${name}"][value="${chosen}"]`;
  }

  /** Tab to the group, the space bar for the radio that has the focus, arrows to the others. */
  async #choose(name, option) {
    await this.tabTo(`input[name="${name}"]`);
    await this.page.keyboard.press('Space');
    for (
      let presses = 0;
      !(await this.see((root, css) => root.activeElement?.matches(`${css}:checked`), option));
      presses += 1
    ) {
      assert.ok(presses < mostPresses, `The arrows do not come to ${option}.`);
      await this.page.keyboard.press('ArrowDown');
    }
  }

  /** A date field takes its parts in the order of the browser's language, and goes on to the next by itself. */
  async #type(type, value) {
    const { keyboard } = this.page;
    if (type !== 'date') return keyboard.type(String(value).replace('.', ','));
    const [year, month, day] = value.split('-');
    const order = await this.page.evaluate(() =>
      new Intl.DateTimeFormat(navigator.language).formatToParts().map((part) => part.type),
    );
    for (const part of order) await keyboard.type({ year, month, day }[part] ?? '');
  }
}
