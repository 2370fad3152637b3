// Runs tests in WebKit: GTK's small browser on a screen in memory, driven by WebKitWebDriver. A launcher of the test runner as
// its package for WebDriver has one, but without WebdriverIO and its downloads, and with Shift and the size of the window.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WebDriverPage } from './webdriver.mjs';

/** The bars of the browser's window would not let it be narrower than 447 pixels. */
const narrow = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }';

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @typedef {Record<'driver' | 'screen' | 'hand', string>} Programs their paths */

/**
 * @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher
 * @implements {BrowserLauncher}
 */
class WebKitLauncher {
  name = 'WebKit';
  // The runner's commands for Puppeteer are those that the page has.
  type = 'puppeteer';
  concurrency = 1;
  #programs;
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  /** @type {Promise<WebDriverPage> | undefined} */
  #opening;
  #home = '';
  /** @type {NodeJS.ProcessEnv} */
  #env = process.env;
  /** @type {WebDriverPage | undefined} */
  #page;
  /** @type {string | undefined} */
  #session;

  /** @param {Programs} programs */
  constructor(programs) {
    this.#programs = programs;
  }

  async #open() {
    this.#home = mkdtempSync(join(tmpdir(), 'webkit-'));
    mkdirSync(join(this.#home, 'gtk-3.0'));
    writeFileSync(join(this.#home, 'gtk-3.0/gtk.css'), narrow);
    const { driver } = this.#programs;
    const display = await this.#startScreen();
    this.#env = {
      ...process.env,
      DISPLAY: `:${display}`,
      // A language: without one the browser says that it speaks "C", which is none.
      LC_ALL: 'en_US.UTF-8',
      XDG_CONFIG_HOME: this.#home,
      // A graphics card that is only imitated takes the processor for what it draws, and puts together, itself in less.
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    };
    const port = await freePort();
    this.#processes.push(spawn(driver, [`--port=${port}`], { env: this.#env, stdio: 'ignore' }));
    /** @type {import('./webdriver.mjs').Send} */
    const send = async (method, path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        ...(body && { body: JSON.stringify(body) }),
      });
      const { value } = await response.json();
      if (!response.ok) throw new Error(`${path}: ${value.message || value.error}`);
      return value;
    };
    await untilReady(send);
    const { sessionId } = /** @type {{ sessionId: string }} */ (await send('POST', '/session', { capabilities: {} }));
    return new WebDriverPage((method, path, body) => send(method, `/session/${sessionId}${path}`, body));
  }

  /** @returns {Promise<string>} the number of a screen that is as high as the highest window of the tests */
  #startScreen() {
    const args = ['-displayfd', '3', '-screen', '0', '1600x2000x24', '-nolisten', 'tcp'];
    const screen = spawn(this.#programs.screen, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#processes.push(screen);
    return new Promise((resolve, reject) => {
      screen.stdio[3]?.once('data', (number) => resolve(String(number).trim()));
      screen.once('exit', () => reject(new Error('Xvfb does not start.')));
    });
  }

  /** Without a window manager nobody gives the window the keyboard, and a page without it shows no focus. */
  #focusWindow() {
    const args = ['search', '--onlyvisible', '--class', 'MiniBrowser', 'windowfocus'];
    const { status } = spawnSync(this.#programs.hand, args, { env: this.#env, stdio: 'ignore' });
    if (status !== 0) throw new Error('The window of the browser cannot get the focus.');
  }

  /**
   * @param {string} id
   * @param {string} url
   */
  async startSession(id, url) {
    this.#opening ??= this.#open();
    this.#page = await this.#opening;
    this.#session = id;
    await this.#page.setViewport({ width: 800, height: 600 });
    this.#focusWindow();
    await this.#page.goto(url);
  }

  /** @param {string} id */
  isActive(id) {
    return this.#session === id;
  }

  /** @param {string} id */
  getPage(id) {
    if (!this.#page || !this.isActive(id)) throw new Error(`There is no page for ${id}.`);
    return this.#page;
  }

  /** @param {string} id */
  getBrowserUrl(id) {
    return this.getPage(id).url();
  }

  async stopSession() {
    await this.#page?.release();
    // What still runs on the page ends with it.
    await this.#page?.goto('about:blank');
    this.#session = undefined;
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKit has no window to look at here: debug in another browser.');
  }

  async stop() {
    // The browser ends with its screen.
    for (const child of this.#processes.splice(0)) child.kill();
    if (this.#home) rmSync(this.#home, { recursive: true, force: true });
  }
}

/** @param {import('./webdriver.mjs').Send} send */
async function untilReady(send) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await send('GET', '/status');
    } catch (error) {
      if (tries > 2_400) throw error;
      await pause(50);
    }
  }
}

/**
 * @param {Programs} programs WebKitWebDriver, Xvfb and xdotool
 * @returns {BrowserLauncher}
 */
export const webkitLauncher = (programs) => new WebKitLauncher(programs);
