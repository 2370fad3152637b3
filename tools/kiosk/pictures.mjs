// Makes the pictures in docs/kiosk.md: a walk before the screen of a kiosk that stands upright. `npm run build` must have run; the day
// is fixed, so that the same product gives the same pictures.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumArgs, ensureChromium } from '../browsers.mjs';
import { root } from '../setup.mjs';
import { KioskVisitor } from '../testing/kiosk-visitor.mjs';
import { moveTo } from '../testing/visitor.mjs';
import { makeKiosk } from './make.mjs';
import { serve } from './serve.mjs';

const on = '2026-11-21';
const size = { width: 800, height: 1280, deviceScaleFactor: 0.5, hasTouch: true };

const settings = {
  place: 'Leerwinkel Voorbeeld',
  address: 'Stationsstraat 1, Voorbeeld',
  contacts: [{ name: 'Het onthaal van de leerwinkel', phone: '09 123 45 67' }],
  home: 'https://voorbeeld.vlaanderen/wegwijzer',
};

const folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
const ofOwner = join(folder, 'settings.json');
const out = join(folder, 'kiosk');
writeFileSync(ofOwner, JSON.stringify(settings));
await makeKiosk({ out, settings: ofOwner, built: on });
const { address, stop } = await serve(out, 0);
const browser = await launch({ executablePath: ensureChromium(), args: chromiumArgs });
try {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.evaluateOnNewDocument(moveTo, Date.parse(`${on}T12:00:00Z`));
  const visitor = new KioskVisitor(page);
  await page.goto(address);
  await visitor.untilStart();
  for await (const name of visitor.screens('nl')) await page.screenshot({ path: join(root, `docs/kiosk/${name}.png`) });
} finally {
  await browser.close();
  await stop();
  rmSync(folder, { recursive: true });
}
