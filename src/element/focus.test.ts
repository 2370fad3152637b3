import { expect, fixture, html } from '@open-wc/testing';
import { ui } from '../../locales/nl/ui.js';
import { addLanguage } from '../product.js';
import { marked } from './testing/other-language.js';
import { textOf, until } from './testing/hand.js';
import { KEY } from './testing/kept.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent, neighbour } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

/** What a screen reader tells of the focused field besides its name: its own description, and that of its group. */
function descriptionOf(page: WegwijzerPage): string {
  const field = page.focused;
  return [field, field?.closest('fieldset')]
    .flatMap((described) => described?.getAttribute('aria-describedby')?.split(' ') ?? [])
    .map((id) => textOf(page.root.getElementById(id)))
    .join(' ');
}

describe('After a step of the person the heading has the focus', () => {
  it('of each question, and of the result', async () => {
    const page = await open();
    for (let { question } = page; question !== undefined; question = page.question) {
      await page.answer(gent);
      expect(page.question).to.not.equal(question);
      if (!page.find('form')) await page.untilResult();
      await until(() => page.focused === page.get('.title'), `the focus is on the heading after ${question}`);
      expect(page.focused?.localName).to.equal('h2');
    }
  });

  it('of a heading that a person cannot tab to', async () => {
    const page = await openAt('doel');
    expect(page.all('[tabindex]').map((element) => [element.className, element.tabIndex])).to.deep.equal([
      ['title', -1],
    ]);
  });

  it('back', async () => {
    const page = await openAt('diploma');
    await page.back();
    expect(page.hasFocus(page.get('.title'))).to.be.true;
  });

  it('to change an answer, from a question and from the result', async () => {
    for (const page of [await openAt('diploma'), await openResult()]) {
      await page.change('Situatie');
      expect(page.question).to.equal('situatie');
      expect(page.hasFocus(page.get('.title'))).to.be.true;
    }
  });

  it('to begin again', async () => {
    const page = await openResult();
    await page.restart();
    expect(page.question).to.equal('situatie');
    expect(page.hasFocus(page.get('.title'))).to.be.true;
  });

  it('and the heading is in sight', async () => {
    const page = await openResult();
    await page.restart();
    const { top, bottom } = page.get('.title').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });
});

describe('The focus stays where the person put it', () => {
  let outside: HTMLElement;

  beforeEach(async () => {
    outside = await fixture(html`<input aria-label="Elders op de pagina" />`);
    outside.focus();
  });

  const expectUntouched = (): void => {
    expect(document.activeElement === outside).to.be.true;
  };

  it('on load', async () => {
    const page = await open();
    await page.element.updateComplete;
    expectUntouched();
  });

  it('on a load that shows the result at once', async () => {
    await openResult();
    expectUntouched();
  });

  it('on restore from the link', async () => {
    history.replaceState(null, '', '#w=wegwijzer@1&situatie=loondienst');
    const page = await open({ link: 'hash' });
    expect(page.question).to.equal('doel');
    expectUntouched();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('on restore from a link of which something was dropped', async () => {
    history.replaceState(null, '', '#w=wegwijzer@0&situatie=loondienst&sector=circus');
    const page = await open({ link: 'hash' });
    expect(page.get('[role="status"]').textContent).to.contain('Werkgever');
    expectUntouched();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('on restore from memory', async () => {
    sessionStorage.setItem(KEY, '#w=wegwijzer@1&situatie=loondienst');
    const page = await open({ memory: 'session' });
    expect(page.question).to.equal('doel');
    expectUntouched();
    sessionStorage.clear();
  });

  it('when the language changes', async () => {
    await addLanguage('fr', marked('fr'));
    const page = await openAt('doel');
    page.element.lang = 'fr';
    await until(() => textOf(page.get('[part~="next"]')) === `fr ${ui.next}`, 'French is spoken');
    expectUntouched();
  });

  it('when code answers, goes back, changes, begins again, or sets the answers', async () => {
    const page = await open();
    const { element } = page;
    const steps: readonly (readonly [() => void, string | undefined])[] = [
      [() => element.answer('situatie', 'werkzoekend'), 'doel'],
      [() => element.back(), 'situatie'],
      [() => element.answer('situatie', 'werkzoekend'), 'doel'],
      [() => element.change('situatie'), 'situatie'],
      [() => (element.answers = neighbour), undefined],
      [() => element.restart(), 'situatie'],
    ];
    for (const [step, question] of steps) {
      step();
      await element.updateComplete;
      if (question === undefined) await page.untilResult();
      expect(page.question).to.equal(question);
      expectUntouched();
    }
  });

  it('when the host changes the day, the mode or the course', async () => {
    const page = await openAt('doel');
    page.element.on = '2027-01-15';
    page.element.mode = 'counsellor';
    page.element.course = { odb: 'ODB-1' };
    await page.element.updateComplete;
    expect(page.question).to.equal('contract');
    expectUntouched();
  });
});

describe('After an error the first field with an error has the focus', () => {
  it('and its description tells what is wrong, for a choice', async () => {
    const page = await openAt('sector');
    await page.next();
    expect(page.hasFocus(page.inputs('sector')[0])).to.be.true;
    expect(descriptionOf(page)).to.contain(page.error('sector'));
  });

  it('and its description tells what is wrong and the unit, for a number', async () => {
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', 'veel');
    await page.next();
    expect(page.hasFocus(page.field('tewerkstelling'))).to.be.true;
    expect(descriptionOf(page)).to.contain(page.error('tewerkstelling')).and.to.match(/%$/);
  });

  it('also when it is not the first field of the question', async () => {
    const page = await openAt('werkduur');
    await page.type('tewerkstelling', '100');
    await page.next();
    expect(page.error('tewerkstelling')).to.equal(undefined);
    expect(page.hasFocus(page.field('uren-per-week'))).to.be.true;
    expect(descriptionOf(page)).to.contain(page.error('uren-per-week'));
  });

  it('each time it is sent like that', async () => {
    const page = await openAt('diploma');
    await page.next();
    await page.next();
    expect(page.hasFocus(page.inputs('diploma')[0])).to.be.true;
  });

  it('and once it is mended, the next heading', async () => {
    const page = await openAt('diploma');
    await page.next();
    await page.answer(gent);
    expect(page.hasFocus(page.get('.title'))).to.be.true;
  });
});
