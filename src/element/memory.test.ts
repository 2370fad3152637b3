import { expect } from '@open-wc/testing';
import { ui } from '../../locales/nl/ui.js';
import { go, keepNothing, KEY, setHash, withHash } from './testing/kept.js';
import { open, openResult } from './testing/open.js';
import { gent, neighbour } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';

keepNothing();

describe('Two elements with link="hash"', () => {
  it('do not share the address: the first has it, and the console says so', async () => {
    const warnings = listenToWarnings();
    const [first, second] = [await open(withHash), await open(withHash)];
    expect(warnings.filter((warning) => warning.includes('link="hash"')).length).to.equal(1);
    await second.answer(neighbour);
    expect(location.hash).to.equal('');
    await first.answer(gent);
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=loondienst');
    await go('back', first);
    expect([first.question, second.question]).to.deep.equal(['situatie', 'doel']);
  });

  it('leave it to each other when one goes', async () => {
    listenToWarnings();
    const [first, second] = [await open(withHash), await open(withHash)];
    first.element.remove();
    await second.answer(neighbour);
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=werkzoekend');
  });
});

describe('With memory="session"', () => {
  const withMemory = { memory: 'session' };

  it('a reload keeps the place', async () => {
    const page = await open(withMemory);
    await page.answerUntil('sector', gent);
    page.element.remove();
    const again = await open(withMemory);
    expect(again.question).to.equal('sector');
    expect(again.element.facts).to.deep.equal(page.element.facts);
    expect(location.hash).to.equal('');
  });

  it('beginning again forgets everything', async () => {
    const page = await openResult(neighbour, withMemory);
    page.element.answer('doel', 'zoeken');
    // A press would miss what moves under it.
    await page.untilWorkedOut();
    expect(sessionStorage.length).to.equal(1);
    await page.restart();
    expect(sessionStorage.length).to.equal(0);
    page.element.remove();
    expect((await open(withMemory)).question).to.equal('situatie');
  });

  it('code that begins again forgets everything too', async () => {
    const page = await open(withMemory);
    await page.answer(gent);
    page.element.restart();
    expect(sessionStorage.length).to.equal(0);
  });

  it('something foreign in its place is not taken for ours, and breaks nothing', async () => {
    for (const kept of ['', '{}', 'null', '<img src=x>', '#section', 'w=']) {
      sessionStorage.setItem(KEY, kept);
      const page = await open(withMemory);
      expect(page.question, kept).to.equal('situatie');
      page.element.remove();
    }
  });

  it('a browser that keeps nothing is spoken of on the console, and the journey goes on', async () => {
    const warnings = listenToWarnings();
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    try {
      const page = await open(withMemory);
      await page.answer(gent);
      expect(page.question).to.equal('doel');
      expect(warnings.join('\n')).to.contain('keeps no answers');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('the address goes before the memory', async () => {
    sessionStorage.setItem(KEY, '#w=wegwijzer@1&situatie=student');
    setHash('#w=wegwijzer@1&situatie=loondienst');
    const page = await open({ ...withMemory, ...withHash });
    expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
  });
});

describe('Two elements with memory="session"', () => {
  const withMemory = { memory: 'session' };

  it('each have a memory of their own where each has an id', async () => {
    const warnings = listenToWarnings();
    const [first, second] = [await open({ ...withMemory, id: 'links' }), await open({ ...withMemory, id: 'rechts' })];
    await first.answer(gent);
    await second.answer(neighbour);
    for (const page of [first, second]) page.element.remove();
    const again = [await open({ ...withMemory, id: 'links' }), await open({ ...withMemory, id: 'rechts' })];
    expect(again.map(({ element }) => element.answers)).to.deep.equal([
      { situatie: 'loondienst' },
      { situatie: 'werkzoekend' },
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('do not mix their answers where they have none: the first is remembered, and the console says so', async () => {
    const warnings = listenToWarnings();
    const [first, second] = [await open(withMemory), await open(withMemory)];
    await first.answer(gent);
    await second.answer(neighbour);
    expect(warnings.length, warnings.join()).to.equal(1);
    expect(warnings[0]).to.contain('memory="session"');
    for (const page of [first, second]) page.element.remove();
    expect((await open(withMemory)).element.answers).to.deep.equal({ situatie: 'loondienst' });
  });

  it('leave it to each other when one goes, and what is not on the page keeps nothing', async () => {
    listenToWarnings();
    const [first, second] = [await open({ ...withMemory, ...withHash }), await open({ ...withMemory, ...withHash })];
    first.element.remove();
    first.element.answer('situatie', 'student');
    expect([sessionStorage.length, location.hash]).to.deep.equal([0, '']);
    await second.answer(neighbour);
    const kept = '#w=wegwijzer@1&situatie=werkzoekend';
    expect([sessionStorage.getItem(KEY), location.hash]).to.deep.equal([kept, kept]);
  });
});

describe('Nothing is kept', () => {
  it('says the first screen, only where neither the element nor the page can keep anything', async () => {
    const saysSo = async (settings: Parameters<typeof open>[0] = {}): Promise<boolean> =>
      (await open(settings)).text.includes(ui.keepsNothing);
    expect(await saysSo()).to.be.true;
    expect(await saysSo({ link: 'none', memory: 'none' })).to.be.true;
    for (const settings of [{ link: 'hash' }, { link: 'query' }, { memory: 'session' }, { 'share-answers': true }])
      expect(await saysSo(settings), JSON.stringify(settings)).to.be.false;
  });

  it('in any storage, cookie or address, unless the page asks for it', async () => {
    const kept = (): readonly unknown[] => [
      sessionStorage.length,
      localStorage.length,
      document.cookie,
      location.href,
      history.length,
    ];
    const before = kept();
    const page = await open();
    await page.answerAll(neighbour);
    await page.back();
    expect(kept()).to.deep.equal(before);
  });

  it('in any storage or cookie with link="hash"', async () => {
    const before = [sessionStorage.length, localStorage.length, document.cookie];
    const page = await open(withHash);
    await page.answerAll(neighbour);
    expect([sessionStorage.length, localStorage.length, document.cookie]).to.deep.equal(before);
  });

  it('and nothing is sent anywhere but to the server of the page', async () => {
    const page = await open();
    await page.answerAll(gent);
    const elsewhere = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).origin !== location.origin);
    expect(elsewhere.map(({ name }) => name)).to.deep.equal([]);
  });
});
