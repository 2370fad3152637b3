import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { resultaat } from '../../locales/nl/resultaat.js';
import { ui } from '../../locales/nl/ui.js';
import { verder } from '../../locales/nl/verder.js';
import { addLanguage } from '../product.js';
import { OpleidingsWegwijzer } from '../product.js';
import { marked } from './testing/other-language.js';
import { testsThatNeed } from './testing/driver.js';
import { nameOf, textOf, until } from './testing/hand.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent, neighbour, unsure } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';
import { WegwijzerPage } from './testing/wegwijzer-page.js';

describe('Several elements on one page', () => {
  it('do not disturb each other', async () => {
    const [one, two] = [await open(), await open({ mode: 'kiosk', on: '2027-01-15', 'heading-level': '4' })];
    await one.choose('situatie', 'loondienst');
    await two.choose('situatie', 'werkzoekend');
    expect([one.filledIn('situatie'), two.filledIn('situatie')]).to.deep.equal(['loondienst', 'werkzoekend']);
    await one.next();
    expect([one.question, two.question]).to.deep.equal(['doel', 'situatie']);
    await two.answerAll(neighbour);
    expect(one.question).to.equal('doel');
    expect(one.element.answers).to.deep.equal({ situatie: 'loondienst' });
    await one.answerAll(gent);
    expect(two.element.answers).to.include({ situatie: 'werkzoekend' });
    expect([one.verdicts, two.verdicts].map((verdicts) => verdicts['opleidingscheques'])).to.deep.equal(['yes', 'no']);
  });

  it('each speak their own language', async () => {
    await addLanguage('de', marked('de'));
    const [one, two] = [await open({ lang: 'de' }), await open()];
    expect([one, two].map((page) => textOf(page.get('[part~="next"]')))).to.deep.equal([`de ${ui.next}`, ui.next]);
    expect([one, two].map((page) => page.get('.wegwijzer').lang)).to.deep.equal(['de', 'nl']);
  });
});

describe('A call that leads nowhere else', () => {
  const calls: Readonly<Record<string, (page: WegwijzerPage) => void>> = {
    'change() of what was not asked': ({ element }) => {
      element.change('prijs');
    },
    'change() of what there is not': ({ element }) => {
      element.change('raket');
    },
    'change() of what stands on the screen': ({ element }) => {
      element.change('tewerkstelling');
    },
    'answer() as it was answered': ({ element }) => {
      element.answer('situatie', 'loondienst');
    },
    'another flow that asks the same here': ({ element }) => {
      element.flow = 'opleiding';
    },
  };
  for (const [name, call] of Object.entries(calls)) {
    it(`keeps what was typed: ${name}`, async () => {
      const page = await openAt('werkduur');
      await page.type('tewerkstelling', '60');
      call(page);
      await page.element.updateComplete;
      expect(page.question).to.equal('werkduur');
      expect(page.filledIn('tewerkstelling')).to.equal('60');
    });
  }
});

describe('An element that is moved', () => {
  it('keeps its place, its answers and what was typed', async () => {
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', '60');
    await page.choose('uren-per-week', '?');
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(page.element);
    await page.element.updateComplete;
    expect(page.question).to.equal('werkduur');
    expect(page.filledIn('tewerkstelling')).to.equal('60');
    expect(page.filledIn('uren-per-week')).to.equal('?');
    await page.next();
    expect(page.element.facts).to.include({ sector: 'prive', tewerkstelling: 60 });
  });

  it('keeps them when it is taken away, and put back later', async () => {
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', '60');
    const parent = page.element.parentElement;
    page.element.remove();
    page.element.on = '2027-01-15';
    await page.element.updateComplete;
    parent?.append(page.element);
    await page.element.updateComplete;
    expect(page.question).to.equal('werkduur');
    expect(page.filledIn('tewerkstelling')).to.equal('60');
  });

  it('catches up with what code did meanwhile', async () => {
    const page = await open();
    const parent = page.element.parentElement;
    page.element.remove();
    page.element.answer('situatie', 'loondienst');
    parent?.append(page.element);
    await page.element.updateComplete;
    expect(page.question).to.equal('doel');
  });

  it('keeps its result, and hears the printer once', async () => {
    const page = await openResult();
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(page.element);
    await page.element.updateComplete;
    expect(page.verdicts).to.include({ opleidingscheques: 'yes' });
    await page.answerAll(gent);
    await page.back();
    expect(page.question).to.not.equal(undefined);
  });
});

