import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.js';
import { wegwijzer } from '../../flows/wegwijzer.js';
import { questionsOf } from '../journey/flow.js';
import { textOf } from './testing/hand.js';
import { gent, neighbour, open, openAt, openResult, retired, type Person, type WegwijzerPage } from './testing/wegwijzer-page.js';

type Axe = typeof import('axe-core');

/** These are about a page, of which the element is only a part. */
const aboutThePage = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'];

/** What axe finds wrong in the element, one line each. */
async function violations({ element }: WegwijzerPage): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as { readonly axe: Axe };
  const { violations: found, passes } = await axe.run(element, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: Object.fromEntries(aboutThePage.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations', 'passes'],
  });
  if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('axe did not look into the element.');
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}

const employee: Person = { ...gent, tewerkstelling: 60, 'uren-per-week': 22.8 };
const longCourse: Person = {
  ...gent,
  sector: 'socialprofit',
  'vlaams-gesubsidieerd': 'ja',
  contacturen: 400,
  opname: 'voltijds',
  databank: 'nee',
  kenmerk: 'kwalificerend',
  erkend: 'ja',
  ancienniteit: 36,
  werknemers: 50,
  tewerkstelling: 80,
};

/** Of each question somebody who gets it. */
const persons: Readonly<Record<string, Person>> = {
  situatie: gent,
  doel: gent,
  contract: { ...gent, doel: 'zoeken' },
  ziekte: { situatie: 'arbeidsongeschikt', doel: 'orienteren' },
  uitkering: neighbour,
  plek: gent,
  'nieuw-in-belgie': { situatie: 'thuis', doel: 'nederlands', woonplaats: 'vlaanderen' },
  sector: gent,
  werkduur: gent,
  onderneming: { situatie: 'zelfstandig', doel: 'zoeken', woonplaats: 'vlaanderen' },
  diploma: gent,
  loopbaan: { ...gent, doel: 'orienteren' },
  vdab: neighbour,
  'hoger-onderwijs': { situatie: 'student', doel: 'opleiding' },
  omvang: gent,
  opname: longCourse,
  databank: gent,
  kenmerk: longCourse,
  soort: longCourse,
  betaling: gent,
  start: employee,
  verlof: longCourse,
};

const results: Readonly<Record<string, readonly [Person, readonly string[]]>> = {
  'with a yes': [gent, ['yes', 'no', 'open']],
  'with something open': [{ ...gent, tewerkstelling: null, 'uren-per-week': null, databank: null, pop: null, soort: null }, ['open']],
  'with a no that could change': [{ ...gent, contacturen: 31 }, ['no']],
  'with referrals only': [retired, ['no']],
};

const modes = ['page', 'counsellor', 'kiosk'];

describe('Somebody is known who gets', () => {
  it('each question of the flow', () => {
    expect(Object.keys(persons)).to.have.members(questionsOf(wegwijzer).map(({ id }) => id));
  });
});

for (const mode of modes) {
  describe(`axe finds nothing in the mode ${mode}`, () => {
    for (const [question, person] of Object.entries(persons)) {
      it(`on the question ${question}, as it comes and with an error`, async () => {
        const page = await openAt(question, person, { mode });
        expect(await violations(page)).to.deep.equal([]);
        await page.next();
        // Statements alone can be sent as they are.
        if (page.question === question) {
          expect(page.errors).to.not.be.empty;
          expect(await violations(page)).to.deep.equal([]);
        }
      });
    }

    for (const [name, [person, verdicts]] of Object.entries(results)) {
      it(`on a result ${name}, folded and open`, async () => {
        const page = await openResult(person, { mode });
        expect(Object.values(page.verdicts)).to.include.members([...verdicts]);
        expect(await violations(page)).to.deep.equal([]);
        page.unfold();
        expect(await violations(page)).to.deep.equal([]);
      });
    }

    it('on the message about a link of which not all could be kept', async () => {
      history.replaceState(null, '', '#w=wegwijzer@0&situatie=loondienst&sector=circus');
      const page = await open({ mode, link: 'hash' });
      history.replaceState(null, '', location.pathname + location.search);
      expect(page.has('[role="status"]')).to.be.true;
      expect(await violations(page)).to.deep.equal([]);
    });
  });
}

describe('Headings', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`begin at level ${level} when the host says so, and skip none`, async () => {
      for (const page of [await openAt('diploma', gent, { 'heading-level': String(level) }), await openResult(gent, { 'heading-level': String(level) })]) {
        const levels = page.all('h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName.slice(1)));
        expect(page.get('.title').localName).to.equal(`h${level}`);
        expect(Math.min(...levels)).to.equal(level);
        let deepest = level;
        for (const next of levels) {
          expect(next, levels.join(' ')).to.be.at.most(Math.min(deepest + 1, 6));
          deepest = next;
        }
      }
    });
  }

  it('hold the question, once', async () => {
    for (const [question, person] of Object.entries(persons)) {
      const page = await openAt(question, person);
      expect(page.all('.title').length, question).to.equal(1);
      expect(page.title, question).to.match(/\S.*\?$/);
    }
  });
});

