import { expect, fixture, html } from '@open-wc/testing';
import { ui } from '../../locales/nl/ui.js';
import { until } from './testing/hand.js';
import { withHeldClock } from './testing/held-clock.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent, retired } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';
import { keepNothing } from './testing/kept.js';

keepNothing();

/** A press as a hand repeats it: at whatever has come there meanwhile. */
const pressNext = (page: WegwijzerPage): void => {
  page.find('[part~="next"]')?.click();
};

describe('A second press on “Verder”', () => {
  for (const [question, name] of [
    ['sector', 'a question with fields to fill in'],
    ['doel', 'a question with a choice'],
  ] as const)
    it(`behind ${name} answers nothing of the next, and finds no fault there`, async () => {
      const page = await openAt(question, gent);
      await page.untilThere();
      await page.fill(gent);
      await withHeldClock(async () => {
        pressNext(page);
        const { question: next, answers } = { question: page.question, answers: page.element.answers };
        pressNext(page);
        await page.element.updateComplete;
        pressNext(page);
        await page.element.updateComplete;
        expect(page.question).to.not.equal(question);
        expect(page.errors).to.deep.equal([]);
        expect(page.element.answers).to.deep.equal(answers);
        expect([question, page.question]).to.include(next);
      });
    });

  it('counts once the person did something on the screen', async () => {
    const page = await openAt('sector', gent);
    await page.untilThere();
    await page.fill(gent);
    pressNext(page);
    await page.element.updateComplete;
    await page.answer(gent);
    expect(page.errors).to.deep.equal([]);
    expect(page.element.answers).to.include({ tewerkstelling: 100 });
  });

  it('counts after a while: who then presses on reads what is missing', async () => {
    const page = await openAt('sector', gent);
    await page.untilThere();
    await page.fill(gent);
    pressNext(page);
    await page.element.updateComplete;
    const { question } = page;
    await until(() => {
      pressNext(page);
      return page.errors.length > 0;
    }, 'the press counts');
    expect(page.question).to.equal(question);
  });
});

describe('The second press of a hand that presses twice', () => {
  /** As a mouse or a finger does: on a place of the window, where this lies now. @returns whether it does there what it always does */
  const press = (target: Element, at: { readonly x: number; readonly y: number }): boolean =>
    target.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        detail: 1,
        clientX: at.x,
        clientY: at.y,
      }),
    );
  const here = { x: 200, y: 300 };
  const elsewhere = { x: 200, y: 340 };

  const pressables = ['summary', 'a[href]', '[part~="print"]', '[part~="restart"]', '[part~="take-home"]'];

  /** Stands at the result, to which a press on a place of the window has just led. */
  async function pressedToResult(): Promise<WegwijzerPage> {
    const page = await openAt('doel', retired);
    await page.untilThere();
    // The result was fetched before.
    await openResult(retired);
    await page.fill(retired);
    press(page.get('[part~="next"]'), here);
    await page.element.updateComplete;
    return page;
  }

  it('opens, prints, follows and answers nothing of what has come to that place', async () => {
    await withHeldClock(async () => {
      const page = await pressedToResult();
      const told: string[] = [];
      for (const type of ['wegwijzer-open', 'wegwijzer-referral', 'wegwijzer-reset'])
        page.element.addEventListener(type, () => told.push(type));
      for (const selector of pressables) expect(press(page.get(selector), here), selector).to.be.false;
      expect(told).to.deep.equal([]);
      expect(page.all('details[open]').length).to.equal(0);
    });
  });

  it('counts elsewhere at once, and there after a while', async () => {
    const page = await pressedToResult();
    const [fold] = page.all('summary');
    expect(press(fold!, elsewhere)).to.be.true;
    await until(() => press(fold!, here), 'the press counts');
  });

  it('is no press of the keyboard', async () => {
    const page = await pressedToResult();
    page.get('summary').click();
    expect(page.all('details[open]').length).to.equal(1);
  });
});

describe('The focus', () => {
  it('comes to the title after a step, and is not taken from somebody who is busy elsewhere while the rest is fetched', async () => {
    const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="Zoeken" />`);
    const page = await open();
    await page.choose('situatie', 'loondienst');
    pressNext(page);
    elsewhere.focus();
    await page.untilThere();
    await page.element.updateComplete;
    expect(page.text).to.not.contain(ui.loading);
    // What was there at once has the focus at once; what came later leaves it.
    expect(document.activeElement === elsewhere || page.hasFocus(page.get('.title'))).to.be.true;
  });
});
