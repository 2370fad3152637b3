// Makes the pictures in docs/kiosk.md: a walk before the screen of a kiosk that stands upright. `npm run build` must have run; the day
// is fixed, so that the same product gives the same pictures.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumArgs, ensureChromium } from '../browsers.mjs';
import { root } from '../setup.mjs';
import { KioskVisitor } from '../testing/kiosk-visitor.mjs';
import { gent } from '../testing/persons.mjs';
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

const without = (...facts) => Object.fromEntries(Object.entries(gent).filter(([fact]) => !facts.includes(fact)));

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
  const take = (name) => page.screenshot({ path: join(root, `docs/kiosk/${name}.png`) });
  const answer = (facts) =>
    visitor.see(async (answers) => {
      document.querySelector('opleidings-wegwijzer').answers = answers;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, facts);

  await page.goto(address);
  await visitor.untilStart();
  await take('start');
  await visitor.begin('nl');
  await take('question');
  await answer(without('tewerkstelling', 'paritair-comite', 'start'));
  await visitor.touch('input[name="tewerkstelling"]');
  await visitor.touch('.digits button[data-key="8"]');
  await take('digits');
  await visitor.touch('.pad .done');
  await visitor.touch('input[name="paritair-comite"]');
  await visitor.touch('.digits button[data-key="1"]');
  await visitor.untilSeen('.for-list');
  await take('list');
  await visitor.touch('.pad .done');
  await answer(without('start'));
  await visitor.touch('input[name="start"]');
  await visitor.untilSeen('.for-date');
  await take('day');
  await visitor.touch('.pad .done');
  await answer(gent);
  await visitor.untilSeen('[data-view="result"] [data-incentive]');
  await visitor.see(() => scrollTo(0, 0));
  await take('result');
  await visitor.touch('a[href^="tel:"]');
  await visitor.untilSeen('dialog .code');
  await take('link');
  await visitor.touch('dialog button');
  await visitor.see(() => {
    const { now } = Date;
    Date.now = () => now() + 95_000;
  });
  await visitor.untilSeen('dialog .count');
  await take('still-there');
} finally {
  await browser.close();
  await stop();
  rmSync(folder, { recursive: true });
}