describe('Every input', () => {
  for (const [question, person] of Object.entries(persons)) {
    it(`of ${question} has a name, and its group too`, async () => {
      const page = await openAt(question, person);
      for (const input of page.root.querySelectorAll('form input')) {
        if (!(input instanceof HTMLInputElement)) continue;
        expect(textOf(input.labels?.[0] ?? null), `${input.name} ${input.value}`).to.not.equal('');
        if (input.type === 'radio') expect(textOf(input.closest('fieldset')?.querySelector('legend') ?? null), input.name).to.not.equal('');
      }
    });

    it(`of ${question} can be hit, by a finger too`, async () => {
      const page = await openAt(question, person);
      const targets = page.all('form label.option, form .entry input, button, summary');
      expect(targets.length).to.be.above(2);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), `${target.localName} ${textOf(target)}`).to.be.at.least(24);
      }
    });
  }

  it('that says "Ik weet het niet" tells of which field', async () => {
    const page = await openAt('werkduur');
    for (const fact of ['tewerkstelling', 'uren-per-week']) {
      const described = page.root.getElementById(page.option(fact, '?').getAttribute('aria-describedby') ?? '');
      expect(textOf(described), fact).to.equal(textOf(page.field(fact).labels?.[0] ?? null));
    }
  });
});

/** Each text on the screen with the boxes of its lines. */
function lines({ root }: WegwijzerPage): readonly { readonly node: Text; readonly rect: DOMRect }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { node: Text; rect: DOMRect }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || node.data.trim() === '' || parent.closest('.visually-hidden, style') || !parent.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 1) found.push({ node, rect });
  }
  return found;
}

/** Texts that lie over another, or stick out of the element. */
function spoiled(page: WegwijzerPage): readonly string[] {
  const all = lines(page);
  const host = page.element.getBoundingClientRect();
  const cut = all.filter(({ rect }) => rect.left < host.left - 1 || rect.right > host.right + 1).map(({ node }) => `cut: ${textOf(node)}`);
  const overlaps = all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter(({ node, rect }) => node !== one.node && depth(one.rect, rect) > 3)
      .map(({ node }) => `overlap: ${textOf(one.node)} / ${textOf(node)}`),
  );
  return [...cut, ...overlaps];
}

const depth = (a: DOMRect, b: DOMRect): number =>
  Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

describe('On a screen of 320 pixels', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const mode of modes) {
    it(`nothing scrolls sideways on any question, in the mode ${mode}`, async () => {
      for (const [question, person] of Object.entries(persons)) {
        const page = await openAt(question, person, { mode });
        await page.next();
        expect(document.documentElement.scrollWidth, question).to.be.at.most(320);
        expect(spoiled(page), question).to.deep.equal([]);
        page.element.remove();
      }
    });

    it(`nothing scrolls sideways on a result with all folds open, in the mode ${mode}`, async () => {
      for (const [name, [person]] of Object.entries(results)) {
        const page = await openResult(person, { mode });
        page.unfold();
        expect(document.documentElement.scrollWidth, name).to.be.at.most(320);
        expect(spoiled(page), name).to.deep.equal([]);
        page.element.remove();
      }
    });
  }
});

for (const [width, size] of [
  [1280, '200%'],
  [800, '200%'],
  [320, '200%'],
] as const) {
  describe(`With text of ${size} on a screen of ${width} pixels`, () => {
    before(() => setViewport({ width, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));

    const enlarge = ({ element }: WegwijzerPage): void => {
      element.style.fontSize = size;
    };

    it('nothing overlaps or is cut on any question', async () => {
      for (const [question, person] of Object.entries(persons)) {
        const page = await openAt(question, person);
        enlarge(page);
        await page.next();
        expect(spoiled(page), question).to.deep.equal([]);
        page.element.remove();
      }
    });

    it('nothing overlaps or is cut on a result with all folds open', async () => {
      for (const [name, [person]] of Object.entries(results)) {
        const page = await openResult(person);
        enlarge(page);
        page.unfold();
        expect(spoiled(page), name).to.deep.equal([]);
        page.element.remove();
      }
    });
  });
}

describe('The size of the text', () => {
  it('follows the host, whatever a page makes of its root', async () => {
    const page = await open();
    const sizes = ['100%', '62.5%'].map((size) => {
      document.documentElement.style.fontSize = size;
      document.body.style.fontSize = '16px';
      return page.all('.title, .option, button').map((element) => getComputedStyle(element).fontSize);
    });
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    expect(sizes[1]).to.deep.equal(sizes[0]);
  });
});

describe('The language', () => {
  it('of the texts stands inside, whatever the page around it says', async () => {
    for (const lang of ['nl', 'nl-BE', '']) {
      const page = await open(lang === '' ? {} : { lang });
      expect(page.get('.wegwijzer').lang).to.equal('nl');
    }
  });

  it('of the page is not touched by an element without the attribute', async () => {
    const page = await open();
    expect(page.element.hasAttribute('lang')).to.be.false;
  });
});
