// What stands beside a course, in the built product in Chromium: on the demo page under its policy, in a list, and without a network.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  arrive,
  besideCoursePaths,
  gent,
  host,
  overflow,
  product,
  resultPath,
  resultPaths,
  script,
  steunPath,
} from './testing/site.mjs';

const vov = '[data-incentive="vlaams-opleidingsverlof"]';

/** Waits until what stands beside a course of the page shows something, and gives its text. */
async function textBeside(visitor, at = 0) {
  await visitor.untilPage(
    (which) => document.querySelectorAll('opleidings-steun')[which].shadowRoot?.querySelector('.steun'),
    'something stands beside the course',
    at,
  );
  return visitor.page.evaluate((which) => {
    const steun = document.querySelectorAll('opleidings-steun')[which];
    return steun.shadowRoot.querySelector('.steun').textContent.replace(/\s+/g, ' ');
  }, at);
}

/** Goes to something with Tab alone, and presses Enter. */
async function activate({ page }, selector) {
  const isThere = () =>
    page.evaluate((css) => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused?.matches(css) ?? false;
    }, selector);
  for (let presses = 0; !(await isThere()); presses += 1) {
    assert.ok(presses < 50, `Tab does not come to ${selector}`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

test('the demo page shows what its course opens, and takes somebody from there to the result, under its policy', async (t) => {
  const visitor = await arrive(t, host.address('/demo/courses.html?on=2026-11-22'));
  assert.match(
    await textBeside(visitor),
    /Vlaams opleidingsverlof Tijd Als je als werknemer in de privésector of de socialprofit in Vlaanderen werkt/,
  );
  await activate(visitor, '[part="open"]');
  await visitor.useBeside();
  const asked = await visitor.answerAll(gent);
  assert.ok(asked.length <= 7, asked.join(', '));
  assert.equal((await visitor.verdicts())['vlaams-opleidingsverlof'], 'yes');
  assert.match(await visitor.text(vov), /40 uur/);
  assert.deepEqual(visitor.troubles, []);
  assert.deepEqual(visitor.warnings, []);
});

test('of the 50 courses on the demo page only those near the screen are worked out, with one file for all', async (t) => {
  const visitor = await arrive(t, host.address('/demo/courses.html?on=2026-11-22'));
  await textBeside(visitor);
  const shown = () =>
    visitor.page.evaluate(
      () =>
        [...document.querySelectorAll('opleidings-steun')].filter(({ shadowRoot }) =>
          shadowRoot.querySelector('.steun'),
        ).length,
    );
  assert.equal(await visitor.page.evaluate(() => document.querySelectorAll('opleidings-steun').length), 51);
  assert.ok((await shown()) < 20, `${await shown()} are worked out`);
  await visitor.page.evaluate(() => document.querySelector('footer').scrollIntoView());
  await textBeside(visitor, 50);
  for (const path of [steunPath, resultPath]) {
    assert.equal(visitor.requests.filter((address) => address === host.address(path)).length, 1, path);
  }
});

test('the demo page fits a screen of 320 pixels, with all of it unfolded', async (t) => {
  const visitor = await arrive(t, host.address('/demo/courses.html?on=2026-11-22'));
  await visitor.page.setViewport({ width: 320, height: 640 });
  await textBeside(visitor);
  await visitor.untilPage(() => {
    const folds = [...document.querySelector('opleidings-steun').shadowRoot.querySelectorAll('details')];
    for (const fold of folds) fold.open = true;
    return folds.every(({ childElementCount }) => childElementCount > 1);
  }, 'all of it is unfolded');
  assert.equal(await overflow(visitor), 0);
});

const beside = `${script}<script type="module">document.querySelector('opleidings-steun').course = { contacturen: 40, databank: true };</script>`;
const page = { head: beside, body: '<opleidings-steun on="2026-11-22"><p>Bel 1700.</p></opleidings-steun>' };

test('when it cannot be fetched the words of the page stay, and a button tries again', async (t) => {
  host.outOfReach.add(steunPath);
  t.after(() => host.outOfReach.delete(steunPath));
  const visitor = await arrive(t, host.page(`/${encodeURIComponent(t.name)}`, page));
  await visitor.untilWarned(/could not be fetched/, 1);
  assert.ok(await visitor.page.evaluate(() => document.querySelector('opleidings-steun p').checkVisibility()));
  host.outOfReach.delete(steunPath);
  await activate(visitor, 'button');
  assert.match(await textBeside(visitor), /Vlaams opleidingsverlof/);
});

test('a page that only shows it fetches its own files and those of the result, and nothing more', async (t) => {
  const visitor = await arrive(t, host.page(`/${encodeURIComponent(t.name)}`, page));
  await textBeside(visitor);
  assert.deepEqual(
    visitor.requests.slice(1).sort(),
    [product[0], ...besideCoursePaths, ...resultPaths].map((path) => host.address(path)).sort(),
  );
});

test('the strictest policy, with Trusted Types, forbids nothing of it, in a dialog too', async (t) => {
  const course = host.file(
    '/beside.js',
    `document.querySelector('opleidings-steun').course = { contacturen: 40, databank: true };`,
  );
  const address = host.page('/strict', {
    head: `${script}<script type="module" src="${course}"></script>`,
    body: '<opleidings-steun on="2026-11-22" opens-in="dialog"></opleidings-steun>',
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    },
  });
  const visitor = await arrive(t, address);
  await textBeside(visitor);
  await activate(visitor, '[part="open"]');
  await visitor.useBeside();
  await visitor.answerAll(gent);
  assert.deepEqual(visitor.troubles, []);
});
