import { expect, fixture, html } from '@open-wc/testing';
import { behind } from '../journey/testing/glued.js';
import { go, keepNothing, told } from './testing/kept.js';
import { open } from './testing/open.js';
import { gent } from './testing/persons.js';

keepNothing();

const withQuery = { link: 'query' };
const address = location.href;

afterEach(() => {
  if (location.href !== address) history.replaceState(null, '', address);
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
