import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { resultaat } from '../../../locales/nl/resultaat.js';
import { stel } from '../../../locales/nl/stel.js';
import { violations } from '../testing/axe.js';
import { testsThatNeed } from '../testing/driver.js';
import { like, press, textOf, until } from '../testing/hand.js';
import { keepNothing } from '../testing/kept.js';
import { openResult } from '../testing/open.js';
import { gent } from '../testing/persons.js';
import { tabTo, type WegwijzerPage } from '../testing/wegwijzer-page.js';
import {
  repairsOf,
  repairButton,
  eventButton,
  answerButton,
  panelOf,
  suppose,
  goBack,
  stateOf,
} from '../testing/supposing.js';

keepNothing();

describe('The panel of "Stel dat …"', () => {
  for (const [how, leaveIt] of [
    ['its button', goBack],
    ['Escape', () => press('Escape')],
  ] as const)
    it(`opens with the focus in it; ${how} leads back to where the person was`, async () => {
      const page = await openResult(gent, { link: 'hash', memory: 'session' });
      await page.unfold();
      // What comes in an idle moment moves what stands below it.
      await until(() => page.all('.incentive.no').every((card) => card.querySelector('.levers')), 'all was worked out');
      for (const button of [
        repairButton(page, 'vlaams-opleidingskrediet'),
        eventButton(page, 'ziek-worden'),
        answerButton(page, 'contacturen'),
      ]) {
        button.scrollIntoView({ block: 'center' });
        const before = stateOf(page);
        await suppose(page, button);
        expect(textOf(page.focused)).to.match(like(stel.title));
        await leaveIt(page);
        await until(() => !page.has('.supposed'), 'the panel is gone');
        expect(stateOf(page)).to.deep.equal(before);
        expect(page.hasFocus(button)).to.equal(true);
      }
    });

  it('closes when the answers become others', async () => {
    const page = await openResult();
    await page.unfold();
    await suppose(page, eventButton(page, 'verhuizen'));
    page.element.answers = { ...page.element.answers, contacturen: 50 };
    await page.element.updateComplete;
    expect(page.has('.supposed')).to.equal(false);
  });

  it('closes when the element is moved in the page', async () => {
    const page = await openResult();
    await page.unfold();
    await suppose(page, eventButton(page, 'verhuizen'));
    page.element.parentElement?.append(page.element);
    await page.element.updateComplete;
    expect(page.has('.supposed')).to.equal(false);
    await suppose(page, eventButton(page, 'verhuizen'));
  });

  it('is gone through with the keyboard alone', async () => {
    const page = await openResult();
    await tabTo(page, page.get('.life summary'));
    await press('Enter');
    await tabTo(page, eventButton(page, 'zelfstandig'));
    await press('Enter');
    await until(() => page.has('.supposed h3'), 'the panel is there');
    await tabTo(page, page.inputs('vestiging')[0]!);
    await press(' ');
    await tabTo(page, page.button(stel.show));
    await press('Enter');
    await until(() => page.focused?.matches('[tabindex="-1"]'), 'the focus is on its heading');
    await tabTo(page, page.button(resultaat.supposeBack));
    await press('Enter');
    expect(page.hasFocus(eventButton(page, 'zelfstandig'))).to.equal(true);
  });

  for (const [where, open] of [
    ['of a repair', (page: WegwijzerPage) => suppose(page, repairButton(page, 'vlaams-opleidingskrediet'))],
    ['of an event', (page: WegwijzerPage) => suppose(page, eventButton(page, 'ziek-worden'))],
    ['of an answer', (page: WegwijzerPage) => suppose(page, answerButton(page, 'contacturen'))],
  ] as const)
    it(`has a panel ${where} that axe finds nothing wrong with, and that fits in 320 pixels`, async () => {
      const page = await openResult();
      await page.unfold();
      await repairsOf(page, 'vlaams-opleidingskrediet');
      await setViewport({ width: 320, height: 640 });
      try {
        await open(page);
        expect(await violations(page.element)).to.deep.equal([]);
        const panel = panelOf(page);
        const { left, right } = panel.getBoundingClientRect();
        expect([left >= 0, right <= document.documentElement.clientWidth]).to.deep.equal([true, true]);
        expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
});

const itOnPaper = await testsThatNeed('emulated media', 'emulate-media', { media: 'screen' });

describe('On paper', () => {
  itOnPaper('stands the real situation, whatever is supposed', async () => {
    const page = await openResult();
    await page.unfold();
    await suppose(page, eventButton(page, 'verhuizen'));
    await emulateMedia({ media: 'print' });
    try {
      for (const css of ['.supposed', '.life', '[data-suppose]'])
        for (const element of page.all(css)) expect(element.checkVisibility(), css).to.equal(false);
      expect(page.get('.support').checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
