// The pages of demo/hosts/replicas, each as difficult as some page of a host is, in Chromium.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './setup.mjs';
import { gent, host, neighbour, overflow, version, visit } from './testing/site.mjs';

const folder = '/demo/hosts/replicas/';
const open = (t, name) => visit(t, host.address(`${folder}${name}.html`));
const names = readdirSync(join(root, folder)).flatMap((file) => /^(?!index)(.*)\.html$/.exec(file)?.[1] ?? []);

const answersOf = (visitor) => visitor.see((shadow) => shadow.host.answers);
const filledIn = (visitor) => visitor.see((shadow) => shadow.querySelector('form input:checked')?.value);

/** Chooses the last option of a question without sending it. */
const choose = (visitor) =>
  visitor.see((shadow) => {
    const option = [...shadow.querySelectorAll('form input[type="radio"]')].at(-1);
    option.click();
    return option.value;
  });

/** How far what stands in the element sticks out of it, in pixels. */
const sticksOut = (visitor) =>
  visitor.see((shadow) => {
    const box = shadow.host.getBoundingClientRect();
    const isSeen = (node) => node.checkVisibility() && !node.matches('.visually-hidden, .visually-hidden *');
    const boxes = [...shadow.querySelectorAll('.wegwijzer *')]
      .filter(isSeen)
      .map((node) => node.getBoundingClientRect());
    return Math.max(...boxes.map(({ left, right }) => Math.max(box.left - left, right - box.right)));
  });

test('every page is named by the list of them, and the list names no other', async (t) => {
  const visitor = await visit(t, host.address(`${folder}moved.html`));
  await visitor.page.goto(host.address(folder));
  const listed = await visitor.page.$$eval('li a', (links) =>
    links.map((link) => link.getAttribute('href').replace('.html', '')),
  );
  assert.deepEqual(listed.sort(), names.sort());
});

for (const name of names) {
  test(`${name}: from the first question to the result, without an error, in a narrow window`, async (t) => {
    const visitor = await open(t, name);
    await visitor.page.setViewport({ width: 320, height: 640 });
    assert.ok((await sticksOut(visitor)) < 1, 'the question fits');
    await visitor.answerAll(gent);
    assert.ok((await sticksOut(visitor)) < 1, 'the result fits');
    const { 'vlaams-opleidingsverlof': leave, opleidingscheques: cheques } = await visitor.verdicts();
    assert.deepEqual([leave, cheques], ['yes', 'yes']);
    assert.deepEqual(visitor.troubles, []);
  });
}

test('strict: its policy holds', async (t) => {
  const { page } = await open(t, 'strict');
  const refused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>Tekst als opmaak</p>');
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(refused, 'TypeError');
});

test('right-to-left: Dutch is written from left to right, and the page is no wider for it', async (t) => {
  const visitor = await open(t, 'right-to-left');
  assert.equal(await visitor.see(({ host: element }) => getComputedStyle(element).direction), 'rtl', 'the page is');
  const edges = await visitor.see((shadow) =>
    ['input', '.label'].map((css) => shadow.querySelector(`form .option ${css}`).getBoundingClientRect().left),
  );
  assert.ok(edges[0] < edges[1], `the circle stands at ${edges[0]}, the text at ${edges[1]}`);
  await visitor.page.setViewport({ width: 320, height: 640 });
  assert.equal(await overflow(visitor), 0);
});

test('hostile: what the page does to its own text it does not do to that of the element', async (t) => {
  const visitor = await open(t, 'hostile');
  const styleOf = (selector) =>
    visitor.see((shadow, css) => {
      const { textAlign, textIndent, textTransform, whiteSpace } = getComputedStyle(
        css ? shadow.querySelector(css) : document.body,
      );
      return [textAlign, textIndent, textTransform, whiteSpace];
    }, selector);
  assert.deepEqual(await styleOf(), ['center', '64px', 'uppercase', 'nowrap']);
  const plain = ['start', '0px', 'none', 'normal'];
  assert.deepEqual([await styleOf('.title'), await styleOf('form .label')], [plain, plain]);
});

test('several: the first version stays, and one warning for each element names both', async (t) => {
  const visitor = await open(t, 'several');
  await visitor.untilWarned(/9\.9\.9/, 2);
  assert.deepEqual(
    visitor.warnings.filter((text) => text.includes(version)),
    ['opleidings-wegwijzer', 'opleidings-steun'].map(
      (name) =>
        `opleidings-wegwijzer: ${name} of version ${version} is on this page already; version 9.9.9 is not used`,
    ),
  );
  assert.equal(await visitor.page.evaluate(() => customElements.get('opleidings-wegwijzer').version), version);
  await visitor.answer(gent);
  const answers = await answersOf(visitor);
  await visitor.use(1);
  assert.equal(await visitor.question(), 'situatie');
  await visitor.answer(neighbour);
  await visitor.use(0);
  assert.deepEqual(await answersOf(visitor), answers);
  assert.deepEqual(visitor.troubles, []);
});

test('moved: to another place, in another parent, taken away and put back, it keeps what was answered and what is filled in', async (t) => {
  const visitor = await open(t, 'moved');
  await visitor.answer(gent);
  const [answers, question, option] = [await answersOf(visitor), await visitor.question(), await choose(visitor)];
  const places = { other: '#right >', wrap: '#right > .card >', away: '#right > .card >' };
  for (const [move, place] of Object.entries(places)) {
    await visitor.page.click(`#${move}`);
    const isThere = (shadow, css) => shadow.host.matches(css);
    await visitor.until(isThere, `it stands in ${place}`, `${place} opleidings-wegwijzer`);
    assert.deepEqual(
      [await answersOf(visitor), await visitor.question(), await filledIn(visitor)],
      [answers, question, option],
      move,
    );
  }
  await visitor.answerAll(gent);
  const verdicts = await visitor.verdicts();
  await visitor.page.click('#other');
  assert.deepEqual(await visitor.verdicts(), verdicts, 'the result is moved too');
  assert.deepEqual(visitor.troubles, []);
});

test('moved: a copy begins at the first question, and the one that was copied keeps its answers', async (t) => {
  const visitor = await open(t, 'moved');
  await visitor.answer(gent);
  const answers = await answersOf(visitor);
  await visitor.page.click('#clone');
  await visitor.use(1);
  assert.equal(await visitor.question(), 'situatie');
  assert.deepEqual(await answersOf(visitor), {});
  await visitor.answer(neighbour);
  await visitor.use(0);
  assert.deepEqual(await answersOf(visitor), answers);
  assert.deepEqual(visitor.troubles, []);
});
