// React 19, built with Vite, its markup checked by tsc; made in the browser, and made by a server and taken over there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { arrive, gent, host, visit } from '../testing/site.mjs';
import { folderOf, runIn } from './application.mjs';
import { complaintsOf, heardUntilResult, prepare, walk } from './walks.mjs';

const page = '/demo/hosts/react/dist/';
/** React's development build, in which StrictMode does all twice, and which says what it does not like. */
const strictPage = '/demo/hosts/react/dist-strict/';

prepare('react');
before(() => runIn('react', 'npx', ['vite', 'build', '--outDir', 'dist-strict'], { NODE_ENV: 'development' }));

walk('React', page);
walk('React, with StrictMode at work', strictPage);

describe('React on a server', () => {
  let markup;
  before(async () => {
    const { render } = await import(join(folderOf('react'), 'dist-server/server.js'));
    markup = render();
  });

  /** A page of the application as a server sends it. */
  function serve(path) {
    const shell = readFileSync(join(folderOf('react'), path.replace('/demo/hosts/react/', ''), 'index.html'), 'utf8');
    return host.file(
      `${path}served.html`,
      shell.replace('<div id="root"></div>', () => `<div id="root">${markup}</div>`),
    );
  }

  test('it is written with its attributes, and with what is shown without script', () => {
    assert.match(
      markup,
      /<opleidings-wegwijzer on="2026-11-21" heading-level="2"><p>Zonder JavaScript[^<]*1700[^<]*<\/p><\/opleidings-wegwijzer>/,
    );
  });

  test('without script that is read', async (t) => {
    const address = serve(page);
    const visitor = await visit(t, host.address(page));
    await visitor.page.setJavaScriptEnabled(false);
    await visitor.page.goto(address);
    const text = await visitor.page.$eval('opleidings-wegwijzer', (element) => element.innerText);
    assert.match(text, /Zonder JavaScript werkt de wegwijzer niet/);
  });

  for (const path of [page, strictPage]) {
    test(`it is taken over in ${path} without a word, with its properties and its events, and what stood in it stays`, async (t) => {
      const visitor = await arrive(t, serve(path));
      await visitor.untilPage(() => document.querySelector('opleidings-wegwijzer').balances, 'React has taken it over');
      await visitor.use(0);
      assert.deepEqual(
        await visitor.see(({ host }) => [host.balances?.['vlaams-opleidingsverlof']?.value, host.headingLevel]),
        [90, 2],
      );
      assert.match(await visitor.see(({ host }) => host.textContent), /Zonder JavaScript/);
      await visitor.page.select('#course', 'boekhouden');
      await visitor.until((shadow) => shadow.host.facts.contacturen === 40, 'the course is known');
      const asked = await visitor.answerAll(gent);
      assert.equal((await heardUntilResult(visitor)).length, 2 * asked.length);
      assert.match(await visitor.see(({ host }) => host.textContent), /Zonder JavaScript/);
      assert.deepEqual(complaintsOf(visitor), []);
    });
  }
});
