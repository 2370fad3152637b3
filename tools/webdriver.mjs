// A page that is driven by the WebDriver protocol (https://www.w3.org/TR/webdriver2/), with the few commands that the tests use,
// under the names that Puppeteer gives them: the test runner need not know the difference.
import { setTimeout as pause } from 'node:timers/promises';

/**
 * The keys that print nothing, as the protocol writes them.
 *
 * @type {Readonly<Record<string, string>>}
 */
const codes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
/** @typedef {keyof typeof buttons} Button */
const buttons = { left: 0, middle: 1, right: 2 };

/** @param {string} key */
function codeOf(key) {
  const code = codes[key] ?? key;
  if (code.length !== 1) throw new Error(`No key is called "${key}".`);
  return code;
}

/** @param {string} key */
const down = (key) => ({ type: 'keyDown', value: codeOf(key) });
/** @param {string} key */
const up = (key) => ({ type: 'keyUp', value: codeOf(key) });

/** @typedef {(method: string, path: string, body?: object) => Promise<unknown>} Send a command of a session, and its answer */

export class WebDriverPage {
  #send;

  /** @param {Send} send */
  constructor(send) {
    this.#send = send;
  }

  /**
   * @param {{ type: string, id: string }} device
   * @param {object[]} actions
   */
  #act(device, ...actions) {
    return this.#send('POST', '/actions', { actions: [{ ...device, actions }] });
  }

  /** @param {object[]} actions */
  #keys = (...actions) => this.#act({ type: 'key', id: 'keyboard' }, ...actions);
  /** @param {object[]} actions */
  #pointer = (...actions) => this.#act({ type: 'pointer', id: 'mouse' }, ...actions);

  keyboard = {
    type: (/** @type {string} */ text) => this.#keys(...[...text].flatMap((key) => [down(key), up(key)])),
    press: (/** @type {string} */ key) => this.#keys(down(key), up(key)),
    down: (/** @type {string} */ key) => this.#keys(down(key)),
    up: (/** @type {string} */ key) => this.#keys(up(key)),
  };

  mouse = {
    move: (/** @type {number} */ x, /** @type {number} */ y) =>
      this.#pointer({ type: 'pointerMove', duration: 0, x, y }),
    down: (/** @type {{ button?: Button }} */ { button = 'left' } = {}) =>
      this.#pointer({ type: 'pointerDown', button: buttons[button] }),
    up: (/** @type {{ button?: Button }} */ { button = 'left' } = {}) =>
      this.#pointer({ type: 'pointerUp', button: buttons[button] }),
    click: (
      /** @type {number} */ x,
      /** @type {number} */ y,
      /** @type {{ button?: Button }} */ { button = 'left' } = {},
    ) =>
      this.#pointer(
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: buttons[button] },
        { type: 'pointerUp', button: buttons[button] },
      ),
    reset: () => this.release(),
  };

  /** Lets go of all keys and buttons. */
  release() {
    return this.#send('DELETE', '/actions');
  }

  /** @param {string} url */
  goto(url) {
    return this.#send('POST', '/url', { url });
  }

  async url() {
    return String(await this.#send('GET', '/url'));
  }

  /**
   * @param {string} script the body of a function
   * @returns what it gives, or the promise of it
   */
  evaluate(script) {
    return this.#send('POST', '/execute/sync', { script, args: [] });
  }

  /**
   * @param {{ width: number, height: number }} size of what shows the page, in pixels
   * @throws {Error} when the window does not take it
   */
  async setViewport({ width, height }) {
    const script = 'return { inner: [innerWidth, innerHeight], outer: [outerWidth, outerHeight] }';
    // The window has its new size some time after the command, and what lies around the page takes its part of it.
    for (let tries = 0; tries < 6_000; tries += 1) {
      const { inner, outer } = /** @type {Record<'inner' | 'outer', [width: number, height: number]>} */ (
        await this.evaluate(script)
      );
      if (inner[0] === width && inner[1] === height) return;
      await this.#send('POST', '/window/rect', {
        width: width + outer[0] - inner[0],
        height: height + outer[1] - inner[1],
      });
      await pause(10);
    }
    throw new Error(`The window does not take ${width} × ${height} pixels.`);
  }

  emulateMediaFeatures() {
    throw new Error('Not supported: WebDriver has no command for it.');
  }
}
