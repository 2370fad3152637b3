import { expect } from '@open-wc/testing';
import { nameOf, press, pressShiftTab, textOf } from './testing/hand.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent } from './testing/persons.js';
import { surround, tabTo, type WegwijzerPage } from './testing/wegwijzer-page.js';

/**
 * What Tab should come to, in the order of the screen. A group of radios counts once, together with what is folded away in it: by
 * which of its radios it is entered, and whether it is entered again behind the fold, is for the browser to say.
 */
const stops = (page: WegwijzerPage): readonly string[] =>
  stopsOf(page.all('input, button, summary, a[href]').filter((element) => element.checkVisibility()));

function stopsOf(elements: readonly Element[]): readonly string[] {
  const names: string[] = [];
  let group: Element | null = null;
  for (const element of elements) {
    const around: Element | null = element.closest('fieldset:has(input[type=radio])');
    if (around === null || around !== group) names.push(around ? 'radios' : stopOf(element));
    if (around && element.matches('summary')) names.push(`${names.pop() ?? ''} with ${nameOf(element)}`);
    group = around;
  }
  return names;
}

const stopOf = (element: Element): string =>
  element instanceof HTMLInputElement
    ? `${element.type} ${element.type === 'radio' ? element.name : `${element.name} ${element.value}`}`
    : `${element.localName} ${nameOf(element)}`;

/** Presses Tab, or Shift and Tab, until the focus leaves the element; gives each stop on the way. */
async function travel(page: WegwijzerPage, step: () => Promise<void>): Promise<readonly string[]> {
  const passed: Element[] = [];
  const most = 2 * stops(page).length;
  await step();
  while (page.focused) {
    // A date field has a stop for each of its parts.
    if (passed.at(-1) !== page.focused) passed.push(page.focused);
    if (passed.length > most) throw new Error(`The focus is trapped: ${passed.slice(-4).map(stopOf).join(', ')}`);
    await step();
  }
  return stopsOf(passed);
}

