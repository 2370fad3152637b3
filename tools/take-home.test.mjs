// What somebody takes along of a result, with the built files on a page with the strictest policy. `npm run build` must have run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import jsqr from 'jsqr';
import { element, gent, host, script, visit, visitPage } from './testing/site.mjs';

const strict = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

const elsewhere = () => host.page('/elders', { head: script, body: element('link="hash"') });

/** Somebody at the result who pressed "Neem mee", with all of it open. */
async function taking(t, attributes = `home="${elsewhere()}"`) {
  const visitor = await visitPage(t, { head: script, body: element(attributes), headers: strict });
  await visitor.answerAll(gent);
  await visitor.until((root) => root.querySelector('[data-view="result"] .take-home button'), 'there is a button');
  assert.deepEqual(
    visitor.requests.filter((address) => /take-home|meenemen|nl-home|compact/.test(address)),
    [],
    'nothing of it is fetched before it is asked for',
  );
  await visitor.see((root) => root.querySelector('.take-home button').click());
  await visitor.until((root) => root.querySelector('.take-home details'), 'it is fetched');
  await visitor.see((root) => root.querySelectorAll('.take-home details').forEach((way) => (way.open = true)));
  return visitor;
}

const verdicts = (visitor) =>
  visitor.see((root) =>
    [...root.querySelectorAll('[data-view="result"] [data-incentive]')].map(
      ({ dataset }) => `${dataset.incentive} ${dataset.verdict}`,
    ),
  );

/** What another program reads in a picture; the browser takes the picture apart, on a page without a policy. */
async function scanned(visitor, png) {
  const page = await visitor.page.browserContext().newPage();
  const { data, width, height } = await page.evaluate(async (text) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, picture.width, picture.height);
    return { data: [...data], width, height };
  }, png);
  await page.close();
  return jsqr(Uint8ClampedArray.from(data), width, height)?.data;
}

const pictureOf = async (visitor, selector) => {
  const shown = await visitor.frame.evaluateHandle((root, css) => root.querySelector(css), visitor.root, selector);
  return shown.screenshot({ encoding: 'base64' });
};

test('the code on the screen is read by another program, and opens the same result on another device', async (t) => {
  const visitor = await taking(t);
  const address = await scanned(visitor, await pictureOf(visitor, '[data-take-home="phone"] .qr'));
  assert.match(String(address), /#q=[\dA-V]+$/);
  const other = await visit(t, address);
  await other.until((root) => root.querySelector('[data-view="result"]'), 'the result is there');
  assert.deepEqual(await verdicts(other), await verdicts(visitor));
  assert.deepEqual(visitor.troubles, []);
});

test('the code is read on a dark page and in forced colours', async (t) => {
  const visitor = await taking(t);
  for (const features of [
    [{ name: 'prefers-color-scheme', value: 'dark' }],
    [{ name: 'forced-colors', value: 'active' }],
  ]) {
    await visitor.page.emulateMediaFeatures(features).catch(() => {});
    assert.match(String(await scanned(visitor, await pictureOf(visitor, '[data-take-home="phone"] .qr'))), /#q=/);
  }
});

test('the paper is one sheet, with a code that is read as it is printed', async (t) => {
  const visitor = await taking(t);
  await visitor.see((root) => root.querySelector('.sheet.paper').setAttribute('data-alone', ''));
  const pdf = Buffer.from(await visitor.page.pdf({ format: 'A4' })).toString('latin1');
  assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1);
  await visitor.page.emulateMediaType('print');
  assert.match(String(await scanned(visitor, await pictureOf(visitor, '.sheet.paper .qr'))), /#q=/);
});

test('the file for a calendar is saved under the strictest policy, and another program reads the days in it', async (t) => {
  const visitor = await taking(t);
  const text = await visitor.see(async (root) => {
    const files = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (file) => {
      files.push(file);
      return createObjectURL.call(URL, file);
    };
    root.querySelector('[data-take-home="calendar"] button').click();
    URL.createObjectURL = createObjectURL;
    return files[0].text();
  });
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  assert.ok(events.length > 0);
  for (const { summary, startDate } of events) {
    assert.doesNotMatch(summary, /verlof|cheque|krediet|uitkering|ziek/);
    assert.ok(startDate.isDate && startDate.toString() >= '2026-11-21');
  }
  assert.deepEqual(visitor.troubles, []);
});

test('nothing is asked of anybody but for the files of the product', async (t) => {
  const visitor = await taking(t);
  const origin = new URL(visitor.page.url()).origin;
  assert.deepEqual(
    visitor.requests.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('blob:')),
    [],
  );
  assert.deepEqual(visitor.troubles, []);
});
