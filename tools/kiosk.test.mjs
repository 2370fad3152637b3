// A kiosk as `npm run kiosk` makes it, in a browser without a network: it takes all that it needs, keeps nothing of anybody, refuses
// what is damaged, and says of which day its data are. `npm run build` must have run.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { makeKiosk, reportOf } from './kiosk/make.mjs';
import { builtOn, engines, folder, make, manifestIn, noon, useBrowser, withSettings } from './testing/kiosk.mjs';
import { moveTo } from './testing/visitor.mjs';

const dayMilliseconds = 86_400_000;
/** In the order of the calendar: the day of the build, and a later one. */
const [builtUsual, builtLater] = ['2026-11-20', builtOn];
let usual, later, broken;

before(async () => {
  usual = await make('usual', builtUsual);
  later = await make('later', builtLater);
  broken = join(folder, 'broken');
  cpSync(later, broken, { recursive: true });
  const damaged = join(broken, `opleidings-kiosk-${manifestIn(usual).version}/uk.json`);
  writeFileSync(damaged, readFileSync(damaged, 'utf8').replace('1700', '1707'));
});

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

/** How many visitors come after each other in each engine: more take longer than every run of all tests can spare. */
const usualVisitors = { Chromium: 20, Firefox: 5 };
const visitorsIn = (/** @type {string} */ name) => Number(process.env['KIOSK_VISITORS'] ?? usualVisitors[name]);

/** How each engine is told that there is hardly any room: for one address, or for a browser of its own. */
const smallDisk = {
  Chromium: (_, arrive) => ({
    arrive,
    prepare: async (page, address) => {
      const session = await page.createCDPSession();
      await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 100_000 });
    },
  }),
  Firefox: (engine) =>
    useBrowser(engine, { extraPrefsFirefox: { 'dom.quotaManager.temporaryStorage.fixedLimit': 100 } }),
};

test('who makes it reads from which day on it no longer says what fits: 60 days after the first review', async () => {
  const made = await makeKiosk({ out: join(folder, 'told'), built: builtUsual });
  const review = /data-review="(.+?)"/.exec(readFileSync(join(folder, 'told/index.html'), 'utf8'))[1];
  const day = new Date(noon(review) + 61 * dayMilliseconds).toISOString().slice(0, 10);
  assert.match(reportOf(made), new RegExp(`^From ${day} on it no longer says what fits`, 'm'));
});

