import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { go, keepNothing, setHash, withHash } from './testing/kept.js';
import { until } from './testing/hand.js';
import { open } from './testing/open.js';
import { gent } from './testing/persons.js';

keepNothing();

const address = location.href;

afterEach(() => {
  if (location.href !== address) history.replaceState(null, '', address);
});

/** Goes to a fragment as a link of the page does, and waits for what the element does then. */
async function follow(fragment: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = fragment;
  await changed;
}

describe('A fragment of the page itself', () => {
  it('where the journey began is where the browser goes back to', async () => {
    await fixture(html`<p id="begin">Begin hier</p>`);
    setHash('#begin');
    const page = await open(withHash);
    await page.answer(gent);
    await page.answer(gent);
    await go('back', page);
    expect(page.question).to.equal('doel');
    await go('back', page);
    expect([page.question, location.hash]).to.deep.equal(['situatie', '#begin']);
    expect(page.element.answers).to.deep.equal({});
    await go('forward', page);
    expect(page.question).to.equal('doel');
  });

  for (const [name, fragment] of [
    ['the top, however it is written', '#Top'],
    ['an anchor with a name', '#inhoud'],
  ] as const)
    it(`that leads to ${name} does its work too`, async () => {
      await fixture(html`<a name="inhoud">Inhoud</a>`);
      const page = await open(withHash);
      await page.answer(gent);
      const link = location.hash;
      await follow(fragment);
      await until(() => location.hash === link, 'the answers are in the address again');
    });

  for (const fragment of ['#main', '#hoofd%20deel', '#'])
    it(`that leads to a place (${fragment}) does its work, and the answers come back into the address`, async () => {
      const main = await fixture<HTMLElement>(
        html`<main tabindex="-1" style="margin-block-start: 3000px">Inhoud</main>`,
      );
      main.id = decodeURIComponent(fragment.slice(1)) || 'main';
      const page = await open(withHash);
      await page.answer(gent);
      await page.answer(gent);
      const link = location.hash;
      const { question } = page;
      scrollTo(0, 0);
      await follow(fragment);
      await until(() => location.hash === link, 'the answers are in the address again');
      if (fragment !== '#') await until(() => scrollY > 0, 'the person is at that place of the page');
      expect(page.question).to.equal(question);
      await go('back', page);
      expect([page.question, location.hash]).to.deep.equal([question, link]);
    });

  for (const fragment of ['#/steun', '#tab=2', '#!x'])
    it(`of which only the page knows the meaning (${fragment}) is left alone`, async () => {
      const page = await open(withHash);
      await page.answer(gent);
      const { question } = page;
      await follow(fragment);
      await page.element.updateComplete;
      expect([page.question, location.hash]).to.deep.equal([question, fragment]);
      await go('back', page);
      expect(page.question).to.equal(question);
    });

  for (const [name, goOn] of [
    ['a fragment', () => follow('#tab=2')],
    [
      'a state',
      async () => {
        history.pushState({ tab: 2 }, '', `${location.pathname}?tab=2`);
        await Promise.resolve();
      },
    ],
  ] as const)
    it(`and ${name} of which only the page knows the meaning: what was answered there comes back with the browser`, async () => {
      const page = await open(withHash);
      await page.answer(gent);
      const { answers, question } = { answers: page.element.answers, question: page.question };
      await goOn();
      await page.element.updateComplete;
      await page.answer(gent);
      const { answers: later } = page.element;
      await go('back', page);
      expect(page.question).to.equal(question);
      expect(page.element.answers).to.deep.equal(answers);
      await go('forward', page);
      expect(page.element.answers).to.deep.equal(later);
    });

  it('is read by an element that is put back there, as if it had never been away', async () => {
    const page = await open(withHash);
    await page.answer(gent);
    const { answers } = page.element;
    const { parentElement: place } = page.element;
    for (const [fragment, expected] of [
      ['#w=wegwijzer@1&situatie=zelfstandig', { situatie: 'zelfstandig' }],
      ['#tab=2', { situatie: 'zelfstandig' }],
    ] as const) {
      page.element.remove();
      history.pushState(null, '', fragment);
      place?.append(page.element);
      await aTimeout(0);
      await page.element.updateComplete;
      expect(page.element.answers, fragment).to.deep.equal(expected);
      expect(location.hash).to.equal(fragment);
    }
    page.element.remove();
    const arrived = oneEvent(window, 'popstate');
    history.go(-2);
    await arrived;
    place?.append(page.element);
    await until(() => page.question === 'doel', 'it is where the address is');
    expect(page.element.answers).to.deep.equal(answers);
  });

  it('leaves what the page keeps in the history as it is', async () => {
    history.replaceState({ page: 1 }, '');
    const page = await open(withHash);
    await page.answer(gent);
    expect(history.state).to.include({ page: 1 });
    await go('back', page);
    expect(history.state).to.include({ page: 1 });
    for (const state of ['a text', [1, 2], 7]) {
      history.replaceState(state, '');
      await page.element.updateComplete;
      await page.answer(gent);
      expect(history.state).to.deep.equal(state);
      await go('back', page);
      expect(page.question).to.equal('situatie');
    }
  });
});

describe('Where the page has a <base>', () => {
  for (const link of ['hash', 'query'])
    for (const href of ['https://example.org/elders/', '/elders/'])
      it(`(${href}) the answers are in its own address with link="${link}"`, async () => {
        const base = document.createElement('base');
        base.href = href;
        document.head.append(base);
        try {
          const page = await open({ link });
          await page.answer(gent);
          expect(decodeURIComponent(location.href)).to.contain('situatie=loondienst');
          expect(location.pathname).to.equal(new URL(address).pathname);
        } finally {
          base.remove();
        }
      });
});
