import { expect } from '@open-wc/testing';
import { resultaat } from '../../locales/nl/resultaat.js';
import { textOf } from './testing/hand.js';
import { open } from './testing/open.js';
import { gent } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

/** The card of Vlaams opleidingsverlof, which has to be reviewed by 30 June 2027. */
async function cardOn(on: string): Promise<{ readonly page: WegwijzerPage; readonly card: HTMLElement }> {
  const page = await open({ on });
  await page.answerAll({ ...gent, start: '2027-09-20' });
  return { page, card: page.incentive('vlaams-opleidingsverlof') };
}

const isBefore = (one: Element | null, other: Element | null): boolean =>
  one !== null && other !== null && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

describe('An incentive that was not reviewed in time', () => {
  it('can still be used, and first says that it may have changed and where to ask', async () => {
    const { card } = await cardOn('2027-07-01');
    const askFirst = card.querySelector('.ask-first');
    expect(card.dataset['verdict']).to.equal('yes');
    expect(textOf(askFirst)).to.contain('30 juni 2027');
    expect([...(askFirst?.querySelectorAll('a') ?? [])].map(({ href }) => href))
      .to.have.length(2)
      .and.to.include('tel:1700');
    expect(isBefore(askFirst, card.querySelector('.amounts'))).to.be.true;
    expect(isBefore(askFirst, card.querySelector('.steps'))).to.be.true;
  });

  it('says so once, and names its page once', async () => {
    const { card } = await cardOn('2027-07-01');
    expect(textOf(card).split('30 juni 2027')).to.have.length(2);
    const name = textOf(card.querySelector('.ask-first p:last-child a'));
    expect([...card.querySelectorAll('a')].filter((link) => textOf(link) === name)).to.have.length(1);
  });

  it('tells the host when the line is called', async () => {
    const { page, card } = await cardOn('2027-07-01');
    const heard: string[] = [];
    page.element.addEventListener('wegwijzer-referral', ({ referral, href }) => heard.push(`${referral} ${href}`));
    const line = card.querySelector<HTMLAnchorElement>('.ask-first a[href^="tel:"]')!;
    line.addEventListener('click', (event) => event.preventDefault());
    line.click();
    expect(heard).to.deep.equal(['vlaamse-infolijn tel:1700']);
  });

  it('looks as always on the last day before', async () => {
    const { card } = await cardOn('2027-06-30');
    expect(card.querySelector('.ask-first')).to.equal(null);
    expect(textOf(card)).to.not.contain(resultaat.cautionReview.slice(0, 30));
  });
});
