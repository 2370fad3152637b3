// A kiosk as `npm run kiosk` makes it, in a browser without a network: it takes all that it needs, keeps nothing of anybody, refuses
// what is damaged, and says of which day its data are. `npm run build` must have run.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumArgs, ensureChromium, ensureEngine } from './browsers.mjs';
import { makeKiosk } from './kiosk/make.mjs';
import { serve } from './kiosk/serve.mjs';
import { messageOf } from './setup.mjs';
import { KioskVisitor } from './testing/kiosk-visitor.mjs';
import { gent, neighbour } from './testing/persons.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const size = { width: 1080, height: 1920, hasTouch: true };
/** The smallest that a finger has to hit, in pixels; an edge of it may be rounded off. */
const smallest = 56;

const folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
const settings = join(folder, 'settings.json');
const [usual, later, broken] = ['usual', 'later', 'broken'].map((name) => join(folder, name));

const ofOwner = {
  place: 'Leerwinkel Voorbeeld',
  address: 'Stationsstraat 1, Voorbeeld',
  contacts: [{ name: 'Onthaal', phone: '09 123 45 67' }],
  home: 'https://voorbeeld.vlaanderen/wegwijzer',
};

/** In the order of the calendar: the day of the build, and a later one. */
const [builtUsual, builtLater] = ['2026-11-20', '2026-11-21'];
const noon = (day) => Date.parse(`${day}T12:00:00Z`);

before(async () => {
  writeFileSync(settings, JSON.stringify(ofOwner));
  await makeKiosk({ out: usual, settings, built: builtUsual });
  await makeKiosk({ out: later, settings, built: builtLater });
  cpSync(later, broken, { recursive: true });
  const damaged = join(broken, `opleidings-kiosk-${manifest().version}/uk.json`);
  writeFileSync(damaged, readFileSync(damaged, 'utf8').replace('1700', '1707'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const manifest = () => JSON.parse(readFileSync(join(usual, 'manifest.json'), 'utf8'));

/** Runs in the page before its scripts: the day is another, and time goes on from there; a test can move it on. */
function moveTo(time) {
  const away = time - Date.now();
  globalThis.passed = 0;
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [Date.now()]));
    }

    static now() {
      return super.now() + away + globalThis.passed;
    }
  };
}

/** So many values as somebody could leave behind, none of which stands in any file. */
const markers = Array.from({ length: 30 }, (_, at) => `7${at + 10}.${91 - at}`);

/** Runs in the page: leaves each value somewhere, as a visitor does or as a script could. */
function leaveBehind(values) {
  const element = document.querySelector('opleidings-wegwijzer');
  const [hash, query, state, name, local, session, ...others] = values;
  history.replaceState({ state }, '', `?${query}#${hash}`);
  window.name = name;
  localStorage.setItem(local, local);
  sessionStorage.setItem(session, session);
  const facts = [
    'tewerkstelling',
    'uren-per-week',
    'ancienniteit',
    'loopbaanjaren',
    'contacturen',
    'prijs',
    'werknemers',
  ];
  element.answers = Object.fromEntries(facts.map((fact, at) => [fact, Number(others[at].slice(0, 2))]));
  for (const value of values) {
    document.body.append(
      Object.assign(document.createElement('input'), { value, name: `field-${value}` }),
      Object.assign(document.createElement('p'), { textContent: value }),
    );
    element.setAttribute(`data-${value.replace('.', '-')}`, value);
  }
  element.shadowRoot.querySelectorAll('input[type="text"]').forEach((input, at) => (input.value = values[at]));
  scrollTo(0, 400);
}

/** Runs in the page: when its document was there, in the time of the machine. */
const builtUp = () => performance.timeOrigin + performance.getEntriesByType('navigation')[0].domInteractive;

