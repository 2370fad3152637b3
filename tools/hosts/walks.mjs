// What must hold in each application, whatever it is made with: the pages of demo/hosts have the same controls.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { root } from '../setup.mjs';
import { gent, host, version, visit } from '../testing/site.mjs';
import { build, folderOf, install } from './application.mjs';

const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const vov = '[data-incentive="vlaams-opleidingsverlof"]';
const coursePage = 0;
const firstDesk = 1;

/** What the host's page heard until the result, in its own words; a framework shows it when it has time. */
export async function heardUntilResult(visitor) {
  const hasHeard = () => document.querySelector('#heard li:last-child')?.textContent.startsWith('result ');
  await visitor.untilPage(hasHeard, 'the page hears of the result');
  return visitor.page.$$eval('#heard li', (items) => items.map((item) => item.textContent));
}

const answersOf = (visitor) => visitor.see((element) => element.host.answers);

/** Chooses an option without sending the form, once the question is there. */
async function choose(visitor) {
  const option = 'form input[type="radio"]';
  await visitor.until((shadow, css) => shadow.querySelector(css), 'there is something to choose', option);
  return visitor.see((shadow, css) => {
    const radio = shadow.querySelector(css);
    radio.click();
    return radio.value;
  }, option);
}

const chosen = (visitor) => visitor.see((shadow) => shadow.querySelector('form input:checked')?.value);

/** Whether the element that the visitor looked at is still the one on the page, and where it stands among the others. */
const placeOf = (visitor) =>
  visitor.see((shadow) =>
    [...document.querySelectorAll('opleidings-wegwijzer')].filter((one) => one.checkVisibility()).indexOf(shadow.host),
  );

/** What the page said that it should not; a development build of Lit says that it is one. */
export const complaintsOf = ({ troubles, warnings }) => [
  ...troubles,
  ...warnings.filter((text) => !text.startsWith('Lit is in dev mode')),
];

