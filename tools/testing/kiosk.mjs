// What the tests of a kiosk share: how it is made, and somebody before it. `npm run build` must have run.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumArgs, ensureChromium, ensureEngine } from '../browsers.mjs';
import { makeKiosk } from '../kiosk/make.mjs';
import { serve } from '../kiosk/serve.mjs';
import { messageOf } from '../setup.mjs';
import { KioskVisitor } from './kiosk-visitor.mjs';
import { moveTo } from './visitor.mjs';

/** A screen that stands upright. */
export const size = { width: 1080, height: 1920, hasTouch: true };
/** The day on which the kiosks of the tests are made, unless another is said. */
export const builtOn = '2026-11-21';
export const noon = (/** @type {string} */ day) => Date.parse(`${day}T12:00:00Z`);

const ofOwner = {
  place: 'Leerwinkel Voorbeeld',
  address: 'Stationsstraat 1, Voorbeeld',
  contacts: [{ name: 'Onthaal', phone: '09 123 45 67' }],
  home: 'https://voorbeeld.vlaanderen/wegwijzer',
};

export const folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a kiosk for an owner. @returns {Promise<string>} its folder */
export async function make(name, built = builtOn) {
  const [out, settings] = [join(folder, name), join(folder, `${name}.json`)];
  writeFileSync(settings, JSON.stringify(ofOwner));
  await makeKiosk({ out, settings, built });
  return out;
}

/** The same kiosk with other settings, written as its owner wrote them. @returns {string} its folder */
export function withSettings(from, written) {
  const out = mkdtempSync(join(folder, 'settings-'));
  cpSync(from, out, { recursive: true });
  writeFileSync(join(out, 'kiosk.json'), written);
  return out;
}

/** The list of the files of a kiosk. */
export const manifestIn = (from) => JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8'));

export const chromium = { name: 'Chromium', options: () => ({ executablePath: ensureChromium(), args: chromiumArgs }) };
/** Those that are there. */
export const engines = [chromium];
try {
  const { browser } = ensureEngine('Firefox');
  engines.push({ name: 'Firefox', options: () => ({ browser: 'firefox', executablePath: browser }) });
} catch (error) {
  console.log(`not run: the kiosk in Firefox. ${messageOf(error)}`);
}

/**
 * A browser for as long as the tests around this take.
 *
 * @param {typeof chromium} engine
 * @param {object} [more] what else it is started with
 */
export function useBrowser({ options }, more = {}) {
  let browser;
  before(async () => {
    browser = await launch({ ...options(), ...more, timeout: 60_000, protocolTimeout: 0 });
  });
  after(() => browser.close());

  /** A device with nothing on it, beside the server of a kiosk. */
  async function device(from) {
    const site = { server: await serve(from, 0) };
    const { address } = site.server;
    const context = await browser.createBrowserContext();
    return {
      address,
      context,
      /** The server stops, or serves another kiosk. */
      change: async (to) => {
        await site.server.stop();
        if (to) site.server = await serve(to, Number(new URL(address).port));
      },
      stop: () => site.server.stop(),
    };
  }

  /** Somebody who comes to a device on a day. */
  async function come({ address, context }, { day = builtOn, prepare } = {}) {
    const page = await context.newPage();
    await page.setViewport(size);
    await page.evaluateOnNewDocument(moveTo, noon(day));
    await prepare?.(page, address);
    const visitor = new KioskVisitor(page);
    await page.goto(address);
    return { page, visitor };
  }

  /** The same, once all is kept on the device. */
  async function comeTo(at, wanted) {
    const there = await come(at, wanted);
    await there.visitor.untilStart();
    return there;
  }

  const oneOfItsOwn =
    (how) =>
    async (t, { from, ...wanted }) => {
      const at = await device(from);
      t.after(() => at.context.close());
      t.after(at.stop);
      return { ...at, ...(await how(at, wanted)) };
    };

  return {
    /** Somebody at a device on which nothing is kept yet. */
    arrive: oneOfItsOwn(come),
    /** Somebody at a device on which a kiosk was just installed. */
    install: oneOfItsOwn(comeTo),
    /**
     * A device for all tests around this, on which a kiosk was installed while there was a network.
     *
     * @param {() => { from: string, day?: string }} wanted
     * @returns how somebody comes to it: without a network, unless that is wanted
     */
    shareDevice(wanted) {
      let shared;
      before(async () => {
        shared = { ...wanted(), ...(await device(wanted().from)) };
        const { page, visitor } = await comeTo(shared, shared);
        await visitor.until(() => caches.has('kiosk-look'), 'it has looked for a new version');
        await page.close();
      });
      after(() => shared.stop());
      return async (t, { hasNetwork = false } = {}) => {
        await shared.change(hasNetwork ? shared.from : undefined);
        const there = await comeTo(shared, shared);
        t.after(() => there.page.close());
        return { ...shared, ...there };
      };
    },
  };
}
