import { expect, oneEvent } from '@open-wc/testing';
import { ui } from '../../locales/nl/ui.js';
import { vragen } from '../../locales/nl/vragen.js';
import {
  gent,
  like,
  listenToWarnings,
  neighbour,
  open,
  openAt,
  openResult,
  textOf,
  type WegwijzerPage,
} from './testing/wegwijzer-page.js';

const KEY = 'opleidings-wegwijzer';
const withHash = { link: 'hash' };

/** Only where it changes something: a browser may refuse what comes too often. */
const setHash = (hash: string): void => {
  if (location.hash !== hash) history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
};

const clear = (): void => {
  setHash('');
  sessionStorage.clear();
};

beforeEach(clear);
afterEach(clear);

/** As when the page is loaded again: another element at the same address. */
async function reload(page: WegwijzerPage, attributes = withHash): Promise<WegwijzerPage> {
  page.element.remove();
  return open(attributes);
}

async function go(direction: 'back' | 'forward', page: WegwijzerPage): Promise<void> {
  const arrived = oneEvent(window, 'popstate');
  history[direction]();
  await arrived;
  await page.element.updateComplete;
}

/** What the person is told about a link. */
const told = (page: WegwijzerPage): string => textOf(page.find('[role="status"]'));

describe('With link="hash" the address', () => {
  it('takes a text as well as a choice or a number', async () => {
    setHash('#w=wegwijzer@1&paritair-comite=322.01&tewerkstelling=80');
    const page = await open(withHash);
    expect(page.element.answers).to.deep.equal({ 'paritair-comite': '322.01', tewerkstelling: 80 });
    page.element.answer('situatie', 'loondienst');
    expect(location.hash).to.contain('paritair-comite=322.01');
  });

  it('follows the journey, with names and values that can be read', async () => {
    const page = await open(withHash);
    expect(location.hash).to.equal('');
    await page.answer(gent);
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=loondienst');
    await page.answer(gent);
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=loondienst&doel=opleiding');
    await page.back();
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=loondienst');
  });

  it('holds an unknown as a question mark, and a number with its decimals', async () => {
    const page = await openAt('werkduur', gent, withHash);
    await page.answer({ tewerkstelling: 90.5, 'uren-per-week': null });
    expect(location.hash).to.contain('tewerkstelling=90.5').and.to.contain('uren-per-week=?');
  });

  it('keeps the rest of itself', async () => {
    const { pathname, search } = location;
    const page = await open(withHash);
    await page.answer(gent);
    expect([location.pathname, location.search]).to.deep.equal([pathname, search]);
  });

  it('is empty again once the person begins again', async () => {
    const page = await openResult(neighbour, withHash);
    await page.restart();
    expect(location.hash).to.equal('');
  });

  it('follows code too, without a new place in the history', async () => {
    const page = await open(withHash);
    const { length } = history;
    page.element.answer('situatie', 'loondienst');
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=loondienst');
    page.element.restart();
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(length);
  });

  it('of a page without link="hash" is left alone', async () => {
    setHash('#w=wegwijzer@1&situatie=loondienst');
    const page = await open();
    expect(page.question).to.equal('situatie');
    await page.answer(neighbour);
    expect(location.hash).to.equal('#w=wegwijzer@1&situatie=loondienst');
  });

  it('that is of the page itself is left alone', async () => {
    setHash('#section');
    const page = await open(withHash);
    expect(page.question).to.equal('situatie');
    expect(told(page)).to.equal('');
    page.element.restart();
    page.element.back();
    expect(location.hash).to.equal('#section');
  });

  it('that goes to a place of the page does not move the person', async () => {
    const page = await open(withHash);
    await page.answer(gent);
    await page.choose('doel', 'zoeken');
    const arrived = oneEvent(window, 'popstate');
    location.hash = '#section';
    await arrived;
    await page.element.updateComplete;
    expect(page.question).to.equal('doel');
    await go('back', page);
    expect(page.question).to.equal('doel');
    expect(page.filledIn('doel')).to.equal('zoeken');
  });
});