/** Installs and builds a host before its tests. */
export function prepare(name) {
  before(() => {
    for (const [what, act] of Object.entries({ install, build })) {
      const began = performance.now();
      act(name);
      console.log(`${name}: ${what} took ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
  });

  test('it is installed as its users would: the packed package, with the dependencies that the lock file pins', () => {
    const installed = json(folderOf(name), 'node_modules/opleidings-wegwijzer/package.json');
    const { dependencies } = json(folderOf(name), 'package-lock.json').packages['node_modules/opleidings-wegwijzer'];
    assert.equal(installed.version, version);
    assert.deepEqual(
      dependencies,
      json(root, 'package.json').dependencies,
      'renew the locks with “node tools/hosts/pack.mjs --lock”',
    );
  });
}

/**
 * The walks through one built page.
 *
 * @param {string} title
 * @param {string} path the path of the page on the site
 */
export function walk(title, path) {
  const open = (t) => visit(t, host.address(path));

  describe(title, () => {
    test('from the first question to the result, the course set, its events heard once each, with their fields', async (t) => {
      const visitor = await open(t);
      await visitor.page.select('#course', 'boekhouden');
      const asked = await visitor.answerAll(gent);
      assert.equal((await visitor.verdicts())['vlaams-opleidingsverlof'], 'yes');
      assert.match(await visitor.text(vov), /90 uur/, 'the balance is shown');
      assert.ok(!asked.includes('uren'), 'what the course tells is not asked');

      const all = await heardUntilResult(visitor);
      const questions = asked.slice(1).map((question) => `question ${question}`);
      assert.deepEqual(
        all.filter((text) => text.startsWith('question')),
        questions,
      );
      assert.equal(all[0], 'answer situatie unknown 0');
      assert.equal(all.filter((text) => text.startsWith('answer')).length, asked.length);
      assert.match(all.at(-1), /^result [1-9]\d* yes$/);
      assert.equal(all.filter((text) => text.startsWith('result')).length, 1);
      assert.deepEqual(complaintsOf(visitor), []);
    });

    test('answers that it sets are taken over, and a method that it calls is done', async (t) => {
      const visitor = await open(t);
      await visitor.page.click('#prefill');
      await visitor.until(
        (shadow) => shadow.querySelector('form')?.dataset.question !== 'situatie',
        'the next question comes',
      );
      assert.deepEqual(await answersOf(visitor), { situatie: 'loondienst' });
      await visitor.page.click('#restart');
      await visitor.until(
        (shadow) => shadow.querySelector('form')?.dataset.question === 'situatie',
        'the first question comes',
      );
      assert.deepEqual(await answersOf(visitor), {});
    });

    test('another course changes nothing of what is on the screen', async (t) => {
      const visitor = await open(t);
      const option = await choose(visitor);
      await visitor.page.select('#course', 'boekhouden');
      await visitor.until((shadow) => shadow.host.facts.contacturen === 40, 'the course is known');
      assert.equal(await chosen(visitor), option);
      await visitor.page.select('#course', '');
      await visitor.until((shadow) => shadow.host.facts.contacturen === undefined, 'no course is known');
      assert.equal(await chosen(visitor), option);
    });

    test('answers that it keeps and hands back take nobody away from the question, nor the focus from its title', async (t) => {
      const visitor = await open(t);
      await visitor.answer(gent);
      const second = await visitor.question();
      await visitor.until(
        (shadow) => shadow.activeElement?.matches('.title'),
        'the title of the question has the focus',
      );
      await visitor.answer(gent);
      await visitor.until(
        (shadow) => shadow.activeElement?.matches('.title'),
        'the title of the next question has the focus',
      );
      await visitor.activate('[part~="back"]');
      await visitor.until(
        (shadow, id) => shadow.querySelector('form')?.dataset.question === id,
        'the question before comes',
        second,
      );
      await visitor.until((shadow) => shadow.activeElement?.matches('.title'), 'its title has the focus');
      assert.ok(await chosen(visitor), 'and what was answered is still filled in');
    });

    test('taken away and made anew, it goes on with the answers that the page kept', async (t) => {
      const visitor = await open(t);
      await visitor.answer(gent);
      await visitor.answer(gent);
      const [question, answers] = [await visitor.question(), await answersOf(visitor)];
      await visitor.page.click('#toggle');
      await visitor.until((shadow) => !shadow.host.isConnected, 'it is gone');
      await visitor.page.click('#toggle');
      await visitor.page.waitForSelector('main opleidings-wegwijzer');
      await visitor.use(coursePage);
      assert.deepEqual(await answersOf(visitor), answers);
      assert.equal(await visitor.question(), question);
      assert.deepEqual(complaintsOf(visitor), []);
    });

    test('in a list that is turned round it keeps its answers, its place and what is filled in', async (t) => {
      const visitor = await open(t);
      await visitor.use(firstDesk);
      await visitor.answer(gent);
      const [answers, question, option] = [await answersOf(visitor), await visitor.question(), await choose(visitor)];
      const isThere = async (place) => {
        await visitor.until(
          (shadow, at) => document.querySelectorAll('opleidings-wegwijzer')[at] === shadow.host,
          'it has moved',
          place,
        );
        assert.deepEqual(
          [await answersOf(visitor), await visitor.question(), await chosen(visitor)],
          [answers, question, option],
        );
      };
      await isThere(firstDesk);
      await visitor.page.click('#turn');
      await isThere(firstDesk + 1);
      await visitor.page.click('#turn');
      await isThere(firstDesk);
    });

    test('put away and fetched back by the framework, it is as it was', async (t) => {
      const visitor = await open(t);
      await visitor.use(firstDesk);
      await visitor.answer(gent);
      const [answers, option] = [await answersOf(visitor), await choose(visitor)];
      await visitor.page.click('#put-away');
      await visitor.until((shadow) => !shadow.host.checkVisibility(), 'it is out of sight');
      await visitor.page.click('#put-away');
      await visitor.until((shadow) => shadow.host.checkVisibility(), 'it is back');
      assert.equal(await placeOf(visitor), firstDesk);
      assert.deepEqual([await answersOf(visitor), await chosen(visitor)], [answers, option]);
      await visitor.answer(gent);
      assert.deepEqual(complaintsOf(visitor), []);
    });
  });
}
