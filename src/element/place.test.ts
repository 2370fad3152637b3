import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { WegwijzerElement } from './wegwijzer-element.js';
import { go, keepNothing, KEY, setHash, told, withHash } from './testing/kept.js';
import { until } from './testing/hand.js';
import { gent, listenToWarnings, neighbour, open, WegwijzerPage, on } from './testing/wegwijzer-page.js';

keepNothing();

const withMemory = { memory: 'session' };
const withQuery = { link: 'query' };
const kept = '#w=wegwijzer@1&situatie=loondienst&doel=opleiding';
const tag = 'opleidings-wegwijzer';
const address = location.href;

afterEach(() => {
  history.replaceState(null, '', address);
});

/** The only element in a part of the page, once it asks something. */
async function pageIn(part: ParentNode): Promise<WegwijzerPage> {
  const found = (): WegwijzerElement | null => part.querySelector<WegwijzerElement>(tag);
  await until(() => found()?.shadowRoot?.querySelector('form'), 'the element asks something');
  const page = new WegwijzerPage(found()!);
  await page.untilThere();
  return page;
}

/** What a page, a library or a CMS does with markup that it writes again. */
const replacements: Readonly<Record<string, (part: HTMLElement) => void>> = {
  'innerHTML with more behind it': (part) => {
    part.innerHTML += '<p>Meer</p>';
  },
  'innerHTML as it was': (part) => {
    const { innerHTML } = part;
    part.innerHTML = innerHTML;
  },
  'a copy in, then the old one out': (part) => {
    const old = part.querySelector(tag)!;
    old.before(old.cloneNode(true));
    old.remove();
  },
  'the old one out, then a copy in': (part) => {
    const old = part.querySelector(tag)!;
    old.remove();
    part.append(old.cloneNode(true));
  },
  replaceWith: (part) => {
    const old = part.querySelector(tag)!;
    old.replaceWith(old.cloneNode(true));
  },
  replaceChildren: (part) => {
    part.replaceChildren(...[...part.childNodes].map((node) => node.cloneNode(true)));
  },
  'another body around it': (part) => {
    const copy = part.cloneNode(true);
    part.replaceChildren(...copy.childNodes);
  },
  'the same one somewhere else': (part) => {
    part.prepend(part.querySelector(tag)!);
  },
};

for (const [where, attributes] of Object.entries({
  'link="hash"': 'link="hash"',
  'link="query"': 'link="query"',
  'memory="session"': 'memory="session"',
})) {
  describe(`Somebody under way with ${where} stays there when the page writes its markup again`, () => {
    for (const [name, replace] of Object.entries(replacements)) {
      it(name, async () => {
        const warnings = listenToWarnings();
        const part = await fixture<HTMLElement>(html`<section></section>`);
        part.innerHTML = `<${tag} on="${on}" ${attributes}></${tag}>`;
        const page = await pageIn(part);
        await page.answer(gent);
        await page.answer(gent);
        const { question } = page;
        replace(part);
        const again = await pageIn(part);
        await until(() => again.question === question, 'the question is the one that was asked');
        await again.answer(gent);
        expect(again.element.answers).to.include({ situatie: 'loondienst', doel: 'opleiding' });
        replace(part);
        const third = await pageIn(part);
        await until(() => third.question === again.question, 'the next answer is kept too');
        expect(warnings).to.deep.equal([]);
      });
    }
  });
}

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

  it('that somebody spoiled does no harm', async () => {
    for (const spoiled of ['?w', '?w=', '?w=%E0%A4%A', '?w=x&w=y', '?ww=1']) {
      history.replaceState(null, '', location.pathname + spoiled);
      const page = await open(withQuery);
      expect(page.question, spoiled).to.equal('situatie');
      page.element.remove();
    }
  });
});
