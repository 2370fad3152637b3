// "Klopt dit niet?" in the built product, under the strictest policy: what somebody hands on, and that it goes nowhere else.
// `npm run build` must have run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { register } from 'tsx/esm/api';
import { element, gent, host, script, untilFetched, version, visitPage } from './testing/site.mjs';

register();
const { vocabulary } = await import('../flows/facts.ts');
const { readCase } = await import('../src/journey/reported-case.ts');
const { draftOf } = await import('./case/draft.ts');

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
};
const mailbox = 'mailto:meldpunt@example.be?subject=Wegwijzer';
const note = 'Ik kreeg ze wel: 50 % & meer “écht” [x] #1';

/** Runs in the page: keeps what is handed to the clipboard, to another program, to paper, and to the program for mail. */
function catchAll() {
  globalThis.handed = { copied: [], shared: [], printed: [], followed: [] };
  const { copied, shared, printed, followed } = globalThis.handed;
  const put = (owner, name, value) => Object.defineProperty(owner, name, { value, configurable: true });
  put(navigator, 'clipboard', { writeText: async (text) => copied.push(text) });
  put(navigator, 'share', async (what) => shared.push(what));
  put(globalThis, 'print', () => {
    const root = document.querySelector('opleidings-wegwijzer').shadowRoot;
    dispatchEvent(new Event('beforeprint'));
    printed.push(root.querySelector('.wegwijzer').innerText.trim());
    dispatchEvent(new Event('afterprint'));
  });
  put(HTMLAnchorElement.prototype, 'click', function () {
    followed.push(this.href);
  });
}

/** Somebody who says that it is not right, in the small print or on the card of an incentive, and adds a line to it. */
async function telling(t, { feedback, card }) {
  const attributes = `link="hash" memory="session" feedback="${feedback}"`;
  const visitor = await visitPage(t, { head: script, body: element(attributes), headers });
  await visitor.page.evaluate(catchAll);
  await visitor.answerAll(gent);
  await untilFetched(visitor);
  const place = card ? `[data-incentive="${card}"]` : '.small-print';
  const address = visitor.page.url();
  await visitor.see((root, where) => {
    const button = root.querySelector(`${where} .not-right button`);
    for (const fold of root.querySelectorAll('details')) fold.open ||= fold.contains(button);
    button.click();
  }, place);
  await visitor.until((root, where) => root.querySelector(`${where} .case`), 'it is fetched', place);
  const { length } = visitor.requests;
  await visitor.see((root) => root.querySelector('.case textarea').focus());
  await visitor.page.keyboard.type(note);
  t.after(() => {
    assert.deepEqual(visitor.troubles, []);
    assert.deepEqual(visitor.requests.slice(length), []);
    const [page, ...files] = visitor.requests;
    assert.equal(new URL(page).origin, new URL(host.address('/')).origin);
    assert.deepEqual(
      files.filter((file) => !file.startsWith(host.address('/dist/'))),
      [],
    );
  });
  const press = (label) =>
    visitor.see((root, text) => {
      [...root.querySelectorAll('.case button')].find(({ textContent }) => textContent.trim() === text).click();
    }, label);
  const handed = () => visitor.page.evaluate(() => globalThis.handed);
  return {
    visitor,
    press,
    handed,
    address,
    sheet: () => visitor.see((root) => root.querySelector('.case pre').textContent),
  };
}

for (const card of [undefined, 'vlaams-opleidingskrediet'])
  test(`it is copied, shared, printed and sent as a mail, ${card ? 'of a card' : 'of the whole result'}; nothing else leaves the page`, async (t) => {
    const { visitor, press, handed, address, sheet } = await telling(t, { feedback: mailbox, card });
    await visitor.page.emulateMediaType('print');
    for (const label of ['Kopieer deze tekst', 'Deel deze tekst', 'Druk deze tekst af', 'Stuur als mail'])
      await press(label);
    const text = await sheet();
    const { copied, shared, printed, followed } = await handed();
    assert.deepEqual(copied, [text]);
    assert.deepEqual(shared, [{ text }]);
    assert.deepEqual(printed, [text.trim()]);
    assert.equal(followed.length, 1);
    const { protocol, pathname, search } = new URL(followed[0]);
    assert.deepEqual([protocol, pathname], ['mailto:', 'meldpunt@example.be']);
    const fields = new URLSearchParams(search.replaceAll('+', '%2B'));
    assert.equal(fields.get('subject'), 'Wegwijzer');
    for (const one of [text, fields.get('body')]) {
      const { on, version: made, about, facts, verdicts, note: added } = readCase(vocabulary, one);
      assert.deepEqual({ on, made, about, added }, { on: '2026-11-21', made: version, about: card, added: note });
      assert.deepEqual(facts, await visitor.page.evaluate(() => document.querySelector('opleidings-wegwijzer').facts));
      assert.equal(verdicts['vlaams-opleidingskrediet'], 'no');
      const [draft] = JSON.parse(draftOf(readCase(vocabulary, one), () => false).text).cases;
      assert.deepEqual(draft.facts, facts);
    }
    // It is in no address, in no memory and in no link of the page.
    const kept = await visitor.page.evaluate(() => [
      location.href,
      document.cookie,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
    ]);
    const links = await visitor.see((root) => [...root.querySelectorAll('a')].map(({ href }) => href));
    assert.equal(kept[0], address);
    assert.deepEqual(
      [...kept, ...links].filter((place) => decodeURIComponent(place).includes('50 % & meer')),
      [],
    );
  });

test('where its host names a page, that is a link without anything in the address', async (t) => {
  const { visitor } = await telling(t, { feedback: 'https://www.example.be/melden' });
  const links = await visitor.see((root) =>
    [...root.querySelectorAll('.case a')].map((link) => link.getAttribute('href')),
  );
  assert.deepEqual(links, ['https://www.example.be/melden']);
});
