import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { go, keepNothing, setHash, told, withHash } from './testing/kept.js';
import { behind } from '../journey/testing/glued.js';
import { until } from './testing/hand.js';
import { open } from './testing/open.js';
import { gent } from './testing/persons.js';

keepNothing();

const withQuery = { link: 'query' };
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

describe('With link="query" the address', () => {
  it('has the answers in one parameter, and all else in it stays as it is written', async () => {
    history.replaceState(null, '', `${location.pathname}?a&b=%20c&d=1+2#/route`);
    const page = await open(withQuery);
    await page.answer(gent);
    await page.answer(gent);
    expect(location.search).to.match(/^\?a&b=%20c&d=1\+2&w=wegwijzer%401%26/);
    expect(location.hash).to.equal('#/route');
    page.element.remove();
    const again = await open(withQuery);
    expect(again.element.answers).to.deep.equal({ situatie: 'loondienst', doel: 'opleiding' });
    await go('back', again);
    expect(again.question).to.equal('doel');
    await go('back', again);
    expect(again.question).to.equal('situatie');
    expect(location.search).to.equal('?a&b=%20c&d=1+2');
  });

  it('leaves the fragment to a script of the page that looks it up', async () => {
    await fixture(html`<p id="deel">Deel</p>`);
    history.replaceState(null, '', `${location.pathname}#deel`);
    const page = await open(withQuery);
    await page.answer(gent);
    expect(document.querySelector(location.hash)?.textContent).to.equal('Deel');
  });

  it('is read whatever a program for mail or chat left behind the answers', async () => {
    const facts = { situatie: 'loondienst', doel: 'opleiding' };
    const link = encodeURIComponent('wegwijzer@1&situatie=loondienst&doel=opleiding');
    for (const end of behind) {
      history.replaceState(null, '', `${location.pathname}?w=${link}${end}`);
      const page = await open(withQuery);
      expect(page.element.answers, end).to.deep.equal(facts);
      expect(told(page), end).to.equal('');
      page.element.remove();
    }
  });

  it('keeps what the page itself calls `w`', async () => {
    for (const own of ['?w=300', '?w=fietsen', '?w=1e5', '?w=', '?w']) {
      history.replaceState(null, '', location.pathname + own);
      const page = await open(withQuery);
      expect(told(page), own).to.equal('');
      await page.answer(gent);
      expect(location.search, own).to.equal(`${own}&w=wegwijzer%401%26situatie%3Dloondienst`);
      page.element.remove();
      const again = await open(withQuery);
      expect(again.element.answers, own).to.deep.equal({ situatie: 'loondienst' });
      again.element.remove();
    }
  });

  it('is read where it was escaped once more, or cut off within what was escaped', async () => {
    const link = encodeURIComponent('wegwijzer@1&situatie=loondienst&');
    for (const spoiled of [encodeURIComponent(link), encodeURIComponent(encodeURIComponent(link)), link.slice(0, -1)]) {
      history.replaceState(null, '', `${location.pathname}?w=${spoiled}`);
      const page = await open(withQuery);
      expect(page.element.answers, spoiled).to.deep.equal({ situatie: 'loondienst' });
      page.element.remove();
    }
  });

  it('that somebody spoiled does no harm', async () => {
    for (const spoiled of ['?w', '?w=', '?w=%E0%A4%A', '?w=x&w=y', '?ww=1']) {
      history.replaceState(null, '', location.pathname + spoiled);
      const page = await open(withQuery);
      expect(page.question, spoiled).to.equal('situatie');
      page.element.remove();
    }
  });
});