describe('An element', () => {
  it('can be made by code, with all of it set before it is on the page', async () => {
    const element = new OpleidingsWegwijzer();
    element.answers = { situatie: 'loondienst' };
    element.mode = 'kiosk';
    element.answer('doel', 'opleiding');
    await fixture(html`${element}`);
    const page = new WegwijzerPage(element);
    await page.untilThere();
    expect(page.question).to.equal('contract');
  });

  it('that a page set properties on before it was defined takes them', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.innerHTML = '<opleidings-wegwijzer on="2026-11-21" mode="counsellor"></opleidings-wegwijzer>';
    const [element] = host.getElementsByTagName('opleidings-wegwijzer');
    if (!element) throw new Error('There is no element.');
    await element.updateComplete;
    expect(new WegwijzerPage(element).get('details').hasAttribute('open')).to.be.true;
  });

  it('replaces what stands in it for pages without script', async () => {
    const element = await fixture<OpleidingsWegwijzer>(
      html`<opleidings-wegwijzer><p>Bel het nummer 1700.</p></opleidings-wegwijzer>`,
    );
    const fallback = element.querySelector('p');
    expect(fallback?.assignedSlot === null).to.be.true;
    expect(fallback?.getBoundingClientRect().height).to.equal(0);
    expect(fallback?.checkVisibility()).to.be.false;
  });

  it('takes no room when it is hidden', async () => {
    const page = await open();
    page.element.hidden = true;
    expect(page.element.getBoundingClientRect().height).to.equal(0);
  });

  it('takes the font and the colours of its page', async () => {
    const page = await open();
    page.element.style.fontFamily = 'monospace';
    page.element.style.setProperty('--wegwijzer-accent', 'rgb(1, 2, 3)');
    for (const element of page.all('h2, label, button, summary'))
      expect(getComputedStyle(element).fontFamily, element.localName).to.equal('monospace');
    expect(getComputedStyle(page.get('[part~="next"]')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('writes no style attribute, which a strict page would refuse', async () => {
    for (const page of [await openAt('werkduur'), await openResult()]) expect(page.has('[style]')).to.be.false;
  });

  it('has no link that leads nowhere', async () => {
    for (const person of [gent, neighbour]) {
      const page = await openResult(person);
      await page.unfold();
      const links = page.all('a');
      expect(links.length).to.be.above(5);
      for (const link of links)
        expect(link.getAttribute('href'), textOf(link)).to.match(/^(https?:\/\/[^ ]+|tel:\d+)$/);
    }
  });
});

const itOnPaper = await testsThatNeed('emulated media', 'emulate-media', { media: 'screen' });

describe('Printing', () => {
  const folds = (page: WegwijzerPage): readonly boolean[] =>
    page.all('details').map((fold) => fold.hasAttribute('open'));

  it('opens what is folded away, but for the sources and what is for others; and closes it again', async () => {
    const page = await openResult();
    const before = folds(page);
    expect(before).to.include(false);
    dispatchEvent(new Event('beforeprint'));
    for (const fold of page.all('details')) {
      const isForPaper = fold.closest('.off-paper') === null;
      expect(fold.hasAttribute('open'), textOf(fold.querySelector('summary'))).to.equal(isForPaper);
    }
    dispatchEvent(new Event('afterprint'));
    expect(folds(page)).to.deep.equal(before);
  });

  it('leaves open what was open', async () => {
    const page = await openResult(gent, { mode: 'counsellor' });
    const before = folds(page);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(folds(page)).to.deep.equal(before);
    expect(before).to.not.include(false);
  });

  it('does nothing to an element that is gone', async () => {
    const page = await openResult();
    page.element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(page.has('details:not([open])')).to.be.true;
  });

  it('is asked for by a button of the result', async () => {
    const page = await openResult();
    const { print } = window;
    let printed = 0;
    window.print = () => {
      printed += 1;
    };
    try {
      await page.click(page.get('[part~="print"]'));
    } finally {
      window.print = print;
    }
    expect(printed).to.equal(1);
  });

  /** Whether its text has a place, be it that it has no box of its own. */
  const isWritten = (element: Element): boolean => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getClientRects().length > 0;
  };

  itOnPaper('has each line that the screen has, but for what is pressed there, over the whole width', async () => {
    await setViewport({ width: 1000, height: 800 });
    const page = await openResult();
    await page.unfold();
    const forScreen = '.actions, .settle, .life, .supposed, .off-paper, .not-right';
    const lines = page
      .all('[data-view="result"] :is(p, li, dt, dd, summary, .card, .part, .section)')
      .filter((line) => isWritten(line) && !line.closest(forScreen) && line.querySelector('button') === null);
    expect(lines.length).to.be.above(100);
    await emulateMedia({ media: 'print' });
    try {
      for (const line of lines) expect(isWritten(line), textOf(line)).to.be.true;
      const { width } = page.get('[data-view="result"]').getBoundingClientRect();
      for (const part of page.all('[data-view="result"] > section').filter(isWritten))
        expect(part.getBoundingClientRect().width, textOf(part).slice(0, 40)).to.be.at.least(width * 0.9);
    } finally {
      await emulateMedia({ media: 'screen' });
      await setViewport({ width: 800, height: 600 });
    }
  });

  itOnPaper(
    'leaves out the buttons but for the names of what is explained, and writes out where a link leads',
    async () => {
      const page = await openResult();
      await until(() => page.has('.term'), 'the meanings are there');
      await emulateMedia({ media: 'print' });
      try {
        await page.unfold();
        for (const button of page.all('button'))
          expect(isWritten(button), textOf(button)).to.equal(
            button.matches('.term') && button.parentElement?.checkVisibility(),
          );
        expect(getComputedStyle(page.get('.links a[href^="https"]'), '::after').content).to.contain('https://');
        expect(page.get('[data-incentive="opleidingscheques"]').checkVisibility()).to.be.true;
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    },
  );
});

describe('A language', () => {
  it('of which texts are missing is not added, and what is missing is named on the console', async () => {
    const warnings = listenToWarnings();
    await addLanguage('es', {
      ui: { next: 'Next', back: 'Back' },
      vragen: { facts: { situatie: { question: 'What do you do?' } } },
    });
    expect(warnings.length).to.equal(1);
    expect(warnings[0])
      .to.contain('"es" is not added')
      .and.to.match(/misses \d{4} texts/);
    const page = await open({ lang: 'es' });
    expect(warnings[1]).to.contain('lang="es" cannot be used');
    expect(page.get('.wegwijzer').lang).to.equal('nl');
    expect(textOf(page.get('[part~="next"]'))).to.equal(ui.next);
  });

  it('is spoken on each screen, and no other is, but for official names', async () => {
    await addLanguage('fr', marked('fr'));
    const lines = (page: WegwijzerPage): readonly string[] =>
      page.all('.title, label .label, button:not(.term), summary, dt, .verdict, h3').map(textOf);
    for (const page of [
      await open({ lang: 'fr' }),
      await openAt('werkduur', gent, { lang: 'fr' }),
      await openResult(gent, { lang: 'fr' }),
    ]) {
      expect(page.get('.wegwijzer').lang).to.equal('fr');
      for (const line of lines(page)) expect(line).to.match(/^fr /);
    }
  });

  it('is written in its own direction, whatever that of the page', async () => {
    await addLanguage('ar', marked('ar'));
    const right = (page: WegwijzerPage, selector: string): number => page.get(selector).getBoundingClientRect().right;
    const isMirrored = (page: WegwijzerPage): boolean =>
      right(page, 'form .option input') > right(page, 'form .option .label');
    document.documentElement.dir = 'rtl';
    try {
      expect(isMirrored(await open({ lang: 'nl' }))).to.be.false;
      document.documentElement.dir = 'ltr';
      expect(isMirrored(await open({ lang: 'ar' }))).to.be.true;
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('can be changed at every place, and nothing is lost', async () => {
    await addLanguage('fr', marked('fr'));
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', 'veel');
    await page.next();
    page.element.lang = 'fr';
    await until(() => textOf(page.get('[part~="next"]')) === `fr ${ui.next}`, 'French is spoken');
    expect(page.filledIn('tewerkstelling')).to.equal('veel');
    expect(page.error('tewerkstelling')).to.contain('van 0 tot 100');
    page.element.lang = '';
    await page.element.updateComplete;
    expect(textOf(page.get('[part~="next"]'))).to.equal(ui.next);
  });
});

describe('No text', () => {
  it('is missing on any question or result of the persons of the tests', async () => {
    for (const person of [gent, neighbour, unsure]) {
      const page = await openResult(person);
      await page.unfold();
      expect(page.text).to.not.match(
        /\b(ui|verder|vragen|steun|nodig|doorverwijzing|resultaat):|undefined|null|NaN|\[object|\{\{|\}\}/,
      );
      const names = page.all('button, summary, h2, h3, h4, h5, h6').map(nameOf);
      expect(names.filter((name) => Object.hasOwn({ ...ui, ...verder, ...resultaat }, name))).to.deep.equal([]);
    }
  });
});