/** Runs in the page: the values that are still somewhere; the files are looked through where that is asked. */
async function remaining(values, isThorough) {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const places = roots.flatMap((root) => [
    root === document ? document.documentElement.outerHTML : root.innerHTML,
    ...[...root.querySelectorAll('input, textarea, select')].map(({ value }) => value),
  ]);
  places.push(
    location.href,
    document.referrer,
    document.cookie,
    window.name,
    JSON.stringify(history.state),
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    JSON.stringify(await indexedDB.databases()),
  );
  for (const cacheName of isThorough ? await caches.keys() : []) {
    const cache = await caches.open(cacheName);
    for (const request of await cache.keys()) places.push(request.url, await (await cache.match(request)).text());
  }
  return values.filter((value) => places.some((place) => place.includes(value)));
}

/** Runs in the page: changes one byte of a file that is kept, and gives the one that was there. */
async function changeByte(path, to) {
  const [cacheName] = (await caches.keys()).filter((name) => name.startsWith('kiosk-files-'));
  const cache = await caches.open(cacheName);
  const stored = await cache.match(path);
  const bytes = new Uint8Array(await stored.arrayBuffer());
  const at = Math.floor(bytes.length / 2);
  const before = bytes[at];
  bytes[at] = to ?? before ^ 1;
  await cache.put(path, new Response(bytes, { headers: stored.headers }));
  return before;
}

/** Runs in the page: what can be pressed or filled in, and is smaller than a finger wants it. */
function tooSmall(smallest) {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const targets = 'button, a[href], summary, select, label.option, input:not([type="radio"], [type="checkbox"])';
  return roots
    .flatMap((root) => [...root.querySelectorAll(targets)])
    .filter((one) => one.checkVisibility())
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.height < smallest - 0.5 || box.width < smallest - 0.5)
    .map(({ one, box }) => `${one.outerHTML.slice(0, 120)}: ${box.width} by ${box.height}`);
}

/** How many visitors come after each other in Chromium: more take longer than every run of all tests can spare. */
const visitorsInChromium = Number(process.env['KIOSK_VISITORS'] ?? 20);

const engines = [['Chromium', visitorsInChromium, () => ({ executablePath: ensureChromium(), args: chromiumArgs })]];
try {
  const { browser } = ensureEngine('Firefox');
  engines.push(['Firefox', 5, () => ({ browser: 'firefox', executablePath: browser })]);
} catch (error) {
  console.log(`not run: the kiosk in Firefox. ${messageOf(error)}`);
}

