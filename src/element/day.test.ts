import { expect } from '@open-wc/testing';
import { resultaat } from '../../locales/nl/resultaat.js';
import { steun } from '../../locales/nl/steun/index.js';
import { turnTo } from './testing/day.js';
import { like, until } from './testing/hand.js';
import { keepNothing, told } from './testing/kept.js';
import { openAt, openResult } from './testing/open.js';
import { gent } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

keepNothing();

const began = '2026-11-21';
const ofToday = { on: '' };

/** What a browser tells a page that is looked at again. */
const comesIntoView: Readonly<Record<string, () => unknown>> = {
  'a tab that is looked at again': () => document.dispatchEvent(new Event('visibilitychange')),
  'a page that the browser kept': () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
};

/** What the small print says of the day. */
const assessedOn = (page: WegwijzerPage): string => page.get('.small-print').textContent;

async function comeBack(page: WegwijzerPage, day: string): Promise<void> {
  turnTo(day);
  document.dispatchEvent(new Event('visibilitychange'));
  await page.element.updateComplete;
}

describe('A tab that stood open for weeks', () => {
  beforeEach(() => {
    turnTo(began);
  });

  for (const [what, look] of Object.entries(comesIntoView))
    it(`shows the result of today, and says what that changed: ${what}`, async () => {
      const page = await openResult(gent, ofToday);
      let results = 0;
      page.element.addEventListener('wegwijzer-result', () => (results += 1));
      expect(told(page)).to.equal('');
      turnTo('2027-01-12');
      look();
      await page.element.updateComplete;
      expect(assessedOn(page)).to.contain('12 januari 2027');
      expect(told(page)).to.match(like(resultaat.changedByDay)).and.to.contain('21 november 2026');
      expect(told(page)).to.contain('Vandaag is het 12 januari 2027').and.to.contain(steun.opleidingscheques.name);
      expect(results).to.equal(0);
    });

  it('is assessed for the day of the last answer, and says what that changed', async () => {
    const page = await openAt('start', gent, ofToday);
    turnTo('2027-01-12');
    await page.answerAll(gent);
    expect(assessedOn(page)).to.contain('12 januari 2027');
    expect(told(page)).to.contain(steun.opleidingscheques.name);
  });

  it('tells apart what the days changed and what the person changed', async () => {
    const page = await openResult(gent, ofToday);
    // Nobody looked away from it.
    turnTo('2027-01-12');
    await page.change('Startdatum');
    await page.next();
    expect(told(page)).to.contain(steun.opleidingscheques.name);
    expect(page.find('.changes')?.textContent).to.contain(resultaat.changedNothing);
  });

  for (const [what, be] of Object.entries<(page: WegwijzerPage) => Promise<void>>({
    'on the same day': (page) => comeBack(page, began),
    'on a day that changes nothing': (page) => comeBack(page, '2026-11-22'),
    'when the page itself says which day it is': async (page) => {
      page.element.on = began;
      await comeBack(page, '2027-01-12');
    },
    'when the page sets another day': async (page) => {
      page.element.on = '2027-01-12';
      await page.element.updateComplete;
    },
    'once the person began again': async (page) => {
      await comeBack(page, '2027-01-12');
      const { answers } = page.element;
      await page.restart();
      page.element.answers = answers;
      await page.untilResult();
    },
  }))
    it(`says nothing of it ${what}`, async () => {
      const page = await openResult(gent, ofToday);
      await be(page);
      await until(() => page.has('[data-view="result"]'), 'the result stands');
      expect(told(page)).to.equal('');
    });
});