for (const engine of engines) {
  const { name } = engine;
  const visitors = visitorsIn(name);

  describe(`A kiosk in ${name}`, () => {
    const { install, arrive, shareDevice } = useBrowser(engine);
    const visit = shareDevice(() => ({ from: usual, day: builtUsual }));

    test(`${visitors} visitors in a row without a network: of 30 values that each leaves behind nothing remains`, async (t) => {
      const { page, visitor, address } = await visit(t);
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
        assert.deepEqual(
          await visitor.see(remaining, markers, (at + 1) % 10 === 0 || at + 1 === visitors),
          [],
          `visitor ${at + 1}`,
        );
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
      const { page, visitor } = await visit(t);
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

    test('a version of which a file is damaged leaves the one of before; a whole one is taken between two visitors', async (t) => {
      const { page, visitor, change } = await install(t, { from: usual, day: builtUsual });
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
      await page.reload();
      await visitor.untilStart();
      assert.equal(await built(), builtLater);
    });

    test('one byte that is changed in any of its files is refused, with a number to call', async (t) => {
      const { page, visitor, address } = await visit(t);
      const paths = ['manifest.json', ...Object.keys(manifestIn(usual).files)];
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

    test('a language that is damaged while the start screen stands is refused once it is touched', async (t) => {
      const { page, visitor, address } = await visit(t);
      const path = `opleidings-kiosk-${manifestIn(usual).version}/uk.json`;
      const byte = await visitor.see(changeByte, path);
      await visitor.touch('[data-language="uk"]');
      await visitor.until(
        () => /Dit toestel werkt nu niet\. Bel 1700/.test(document.body?.innerText ?? ''),
        'it says whom to call',
      );
      await visitor.see(changeByte, path, byte);
      await page.goto(address);
      await visitor.untilStart();
    });

    test('where the wegwijzer could not be fetched a touch begins anew', async (t) => {
      const half = join(folder, `half-${name}`);
      cpSync(usual, half, { recursive: true });
      rmSync(join(half, `opleidings-wegwijzer-${manifestIn(usual).version}.js`));
      const { visitor } = await arrive(t, { from: half, day: builtUsual });
      await visitor.see(() => {
        globalThis.isOfBefore = true;
      });
      await visitor.touch('[data-language="nl"]');
      await visitor.until(() => globalThis.isOfBefore === undefined, 'a new document is there');
      await visitor.untilSeen('[data-language="nl"]');
    });

    test('a language that is touched twice, and another with it, begin one visit', async (t) => {
      const { visitor } = await visit(t);
      await visitor.see(() => {
        for (const language of ['nl', 'nl', 'fr']) document.querySelector(`[data-language="${language}"]`).click();
      });
      await visitor.untilShown();
      await visitor.pass(95);
      const asked = await visitor.see(() => [...document.querySelectorAll('dialog')].map((one) => one.ariaLabel));
      assert.deepEqual(asked, ['Ben je er nog?']);
    });

    test('what is pressed while it asks is pressed there, however long the finger stays, and the keyboard comes to each answer', async (t) => {
      const { page, visitor } = await visit(t);
      await visitor.begin('nl');
      await visitor.holdTime();
      await visitor.see(() =>
        addEventListener('click', ({ target }) => (globalThis.clicked = target.closest('dialog') !== null), true),
      );
      const ask = async () => {
        await visitor.pass(95);
        await visitor.untilSeen('dialog .count');
      };
      const counted = () => visitor.see(() => document.querySelector('dialog .count')?.textContent);
      const middle = () =>
        visitor.see(() => {
          const { x, y, width, height } = document.querySelector('dialog button').getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        });
      // On its button, and on the dark around it: the page looks at its clock while the finger is still down.
      for (const place of [middle, () => ({ x: 5, y: 5 })]) {
        await ask();
        const { x, y } = await place();
        const finger = await page.touchscreen.touchStart(x, y);
        await visitor.pass(0);
        assert.equal(await counted(), '');
        await finger.end();
        await visitor.until(() => document.querySelector('dialog') === null, 'the dialog is gone');
        assert.equal(await visitor.see(() => globalThis.clicked), true);
      }
      await ask();
      await page.keyboard.press('Tab');
      await visitor.pass(0);
      assert.equal(await counted(), '');
      // Who goes away after that is asked again.
      await visitor.pass(95);
      assert.match(await counted(), /: 25$/);
      await visitor.see(() => {
        globalThis.isOfBefore = true;
      });
      await page.keyboard.press('Enter');
      await visitor.untilNew();
    });

    test('nobody touches it for 90 seconds: it asks, counts down, can be extended, and wipes; sleep counts too', async (t) => {
      const { visitor } = await visit(t);
      await visitor.begin('nl');
      await visitor.holdTime();
      await visitor.touch('.keeps-nothing');
      await visitor.pass(80);
      assert.ok(!(await visitor.isSeen('dialog')));
      await visitor.touch('.keeps-nothing');
      for (let times = 0; times < 2; times += 1) {
        await visitor.pass(95);
        await visitor.untilSeen('dialog .count');
        assert.match(await visitor.see(() => document.querySelector('dialog .count').textContent), /: 25$/);
        await visitor.touch('dialog button');
        await visitor.until(() => document.querySelector('dialog') === null, 'the dialog is gone');
      }
      await visitor.pass(110);
      await visitor.until(
        () => /: 10$/.test(document.querySelector('dialog [role="status"]')?.textContent ?? ''),
        'it is told that 10 seconds are left',
      );
      await visitor.see(() => {
        globalThis.isOfBefore = true;
      });
      await visitor.pass(3600);
      await visitor.untilNew();
      assert.ok(!(await visitor.isSeen('dialog')));
    });

    test('what is damaged is taken anew where there is a network', async (t) => {
      const { page, visitor, address } = await visit(t, { hasNetwork: true });
      await visitor.see(changeByte, 'index.html');
      await page.goto(address);
      await visitor.untilStart();
    });

    test('its data are said to be old after 30 days without a look, on paper too; where they cannot be trusted, it only says who helps', async (t) => {
      const { page, visitor, address } = await visit(t);
      // The look at the day of the installation is kept.
      await visitor.until(() => caches.has('kiosk-look'), 'the look is kept');
      const review = await visitor.see(() => document.documentElement.dataset.review);
      const turnTo = async (time) => {
        await page.evaluateOnNewDocument(moveTo, time);
        await page.goto(address);
        await visitor.untilStart();
        return visitor.see(() => document.documentElement.dataset.age);
      };
      assert.equal(await turnTo(noon('2026-12-20')), 'fresh');
      assert.equal(await turnTo(noon('2026-12-21')), 'old');
      await visitor.begin('nl');
      assert.match(
        await visitor.see(() => document.querySelector('.aged').textContent),
        /Gegevens van 20 november 2026/,
      );
      // The driver of Firefox has no paper.
      if (name === 'Chromium') {
        await page.emulateMediaType('print');
        assert.ok(await visitor.isSeen('.aged'));
        await page.emulateMediaType('screen');
      }
      for (const time of [noon(review) + 61 * dayMilliseconds, noon('2026-11-19')]) {
        assert.equal(await turnTo(time), 'unsure');
        await visitor.touch('[data-language="nl"]');
        await visitor.untilSeen('.help');
        const phones = await visitor.see(() =>
          [...document.querySelectorAll('.help .number')].map(({ textContent }) => textContent),
        );
        assert.deepEqual(phones, ['Bel 09 123 45 67', 'Bel 1700', 'Bel 0800 30 700']);
        assert.ok(!(await visitor.isSeen('opleidings-wegwijzer')));
      }
    });

    test('on a device that serves itself the day of the build counts: each look there finds the same folder', async (t) => {
      const { page, visitor, address } = await install(t, { from: usual, day: builtUsual });
      const age = () => visitor.see(() => document.documentElement.dataset.age);
      await page.evaluateOnNewDocument(moveTo, noon('2026-12-21'));
      await page.goto(address);
      await visitor.untilStart();
      assert.equal(await age(), 'old');
      const isLooked = async () => (await (await caches.match('look'))?.text()) === '2026-12-21';
      await visitor.until(isLooked, 'it has looked on that day');
      await page.reload();
      await visitor.untilStart();
      assert.equal(await age(), 'old');
    });

    test('a settings file with mistakes: the owner reads which, and the visit goes on', async (t) => {
      for (const [given, said] of [
        ['{"printer": "nee", "languages": ["nl", "fr"], "printr": true}', /klopt iets niet.*: printer, printr$/],
        ['{"place": ', /klopt iets niet.*: kiosk\.json$/],
      ]) {
        const { visitor } = await install(t, { from: withSettings(usual, given), day: builtUsual });
        await visitor.until(() => document.querySelector('.owner p') !== null, 'the owner is told');
        assert.match(await visitor.see(() => document.querySelector('.owner').textContent), said);
        assert.ok(visitor.troubles.some((trouble) => trouble.startsWith('opleidings-kiosk: ')));
        await visitor.begin('nl');
      }
    });

    const small = smallDisk[name](engine, arrive);
    test('a full disk: the owner reads that nothing is kept, and the visit goes on while there is a network', async (t) => {
      const { visitor } = await small.arrive(t, { from: usual, day: builtUsual, prepare: small.prepare });
      await visitor.until(() => document.querySelector('.owner p') !== null, 'the owner is told');
      assert.match(await visitor.see(() => document.querySelector('.owner').textContent), /niet bewaren/);
      await visitor.begin('nl');
    });
  });
}