describe('A reload', () => {
  it('keeps the place, under way and at the result', async () => {
    const page = await open(withHash);
    await page.answerUntil('werkduur', gent);
    const again = await reload(page);
    expect(again.question).to.equal('werkduur');
    expect(again.element.facts).to.deep.equal(page.element.facts);
    await again.answerAll(gent);
    const atEnd = await reload(again);
    await atEnd.untilResult();
    expect(atEnd.verdicts).to.deep.equal(again.verdicts);
    expect(told(atEnd)).to.equal('');
  });

  it('keeps the answers that sleep', async () => {
    const page = await openResult(gent, withHash);
    await page.change('Situatie');
    await page.answer(neighbour);
    const again = await reload(page);
    await again.change('Situatie');
    await again.choose('situatie', 'loondienst');
    await again.next();
    await again.untilResult();
    expect(again.element.facts).to.include({ sector: 'prive' });
  });

  it('keeps the answers that the host filled in, below those of the link', async () => {
    setHash('#w=wegwijzer@1&situatie=werkzoekend');
    const page = await open(withHash, { answers: { situatie: 'loondienst', doel: 'zoeken' } });
    expect(page.element.answers).to.deep.equal({ situatie: 'werkzoekend', doel: 'zoeken' });
  });
});

describe('The browser', () => {
  it('goes back and forward through the questions, with what was answered there', async () => {
    const page = await open(withHash);
    const asked = await page.answerUntil('sector', gent);
    expect(asked.length).to.be.above(2);
    for (const question of asked.toReversed()) {
      await go('back', page);
      expect(page.question).to.equal(question);
      const [fact = ''] = page.facts;
      expect(page.filledIn(fact)).to.equal(gent[fact]);
      expect(page.hasFocus(page.get('.title'))).to.be.true;
    }
    for (const question of [...asked.slice(1), 'sector']) {
      await go('forward', page);
      expect(page.question).to.equal(question);
    }
  });

  it('goes back from the result to the last question, and forward to the result', async () => {
    const page = await open(withHash);
    const asked = await page.answerAll(neighbour);
    await go('back', page);
    expect(page.question).to.equal(asked.at(-1));
    await go('forward', page);
    await page.untilResult();
  });

  it('undoes a new beginning', async () => {
    const page = await open(withHash);
    await page.answer(neighbour);
    await page.answer(neighbour);
    await page.change('Situatie');
    await go('back', page);
    expect(page.element.answers).to.include({ situatie: 'werkzoekend' });
  });

  it('tells the page of the questions that the person goes to', async () => {
    const page = await open(withHash);
    await page.answer(gent);
    const heard: string[] = [];
    page.element.addEventListener('wegwijzer-question', ({ question }) => heard.push(question));
    await go('back', page);
    expect(heard).to.deep.equal(['situatie']);
  });

  it('goes to a link that is pasted into the address, and says what was dropped', async () => {
    const page = await open(withHash);
    const arrived = oneEvent(window, 'popstate');
    location.hash = '#w=wegwijzer@1&situatie=werkzoekend&sector=circus';
    await arrived;
    await page.element.updateComplete;
    expect(page.question).to.equal('doel');
    expect(told(page)).to.contain('Werkgever');
  });

  it('is no longer heard by an element that is gone', async () => {
    const page = await open(withHash);
    await page.answer(gent);
    page.element.remove();
    const arrived = oneEvent(window, 'popstate');
    history.back();
    await arrived;
    expect(page.element.answers).to.include({ situatie: 'loondienst' });
  });
});