for (const [name, visitors, options] of engines) {
  describe(`A kiosk in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch({ ...options(), timeout: 60_000, protocolTimeout: 0 });
    });
    after(() => browser.close());

    /** Somebody before a kiosk that was just installed from a folder, on a day; its server may be stopped or serve another. */
    async function install(t, { from = usual, day = builtUsual } = {}) {
      const site = { server: await serve(from, 0) };
      const { address } = site.server;
      const context = await browser.createBrowserContext();
      t.after(() => context.close());
      t.after(() => site.server.stop());
      const page = await context.newPage();
      await page.setViewport(size);
      await page.evaluateOnNewDocument(moveTo, noon(day));
      const visitor = new KioskVisitor(page);
      const change = async (to) => {
        await site.server.stop();
        if (to) site.server = await serve(to, Number(new URL(address).port));
      };
      await page.goto(address);
      await visitor.untilStart();
      return { page, visitor, address, change, context };
    }

    test(`${visitors} visitors in a row without a network: of 30 values that each leaves behind nothing remains`, async (t) => {
      const { page, visitor, address, change } = await install(t);
      await change(undefined);
      assert.deepEqual(await visitor.see(remaining, markers, true), []);
      const { length } = await visitor.see(() => ({ length: history.length }));
      const times = [];
      for (let at = 0; at < visitors; at += 1) {
        await visitor.begin(['nl', 'ar', 'fr'][at % 3]);
        await visitor.see(leaveBehind, markers);
        assert.equal((await visitor.see(remaining, markers, false)).length, markers.length, 'they are found');
        const began = Date.now();
        await visitor.beginAgain();
        times.push((await visitor.see(builtUp)) - began);
        assert.deepEqual(await visitor.see(remaining, markers, at % 10 === 9), [], `visitor ${at + 1}`);
        assert.equal(page.url(), address);
        const after = await visitor.see(() => [history.length, scrollY, document.activeElement.localName]);
        assert.deepEqual(after, [length, 0, 'body']);
      }
      const middle = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
      t.diagnostic(`a wipe, from the touch until the new document is there: ${Math.round(middle)} ms in the middle`);
      // Firefox says so of each file that was still on its way when its page went.
      const isOfWipe = (trouble) => /Failed to load .* A ServiceWorker /.test(trouble);
      assert.deepEqual(
        visitor.troubles.filter((trouble) => !isOfWipe(trouble)),
        [],
      );
    });

    test('the way back and the way on lead to no visitor', async (t) => {
      const { page, visitor, change } = await install(t);
      await change(undefined);
      await visitor.begin('nl');
      await visitor.see(leaveBehind, markers);
      await visitor.beginAgain();
      await visitor.see(() => history.forward());
      await page.reload();
      await visitor.untilStart();
      assert.deepEqual(await visitor.see(remaining, markers, false), []);
      const header = await visitor.see(async () => (await fetch('./index.html')).status);
      assert.equal(header, 200);
    });

    test('by touch alone, without a network, somebody comes to the same result as by other ways', async (t) => {
      const { visitor, change } = await install(t, { day: builtLater, from: later });
      await change(undefined);
      const kinds = new Set();
      for (const person of name === 'Chromium' ? [gent, neighbour] : [neighbour]) {
        await visitor.begin('nl');
        for (const kind of await visitor.answerAll(person)) kinds.add(kind);
        const byTouch = await visitor.verdicts();
        assert.ok(Object.keys(byTouch).length > 3);
        const byAnswers = await visitor.see(async (answers) => {
          const element = document.createElement('opleidings-wegwijzer');
          document.body.append(Object.assign(element, { answers }));
          while (!element.shadowRoot?.querySelector('[data-view="result"]'))
            await new Promise((resolve) => requestAnimationFrame(resolve));
          return Object.fromEntries(
            [...element.shadowRoot.querySelectorAll('[data-incentive]')].map(({ dataset }) => [
              dataset.incentive,
              dataset.verdict,
            ]),
          );
        }, person);
        assert.deepEqual(byTouch, byAnswers);
        assert.deepEqual(visitor.troubles, []);
        await visitor.beginAgain();
      }
      const wanted = ['checkbox', 'date', 'list', 'number', 'radio'];
      assert.deepEqual(
        [...kinds].sort(),
        name === 'Chromium' ? wanted : wanted.filter((kind) => !/list|number/.test(kind)),
      );
    });

    test('a version of which a file is damaged leaves the one of before; a whole one is taken between two visitors', async (t) => {
      const { page, visitor, change } = await install(t);
      const built = () => visitor.see(() => document.documentElement?.dataset.built);
      await change(broken);
      await visitor.begin('fr');
      const update = () =>
        visitor.see(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          const { installing } = await registration.update();
          if (!installing) return registration.waiting ? 'waits' : 'none';
          return new Promise((resolve) => {
            installing.addEventListener('statechange', () => resolve(installing.state));
          });
        });
      assert.equal(await update(), 'redundant');
      await visitor.beginAgain();
      assert.equal(await built(), builtUsual);
      await change(later);
      await visitor.begin('fr');
      assert.match(await update(), /installed|waits/);
      assert.ok(await visitor.isSeen('opleidings-wegwijzer'), 'nobody is sent away in the middle');
      assert.equal(await built(), builtUsual);
      await visitor.see(() => document.querySelector('.restart').click());
      await visitor.until(
        (day) => document.documentElement?.dataset.built === day,
        'the new version is there',
        builtLater,
      );
      await change(undefined);
      await page.reload();
      await visitor.untilStart();
      assert.equal(await built(), builtLater);
    });

    test('one byte that is changed in any of its files is refused, with a number to call', async (t) => {
      const { page, visitor, address, change } = await install(t);
      await change(undefined);
      const paths = ['manifest.json', ...Object.keys(manifest().files)];
      for (const path of name === 'Chromium' ? paths : paths.slice(0, 3)) {
        const byte = await visitor.see(changeByte, path);
        await page.goto(address);
        const said = await visitor.see(() => document.body.textContent);
        assert.match(said, /Dit toestel werkt nu niet\. Bel 1700/, path);
        assert.ok(!(await visitor.isSeen('button')), path);
        await visitor.see(changeByte, path, byte);
      }
      await page.goto(address);
      await visitor.untilStart();
    });

    if (name !== 'Chromium') return;

    test('nobody touches it for 90 seconds: it asks, counts down, can be extended, and wipes; sleep counts too', async (t) => {
      const { visitor } = await install(t);
      await visitor.begin('nl');
      // From here on time passes as the test says, and no other.
      await visitor.see(() => {
        const now = Date.now();
        Date.now = () => now + globalThis.passed;
      });
      await visitor.touch('.keeps-nothing');
      const pass = (seconds) =>
        visitor.see((more) => {
          globalThis.passed += more * 1000;
        }, seconds);
      await pass(80);
      assert.ok(!(await visitor.isSeen('dialog')));
      await visitor.touch('.keeps-nothing');
      for (let times = 0; times < 2; times += 1) {
        await pass(95);
        await visitor.untilSeen('dialog .count');
        assert.match(await visitor.see(() => document.querySelector('dialog .count').textContent), /: 25$/);
        await visitor.touch('dialog button');
        await visitor.until(() => document.querySelector('dialog') === null, 'the dialog is gone');
      }
      await pass(110);
      await visitor.until(
        () => /: 10$/.test(document.querySelector('dialog [role="status"]')?.textContent ?? ''),
        'it is told that 10 seconds are left',
      );
      await visitor.see(() => {
        globalThis.isOfBefore = true;
      });
      await pass(3600);
      await visitor.untilNew();
      assert.ok(!(await visitor.isSeen('dialog')));
    });

    test('what is damaged is taken anew where there is a network', async (t) => {
      const { page, visitor, address } = await install(t);
      await visitor.see(changeByte, 'index.html');
      await page.goto(address);
      await visitor.untilStart();
    });

    test('its data are said to be old after 30 days without a look, on paper too; where they cannot be trusted, it only says who helps', async (t) => {
      const { page, visitor, address, change } = await install(t);
      // The look at the day of the installation is kept.
      await visitor.until(() => caches.has('kiosk-look'), 'the look is kept');
      await change(undefined);
      const review = await visitor.see(() => document.documentElement.dataset.review);
      const turnTo = async (time) => {
        await page.evaluateOnNewDocument(moveTo, time);
        await page.goto(address);
        await visitor.untilStart();
        return visitor.see(() => document.documentElement.dataset.age);
      };
      const dayMilliseconds = 86_400_000;
      assert.equal(await turnTo(noon('2026-12-20')), 'fresh');
      assert.equal(await turnTo(noon('2026-12-21')), 'old');
      await visitor.begin('nl');
      assert.match(
        await visitor.see(() => document.querySelector('.aged').textContent),
        /Gegevens van 20 november 2026/,
      );
      await page.emulateMediaType('print');
      assert.ok(await visitor.isSeen('.aged'));
      await page.emulateMediaType('screen');
      for (const time of [noon(review) + 61 * dayMilliseconds, noon('2026-11-19')]) {
        assert.equal(await turnTo(time), 'unsure');
        await visitor.touch('[data-language="nl"]');
        await visitor.untilSeen('.help');
        const phones = await visitor.see(() =>
          [...document.querySelectorAll('.help .number')].map(({ textContent }) => textContent),
        );
        assert.deepEqual(phones, ['Bel 09 123 45 67', 'Bel 1700', 'Bel 0800 30 700']);
        assert.ok(!(await visitor.isSeen('opleidings-wegwijzer')));
        assert.deepEqual(await visitor.see(tooSmall, smallest), []);
      }
    });

    test('a settings file with mistakes: the owner reads which, and the visit goes on', async (t) => {
      for (const [given, said] of [
        ['{"printer": "nee", "languages": ["nl", "fr"], "printr": true}', /klopt iets niet.*: printer, printr$/],
        ['{"place": ', /klopt iets niet.*: kiosk\.json$/],
      ]) {
        const from = mkdtempSync(join(folder, 'mistakes-'));
        cpSync(usual, from, { recursive: true });
        writeFileSync(join(from, 'kiosk.json'), given);
        const { visitor } = await install(t, { from });
        await visitor.until(() => document.querySelector('.owner p') !== null, 'the owner is told');
        assert.match(await visitor.see(() => document.querySelector('.owner').textContent), said);
        assert.ok(visitor.troubles.some((trouble) => trouble.startsWith('opleidings-kiosk: ')));
        await visitor.begin('nl');
      }
    });

    test('a full disk: the owner reads that nothing is kept, and the visit goes on while there is a network', async (t) => {
      const server = await serve(usual, 0);
      const context = await browser.createBrowserContext();
      t.after(() => context.close());
      t.after(() => server.stop());
      const page = await context.newPage();
      const session = await page.createCDPSession();
      await session.send('Storage.overrideQuotaForOrigin', {
        origin: new URL(server.address).origin,
        quotaSize: 100_000,
      });
      await page.evaluateOnNewDocument(moveTo, noon(builtUsual));
      await page.setViewport(size);
      const visitor = new KioskVisitor(page);
      await page.goto(server.address);
      await visitor.until(() => document.querySelector('.owner p') !== null, 'the owner is told');
      assert.match(await visitor.see(() => document.querySelector('.owner').textContent), /niet bewaren/);
      await visitor.begin('nl');
    });

    test('no link leaves: each becomes a code, with a number where one is known; nothing asks for letters or copies', async (t) => {
      const { page, visitor, address, change } = await install(t, { from: later, day: builtLater });
      await change(undefined);
      await visitor.begin('nl');
      await visitor.see((answers) => {
        document.querySelector('opleidings-wegwijzer').answers = answers;
      }, gent);
      await visitor.untilSeen('[data-view="result"]');
      const count = await visitor.see(() => {
        const root = document.querySelector('opleidings-wegwijzer').shadowRoot;
        for (const details of root.querySelectorAll('details')) details.open = true;
        return root.querySelectorAll('a[href]').length;
      });
      assert.ok(count > 5);
      for (let at = 0; at < count; at += 1) {
        const href = await visitor.see((index) => {
          const link = document.querySelector('opleidings-wegwijzer').shadowRoot.querySelectorAll('a[href]')[index];
          link.click();
          return link.href;
        }, at);
        await visitor.untilSeen('dialog .code');
        const said = await visitor.see(() => document.querySelector('dialog').textContent);
        assert.ok(href.startsWith('tel:') ? /Bel met je eigen telefoon\s*\d/.test(said) : said.includes(href), said);
        await visitor.see(() => document.querySelector('dialog').close());
      }
      assert.equal(page.url(), address);
      assert.equal((await page.browserContext().pages()).length, 1);
      const first = await visitor.see(
        () => document.querySelector('opleidings-wegwijzer').shadowRoot.querySelector('a[href^="tel:"]').textContent,
      );
      assert.equal(first.trim(), 'Bel 09 123 45 67');
      assert.ok(!(await visitor.isSeen('textarea, .not-right')));
    });

    test('without a printer nothing prints, and without an address for codes nothing is taken along', async (t) => {
      const from = join(folder, 'without-printer');
      cpSync(later, from, { recursive: true });
      for (const [home, isTaken] of [
        ['https://voorbeeld.vlaanderen/wegwijzer', true],
        ['', false],
      ]) {
        writeFileSync(join(from, 'kiosk.json'), JSON.stringify({ printer: false, home }));
        const { visitor } = await install(t, { from, day: builtLater });
        await visitor.begin('nl');
        await visitor.see((answers) => {
          document.querySelector('opleidings-wegwijzer').answers = answers;
        }, gent);
        await visitor.untilSeen('[data-view="result"]');
        if (isTaken) {
          await visitor.touch('[part~="take-home"]');
          await visitor.untilSeen('.take-home');
        } else assert.ok(!(await visitor.isSeen('[part~="take-home"]')));
        assert.ok(!(await visitor.isSeen('[data-print]')));
      }
    });

    test('each screen: axe finds nothing, and a finger finds everything', async (t) => {
      const { page, visitor, change } = await install(t, { from: later, day: builtLater });
      await change(undefined);
      await page.evaluate(axe);
      const look = async (screen) => {
        if (!(await visitor.see(() => 'axe' in globalThis))) await page.evaluate(axe);
        const found = await visitor.see(async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
          const { violations, passes } = await globalThis.axe.run(document, { runOnly: tags });
          if (passes.length < 5) throw new Error('axe looked at nothing');
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        });
        assert.deepEqual(found, [], screen);
        assert.deepEqual(await visitor.see(tooSmall, smallest), [], screen);
        assert.ok((await visitor.see(tooSmall, size.height)).length > 0, `${screen} has something to press`);
      };
      await look('start');
      await visitor.begin('ar');
      await look('question in Arabic');
      await visitor.beginAgain();
      await visitor.begin('nl');
      await look('question');
      const { tewerkstelling, ...rest } = gent;
      assert.ok(tewerkstelling);
      await visitor.see((answers) => {
        document.querySelector('opleidings-wegwijzer').answers = answers;
      }, rest);
      for (const field of ['input[name="tewerkstelling"]', 'input[name="paritair-comite"]']) {
        await visitor.touch(field);
        await visitor.untilSeen('.pad .done');
        await look(`pad for ${field}`);
      }
      await visitor.see((answers) => {
        const element = document.querySelector('opleidings-wegwijzer');
        element.answers = { ...answers, start: undefined };
        element.change('start');
      }, gent);
      await visitor.touch('input[name="start"]');
      await visitor.untilSeen('.pad select');
      await look('pad for a day');
      await visitor.see((answers) => {
        document.querySelector('opleidings-wegwijzer').answers = answers;
      }, gent);
      await visitor.untilSeen('[data-view="result"]');
      await look('result');
      await visitor.touch('a[href^="tel:"]');
      await visitor.untilSeen('dialog .code');
      await look('a link');
      await visitor.touch('dialog button');
      await visitor.see(() => {
        globalThis.passed += 95_000;
      });
      await visitor.untilSeen('dialog .count');
      await look('still there?');
    });

    test('a keyboard alone does as well', async (t) => {
      const { page, visitor, change } = await install(t);
      await change(undefined);
      const tabTo = async (css) => {
        const isThere = () =>
          visitor.see((wanted) => {
            let active = document.activeElement;
            while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
            return active?.matches(wanted) ?? false;
          }, css);
        for (let presses = 0; !(await isThere()); presses += 1) {
          assert.ok(presses < 60, `Tab does not come to ${css}`);
          await page.keyboard.press('Tab');
        }
      };
      await tabTo('[data-language="nl"]');
      await page.keyboard.press('Enter');
      await visitor.untilShown();
      const first = await visitor.question();
      await tabTo('input[type="radio"]');
      await page.keyboard.press('Space');
      await tabTo('[part~="next"]');
      await page.keyboard.press('Enter');
      await visitor.until(
        (before) =>
          ![undefined, before].includes(
            document.querySelector('opleidings-wegwijzer').shadowRoot.querySelector('form')?.dataset.question,
          ),
        'the next question is there',
        first,
      );
      await visitor.see(() => {
        globalThis.passed += 95_000;
      });
      await visitor.untilSeen('dialog .count');
      await page.keyboard.press('Escape');
      await visitor.until(() => document.querySelector('dialog') === null, 'the dialog is gone');
      await visitor.see(() => {
        globalThis.isOfBefore = true;
      });
      await tabTo('.restart');
      await page.keyboard.press('Enter');
      await visitor.untilNew();
    });
  });
}
