import { expect } from '@open-wc/testing';
import type { WegwijzerElement } from './wegwijzer-element.js';
import { keepNothing, KEY, setHash, told, withHash } from './testing/kept.js';
import { open } from './testing/open.js';
import { gent, neighbour, on } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';
import { WegwijzerPage } from './testing/wegwijzer-page.js';

keepNothing();

const withMemory = { memory: 'session' };
const kept = '#w=wegwijzer@1&situatie=loondienst&doel=opleiding';
const tag = 'opleidings-wegwijzer';
const address = location.href;

afterEach(() => {
  if (location.href !== address) history.replaceState(null, '', address);
});

/** When a page sets an attribute: they mean the same. */
const moments: Readonly<Record<string, (element: WegwijzerElement, set: () => void) => Promise<void>>> = {
  'before it is on the page': async (element, set) => {
    set();
    document.body.append(element);
    await element.updateComplete;
  },
  'right after': async (element, set) => {
    document.body.append(element);
    set();
    await element.updateComplete;
  },
  'once it asks something': async (element, set) => {
    document.body.append(element);
    await element.updateComplete;
    set();
    await element.updateComplete;
  },
  twice: async (element, set) => {
    set();
    document.body.append(element);
    set();
    await element.updateComplete;
    set();
    await element.updateComplete;
  },
};

const settings: Readonly<Record<string, { keep: () => void; set: (element: WegwijzerElement) => void }>> = {
  'the property link': {
    keep: () => {
      setHash(kept);
    },
    set: (element) => (element.link = 'hash'),
  },
  'the attribute link': {
    keep: () => {
      setHash(kept);
    },
    set: (element) => {
      element.setAttribute('link', 'hash');
    },
  },
  'the property memory': {
    keep: () => {
      sessionStorage.setItem(KEY, kept);
    },
    set: (element) => (element.memory = 'session'),
  },
  'the attribute memory': {
    keep: () => {
      sessionStorage.setItem(KEY, kept);
    },
    set: (element) => {
      element.setAttribute('memory', 'session');
    },
  },
  'the flow of a link': {
    keep: () => {
      setHash('#w=opleiding@1&situatie=loondienst&sector=prive');
    },
    set: (element) => {
      Object.assign(element, { link: 'hash', flow: 'opleiding' });
    },
  },
};

for (const [name, { keep, set }] of Object.entries(settings)) {
  describe(`Set by a page or a framework, ${name}`, () => {
    for (const [moment, place] of Object.entries(moments)) {
      it(`${moment}, reads what was kept before anything is written there`, async () => {
        const warnings = listenToWarnings();
        keep();
        const before = [location.hash, sessionStorage.getItem(KEY)];
        const element = document.createElement(tag);
        element.on = on;
        await place(element, () => {
          set(element);
        });
        expect(element.answers).to.include({ situatie: 'loondienst' });
        expect([location.hash, sessionStorage.getItem(KEY)]).to.deep.equal(before);
        expect(told(new WegwijzerPage(element))).to.equal('');
        element.answer('doel', 'zoeken');
        expect(element.answers).to.include({ situatie: 'loondienst', doel: 'zoeken' });
        element.remove();
        expect(warnings).to.deep.equal([]);
      });
    }
  });
}

describe('A place that is asked for late', () => {
  it('does not take away what the person answered meanwhile', async () => {
    setHash(kept);
    const page = await open();
    await page.answer(neighbour);
    page.element.link = 'hash';
    await page.element.updateComplete;
    expect(page.element.answers).to.deep.equal({ situatie: 'werkzoekend', doel: 'opleiding' });
  });

  for (const [name, { answer }] of Object.entries({
    'the person': { answer: (page: WegwijzerPage) => page.answer(neighbour) },
    'the page': {
      answer: async ({ element }: WegwijzerPage) => {
        element.answer('situatie', 'werkzoekend');
        await element.updateComplete;
      },
    },
  }))
    it(`has at once what ${name} answered meanwhile`, async () => {
      const page = await open();
      await answer(page);
      Object.assign(page.element, { link: 'hash', ...withMemory });
      await page.element.updateComplete;
      const link = '#w=wegwijzer@1&situatie=werkzoekend';
      expect([location.hash, sessionStorage.getItem(KEY)]).to.deep.equal([link, link]);
    });

  it('keeps a link to another flow, which the page may still say that it takes', async () => {
    setHash('#w=opleiding@1&situatie=loondienst&sector=prive');
    const page = await open();
    page.element.answer('doel', 'zoeken');
    page.element.link = 'hash';
    await page.element.updateComplete;
    page.element.flow = 'opleiding';
    await page.element.updateComplete;
    expect(page.element.answers).to.include({ situatie: 'loondienst', sector: 'prive' });
  });

  for (const link of ['query', 'none'])
    it(`leaves nothing where it was, once the page asks for link="${link}"`, async () => {
      const page = await open({ ...withHash, ...withMemory });
      await page.answer(neighbour);
      Object.assign(page.element, { link, memory: 'none' });
      await page.element.updateComplete;
      expect([location.hash, sessionStorage.length]).to.deep.equal(['', 0]);
      expect(new URLSearchParams(location.search).get('w')).to.equal(
        link === 'query' ? 'wegwijzer@1&situatie=werkzoekend' : null,
      );
      expect(page.element.answers).to.deep.equal({ situatie: 'werkzoekend' });
    });

  it('has no say over what stands there for another flow, or in the memory of one', async () => {
    const page = await open({ ...withHash, ...withMemory });
    await page.answer(neighbour);
    const kept = sessionStorage.getItem(KEY);
    const link = '#w=opleiding@1&situatie=loondienst';
    setHash(link);
    Object.assign(page.element, { flow: 'loopbaan', link: 'none' });
    await page.element.updateComplete;
    expect([location.hash, sessionStorage.getItem(KEY)]).to.deep.equal([link, kept]);
  });

  it('is left to others once it is not wanted any more', async () => {
    const [first, second] = [await open(withHash), await open()];
    first.element.link = 'none';
    second.element.link = 'hash';
    await Promise.all([first.element.updateComplete, second.element.updateComplete]);
    await second.answer(neighbour);
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=werkzoekend');
  });
});

describe('Two flows of a site', () => {
  it('each have a memory, and nothing is said of a link', async () => {
    const warnings = listenToWarnings();
    const first = await open(withMemory);
    await first.answer(neighbour);
    await first.answer(neighbour);
    first.element.remove();
    const second = await open({ ...withMemory, flow: 'loopbaan' });
    expect(told(second)).to.equal('');
    await second.answer(gent);
    second.element.remove();
    const again = await open(withMemory);
    expect(again.element.answers).to.include({ situatie: 'werkzoekend', doel: 'opleiding' });
    expect(told(again)).to.equal('');
    expect(warnings).to.deep.equal([]);
  });

  it('have it side by side on one page too', async () => {
    const warnings = listenToWarnings();
    const [first, second] = [await open(withMemory), await open({ ...withMemory, flow: 'loopbaan' })];
    await first.answer(neighbour);
    await second.answer(gent);
    expect(sessionStorage.length).to.equal(2);
    expect(warnings).to.deep.equal([]);
  });
});
