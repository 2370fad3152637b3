// What somebody takes along of the built product, under the strictest policy: other programs read it back. `npm run build` must have run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import jsqr from 'jsqr';
import { element, gent, host, script, untilFetched, visit, visitPage } from './testing/site.mjs';

const home = 'https://www.vlaanderen.be/opleidings-wegwijzer';
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/** Somebody at the result who asked for all that can be taken along; from then on nothing is fetched. */
async function taking(t) {
  const visitor = await visitPage(t, { head: script, body: element(`home="${home}"`), headers });
  await visitor.answerAll(gent);
  await untilFetched(visitor);
  await visitor.activate('[part="take-home"]');
  await visitor.until((root) => root.querySelector('.take-home details'), 'it is fetched');
  await visitor.see((root) => root.querySelectorAll('.take-home details').forEach((way) => (way.open = true)));
  const { length } = visitor.requests;
  t.after(() => {
    assert.deepEqual(
      visitor.requests.slice(length).filter((address) => !address.startsWith('blob:')),
      [],
    );
    assert.deepEqual(visitor.troubles, []);
  });
  return visitor;
}

/** What a scanner reads in the picture of a code on the screen; a page without a policy makes pixels of it. */
async function scanned({ page }) {
  const code = await page.evaluateHandle(() =>
    document.querySelector('opleidings-wegwijzer').shadowRoot.querySelector('[data-take-home="phone"] .qr'),
  );
  const picture = await code.screenshot({ encoding: 'base64' });
  const darkroom = await page.browserContext().newPage();
  const { data, width, height } = await darkroom.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data, width, height } = canvas.getImageData(0, 0, image.width, image.height);
    return { data: [...data], width, height };
  }, picture);
  return jsqr(Uint8ClampedArray.from(data), width, height)?.data;
}

test('the code on the screen is read back, and opens the same result for somebody else', async (t) => {
  const visitor = await taking(t);
  const address = await scanned(visitor);
  assert.match(address, /#q=[\dA-V]+$/);
  assert.equal(await visitor.text('[data-take-home="phone"] .address'), address);
  const elsewhere = host.page('/elsewhere', { head: script, body: element('link="hash"'), headers });
  const other = await visit(t, elsewhere + new URL(address).hash);
  await other.untilResult();
  assert.deepEqual(await other.verdicts(), await visitor.verdicts());
  assert.deepEqual(other.troubles, []);
});

test('the file for a calendar has the days that stand on the screen, and its titles name no support', async (t) => {
  const visitor = await taking(t);
  await visitor.page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      globalThis.saved = file;
      return make.call(URL, file);
    };
  });
  await visitor.activate('[data-take-home="calendar"] button');
  const file = await visitor.page.evaluate(() => globalThis.saved.text());
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const shown = await visitor.see((root) =>
    [...root.querySelectorAll('[data-take-home="calendar"] li')].map(({ textContent }) => textContent),
  );
  assert.ok(events.length > 0);
  assert.equal(events.length, shown.length);
  for (const [at, { startDate, summary }] of events.entries()) {
    const day = startDate.toJSDate().toLocaleDateString('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' });
    assert.ok(shown[at].includes(day), `${day} in: ${shown[at]}`);
    assert.equal(summary, 'Opleiding: laatste dag om iets te regelen');
  }
});

test('a letter has no empty place but a dotted line, and tells nothing that was not answered', async (t) => {
  const visitor = await taking(t);
  const letters = await visitor.see((root) =>
    [...root.querySelectorAll('.sheet.letter')].map((sheet) => ({
      text: sheet.textContent.replace(/\s+/g, ' '),
      told: [...sheet.querySelectorAll('dl:nth-of-type(2) dd')].map((line) => line.textContent.trim()),
    })),
  );
  assert.ok(letters.length > 0);
  for (const { text, told } of letters) {
    assert.doesNotMatch(text, /\{\{|\}\}|undefined|null|NaN|\[object/);
    // What only she can fill in is dotted; all else she answered, or it was worked out.
    const known = told.filter((line) => line !== 'zelf in te vullen');
    assert.deepEqual(known, ['1 december 2026', '40 uur', '40 uur', '1 maart 2027']);
  }
});
