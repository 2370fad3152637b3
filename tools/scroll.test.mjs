// Somebody who read on in the result, in WebKit, on a page that makes room for it (decision 0026): a page of its own, because in an
// iframe WebKit loses the place in part of the reloads, with the rule too. `npm run build` must have run.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureEngine } from './browsers.mjs';
import { messageOf, root } from './setup.mjs';
import { Host } from './testing/host.mjs';
import { neighbour } from './testing/persons.mjs';
import { mostMilliseconds } from './testing/visitor.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = `/dist/opleidings-wegwijzer-${version}`;
const resultPath = `${name}/result.js`;
/** As docs/embedding.md gives it. */
const [rule] = /^@media \(scripting: enabled\) .*$/m.exec(readFileSync(join(root, 'docs/embedding.md'), 'utf8'));
const head = `<script type="module" src="${name}.js"></script><style>${rule}</style>`;
const element = '<opleidings-wegwijzer on="2026-11-21" link="hash"></opleidings-wegwijzer>';
const link = `#${new URLSearchParams({ w: 'wegwijzer@1', ...neighbour })}`;
const pages = {
  'with nothing around the element': element,
  'with a header above it and a footer below': `<header style="height: 300px">Boven</header>${element}<footer style="height: 600px">Onderaan</footer>`,
};
/** Where somebody reads on, in pixels. */
const place = 800;
/** WebKit keeps fewer pages than this, to show them again without a load. */
const pagesBetween = 4;

/** Scripts for the page. */
const shown = `document.querySelector('opleidings-wegwijzer')?.shadowRoot?.querySelector('[data-view]')?.dataset.view`;
const isFull = `${shown} === 'result' && document.documentElement.scrollHeight < 20_000`;
const nextFrame = 'new Promise((resolve) => requestAnimationFrame(resolve))';

test('the demo makes the room that the guide gives', () => {
  const demo = readFileSync(join(root, 'demo/demo.css'), 'utf8').replaceAll(/\s+/g, ' ');
  const ofDemo = rule.replace(':not(:defined)', '[link]:not(:defined)').replace('2000em }', '2000em; }');
  assert.ok(demo.includes(ofDemo), ofDemo);
});

/** Undefined where it cannot be had. */
function findWebKit() {
  try {
    return webkitLauncher(ensureEngine('WebKit'));
  } catch (error) {
    console.log(`not run: where somebody read on, in WebKit. ${messageOf(error)}`);
    return undefined;
  }
}

const webkit = findWebKit();
if (webkit)
  describe('Somebody who reads on in the result, in WebKit, on a page that makes room', () => {
    let host, page;

    /** Until something holds on the page; while it is on its way to another, it answers nothing. */
    async function until(isSo, sentence) {
      const end = performance.now() + mostMilliseconds;
      const ask = () => page.evaluate(`return ${isSo}`).catch(String);
      for (let answer = await ask(); answer !== true; answer = await ask()) {
        if (performance.now() > end) assert.fail(`It does not happen that ${sentence}: ${answer}`);
        await pause(20);
      }
    }

    const scrolled = () => page.evaluate('return scrollY');

    /** The page goes elsewhere by a script of its own, and something holds where it comes. */
    async function leave(how, isThere, sentence) {
      await page.evaluate(`globalThis.isLeft = true; setTimeout(() => ${how})`);
      await until(`!globalThis.isLeft && (${isThere})`, sentence);
    }

    async function readOn(t, body) {
      const address = host.page(`/${encodeURIComponent(t.name)}`, { head, body });
      await page.goto(`${address}${link}`);
      await until(isFull, 'the result is shown, and the room is gone');
      await page.evaluate(`scrollTo(0, ${place})`);
      await until(`scrollY === ${place}`, 'the page is scrolled');
      await page.evaluate(`return ${nextFrame}`);
    }

    const ways = {
      'loads the page again': (isThere, sentence) => leave('location.reload()', isThere, sentence),
      'comes back from other pages': async (isThere, sentence) => {
        for (let at = 0; at < pagesBetween; at += 1) {
          const address = host.page(`/elders-${at}`, { body: 'Elders' });
          await leave(
            `location.assign('${address}')`,
            `location.pathname === '/elders-${at}'`,
            'another page is there',
          );
        }
        await leave(`history.go(-${pagesBetween})`, isThere, sentence);
      },
    };

    before(async () => {
      host = await Host.start();
      await webkit.startSession('scroll', host.page('/begin', { body: 'Begin' }));
      page = webkit.getPage('scroll');
    });
    after(() => Promise.all([webkit.stop(), host.stop()]));

    for (const [what, body] of Object.entries(pages))
      for (const [way, go] of Object.entries(ways)) {
        test(`and ${way}, ${what}, is where they were`, async (t) => {
          await readOn(t, body);
          await go(isFull, 'the result is shown again, and the room is gone');
          assert.ok(Math.abs((await scrolled()) - place) <= 2, `The page is scrolled to ${await scrolled()}.`);
        });

        test(`and ${way}, ${what}, and goes to the top while the result comes, is left there`, async (t) => {
          await readOn(t, body);
          let giveBack;
          host.keptBack.set(resultPath, new Promise((resolve) => (giveBack = resolve)));
          t.after(() => giveBack());
          await go(`${shown} === 'wait' && scrollY === ${place}`, 'the result is waited for where they were');
          await page.keyboard.press('Home');
          await until('scrollY === 0', 'the page is at its top');
          host.keptBack.delete(resultPath);
          giveBack();
          await until(isFull, 'the result is shown, and the room is gone');
          assert.equal(await scrolled(), 0);
        });
      }
  });