describe('A link', () => {
  it('of an older version is kept as far as it fits, and the person is told', async () => {
    setHash('#w=wegwijzer@0&situatie=loondienst&doel=opleiding');
    const page = await open(withHash);
    expect(page.question).to.equal('contract');
    expect(told(page)).to.contain(ui.oldLink);
  });

  it('of another flow is kept as far as it fits, and the person is told', async () => {
    setHash('#w=doolhof@1&situatie=loondienst&doel=opleiding');
    const page = await open(withHash);
    expect(page.question).to.equal('contract');
    expect(told(page)).to.contain(ui.oldLink);
  });

  it('with a value that does not exist is kept for the rest, and the person is told which answer is missing', async () => {
    setHash('#w=wegwijzer@1&situatie=loondienst&doel=opleiding&sector=circus&tewerkstelling=1000');
    const page = await open(withHash);
    expect(page.question).to.equal('contract');
    expect(told(page)).to.match(like(ui.dropped));
    for (const fact of ['sector', 'tewerkstelling'] as const) expect(told(page)).to.contain(vragen.facts[fact].label);
    expect(told(page)).to.not.contain(vragen.facts.situatie.label);
  });

  for (const broken of [
    '#w=wegwijzer@1&%E0%A4%A=1&situatie=loondienst',
    '#w=wegwijzer@1&&&=&situatie=loondienst&=x',
    '#situatie=loondienst&w=wegwijzer@1',
    '#w=&situatie=loondienst',
    '#w=wegwijzer@@1@&situatie=loondienst',
    '#w=wegwijzer@1&situatie=loondienst&doel=%',
  ]) {
    it(`that is broken is kept as far as it fits: ${broken}`, async () => {
      setHash(broken);
      const page = await open(withHash);
      expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
      expect(page.question).to.equal('doel');
    });
  }

  it('may come in any order', async () => {
    setHash('#doel=opleiding&w=wegwijzer@1&situatie=loondienst');
    const page = await open(withHash);
    expect(page.question).to.equal('contract');
    expect(told(page)).to.equal('');
  });

  for (const foreign of ['#', '#top', '#/route/1', '#a=b&c=d', '#situatie=loondienst', `#${'x'.repeat(50_000)}`]) {
    it(`that is of something else is not taken for ours: ${foreign.slice(0, 30)}`, async () => {
      setHash(foreign);
      const page = await open(withHash);
      expect(page.question).to.equal('situatie');
      expect(told(page)).to.equal('');
    });
  }

  for (const hostile of ['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '__proto__', 'constructor', 'Bel 0900 12 34 56', '$t(next)', '{{list}}', 'x'.repeat(20_000)]) {
    it(`with something hostile does no harm: ${hostile.slice(0, 30)}`, async () => {
      setHash(`#w=wegwijzer@1&situatie=loondienst&${encodeURIComponent(hostile)}=1&doel=${encodeURIComponent(hostile)}&w=${encodeURIComponent(hostile)}`);
      const page = await open(withHash);
      expect(page.element.answers).to.deep.equal({ situatie: 'loondienst' });
      expect(page.question).to.equal('doel');
      expect(page.has('img, script, [href^="javascript"]')).to.be.false;
      expect(told(page)).to.contain('Doel').and.to.contain(ui.droppedUnknown).and.not.to.contain(hostile);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
  }

  it('tells nothing more once the person goes on', async () => {
    setHash('#w=wegwijzer@0&situatie=loondienst');
    const page = await open(withHash);
    expect(told(page)).to.not.equal('');
    await page.answer(gent);
    expect(told(page)).to.equal('');
    expect(location.hash).to.match(/^#w=wegwijzer@1&/);
  });
});

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
    await page.untilResult();
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

describe('Nothing is kept', () => {
  it('in any storage, cookie or address, unless the page asks for it', async () => {
    const kept = (): readonly unknown[] => [sessionStorage.length, localStorage.length, document.cookie, location.href, history.length];
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
    const elsewhere = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).origin !== location.origin);
    expect(elsewhere.map(({ name }) => name)).to.deep.equal([]);
  });
});
