import { expect, fixture, html } from '@open-wc/testing';
import { ui } from '../../locales/nl/ui.js';
import { until } from './testing/hand.js';
import { open, openAt } from './testing/open.js';
import { gent } from './testing/persons.js';
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