describe('With the keyboard alone', () => {
  it('a person comes from the first question to the result', async () => {
    const page = await open();
    await surround(page);
    const asked = await page.answerAll(gent, 'keyboard');
    expect(asked).to.include.members(['situatie', 'plek', 'werkduur', 'betaling']);
    expect(page.verdicts).to.include({ 'vlaams-opleidingsverlof': 'yes', opleidingscheques: 'yes' });
    expect(page.hasFocus(page.get('.title'))).to.be.true;
  });

  it('a person types numbers and a date, and ticks that something is not known', async () => {
    const page = await openAt('werkduur');
    const person = { ...gent, tewerkstelling: 90, 'uren-per-week': null, start: '2025-10-01', 'vast-rooster': null };
    const asked = await page.answerAll(person, 'keyboard');
    expect(asked).to.include('start');
    expect(page.element.facts).to.include({ tewerkstelling: 90, 'uren-per-week': null, start: '2025-10-01' });
    expect(page.verdicts).to.include({ 'vlaams-opleidingsverlof': 'open' });
  });

  for (const key of ['Enter', ' ']) {
    const called = key === ' ' ? 'Space' : key;

    it(`a person goes on, back, and back to an early answer with ${called}`, async () => {
      const page = await openAt('diploma');
      await page.fill(gent, 'keyboard');
      await tabTo(page, page.get('[part~="next"]'));
      await press(key);
      expect(page.question).to.not.equal('diploma');
      await tabTo(page, page.get('[part~="back"]'));
      await press(key);
      expect(page.question).to.equal('diploma');
      expect(page.filledIn('diploma')).to.equal('secundair');
      await tabTo(page, page.get('.answers > summary'));
      await press(key);
      await tabTo(page, page.button('Wijzig: Doel'));
      await press(key);
      expect(page.question).to.equal('doel');
    });

    it(`a person opens "Meer uitleg" with ${called}, and closes it`, async () => {
      const page = await open();
      const details = page.get('details.help');
      await tabTo(page, page.get('details.help summary'));
      await press(key);
      expect(details.hasAttribute('open')).to.be.true;
      await press(key);
      expect(details.hasAttribute('open')).to.be.false;
    });

    it(`a person opens each folded part of the result with ${called}, and begins again`, async () => {
      const page = await openResult();
      const folds = page.all('details');
      expect(folds.length).to.be.above(6);
      for (const fold of folds.filter((one) => one.parentElement?.closest('details:not([open])') === null)) {
        const summary = fold.querySelector('summary');
        if (!summary) throw new Error('A fold has no summary.');
        await tabTo(page, summary);
        await press(key);
        expect(fold.hasAttribute('open'), textOf(summary)).to.be.true;
      }
      // The last fold holds the answers, and stands behind the buttons.
      const restart = page.get('[part~="restart"]');
      const steps = stops(page).length;
      for (let step = 0; step < steps && page.focused !== restart; step += 1) await pressShiftTab();
      await press(key);
      expect(page.question).to.equal('situatie');
      expect(page.element.answers).to.deep.equal({});
    });
  }

  it('the arrows move through the radios and choose, without going on', async () => {
    const page = await open();
    await tabTo(page, page.option('situatie', 'loondienst'));
    await press('ArrowDown');
    expect(page.filledIn('situatie')).to.equal('zelfstandig');
    await press('ArrowUp');
    expect(page.filledIn('situatie')).to.equal('loondienst');
    expect(page.question).to.equal('situatie');
  });

  it('a person who comes back to a question finds the focus on the radio that was chosen', async () => {
    const page = await openAt('diploma');
    await page.element.updateComplete;
    page.element.back();
    await page.element.updateComplete;
    page.element.back();
    await page.element.updateComplete;
    expect(page.question).to.equal('sector');
    await tabTo(page, page.option('sector', 'prive'));
    expect(page.filledIn('sector')).to.equal('prive');
  });
});

describe('Tab', () => {
  const screens: Readonly<Record<string, () => Promise<WegwijzerPage>>> = {
    'the first question': () => open(),
    'a question with two choices': () => openAt('plek'),
    'a question with numbers': () => openAt('werkduur'),
    'a question with statements to tick': () => openAt('contract', { ...gent, doel: 'zoeken' }),
    'a question with a date': () => openAt('start', { ...gent, tewerkstelling: 60 }),
    'the result': () => openResult(),
    'the result of a counsellor, with all folds open': () => openResult(gent, { mode: 'counsellor' }),
  };
  for (const [name, show] of Object.entries(screens)) {
    it(`comes to everything on ${name} in the order of the screen, and leaves it at the end`, async () => {
      const page = await show();
      await page.untilWorkedOut();
      const [, after] = await surround(page);
      const expected = stops(page);
      const passed = await travel(page, () => press('Tab'));
      expect(passed).to.deep.equal(expected);
      expect(document.activeElement === after).to.be.true;
    });

    it(`goes back through ${name} with Shift, and leaves it at the start`, async () => {
      const page = await show();
      const [before, after] = await surround(page);
      after.focus();
      const passed = await travel(page, pressShiftTab);
      expect(passed.toReversed()).to.deep.equal(stops(page));
      expect(document.activeElement === before).to.be.true;
    });
  }

  it('shows where the focus is, on each kind of thing', async () => {
    const page = await openAt('werkduur');
    await surround(page);
    await press('Tab');
    while (page.focused) {
      const marked = page.focused.closest('.option') ?? page.focused;
      const { outlineStyle, outlineWidth } = getComputedStyle(marked);
      expect(outlineStyle, stopOf(page.focused)).to.equal('solid');
      expect(parseFloat(outlineWidth), stopOf(page.focused)).to.be.at.least(2);
      await press('Tab');
    }
  });
});
