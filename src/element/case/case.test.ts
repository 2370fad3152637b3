import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { vocabulary } from '../../../flows/facts.js';
import { meenemen } from '../../../locales/nl/meenemen.js';
import { resultaat } from '../../../locales/nl/resultaat.js';
import { steun } from '../../../locales/nl/steun/index.js';
import { readCase, type ReportedCase } from '../../journey/reported-case.js';
import { violations } from '../testing/axe.js';
import { nameOf, press, textOf, until } from '../testing/hand.js';
import { spoiled } from '../testing/layout.js';
import { openResult } from '../testing/open.js';
import { gent, on } from '../testing/persons.js';
import { listenToWarnings } from '../testing/warnings.js';
import { tabTo, type WegwijzerPage } from '../testing/wegwijzer-page.js';
import { VERSION } from '../../version.js';

const refused = 'vlaams-opleidingskrediet';

/** The buttons that say that something is not right, those on cards included. */
const buttons = (page: WegwijzerPage): readonly HTMLElement[] => page.all('.not-right button');

const smallPrint = (page: WegwijzerPage): HTMLElement => page.get('.small-print .not-right button');

/** Somebody at the result, who says that it is not right. */
async function telling(attributes: Readonly<Record<string, string>> = {}): Promise<WegwijzerPage> {
  const page = await openResult(gent, attributes);
  await page.click(smallPrint(page));
  await until(() => page.has('.case'), 'it is fetched');
  return page;
}

const handedOn = (page: WegwijzerPage): string => page.get('.case pre').textContent;

const read = (text: string): ReportedCase => readCase(vocabulary, text);

function type(page: WegwijzerPage, text: string): void {
  const field = page.get('.case textarea');
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('There is nothing to type in.');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Replaces a part of the browser for the time of a test. */
function instead<T extends object>(owner: T, name: keyof T, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true });
  undo.push(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}
const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

/** The addresses that are followed while something is done. */
function following(): readonly string[] {
  const followed: string[] = [];
  instead(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    followed.push(this.href);
  });
  return followed;
}

describe('"Klopt dit niet?"', () => {
  it('stands on each card and in the small print, each with a name of its own', async () => {
    const page = await openResult();
    const cards = page.all('[data-incentive]');
    expect(cards.every((card) => card.querySelectorAll('.not-right button').length === 1)).to.equal(true);
    expect(buttons(page)).to.have.lengthOf(cards.length + 1);
    expect(new Set(buttons(page).map(nameOf)).size).to.equal(cards.length + 1);
  });

  it('is fetched by the press, takes the focus, and is away with a second press', async () => {
    const page = await telling();
    expect(textOf(page.focused)).to.equal(resultaat.notRight);
    expect(smallPrint(page).getAttribute('aria-expanded')).to.equal('true');
    type(page, 'Iets wat niemand mag houden');
    await page.click(smallPrint(page));
    expect(page.has('.case')).to.equal(false);
    expect(smallPrint(page).getAttribute('aria-expanded')).to.equal('false');
    await page.click(smallPrint(page));
    await until(() => page.has('.case'), 'it is there again');
    expect(page.text).to.not.contain('Iets wat niemand mag houden');
  });

  it('tells a person the answers, the day, the version and the verdicts, and a computer the same', async () => {
    const page = await telling();
    const text = handedOn(page);
    expect(text).to.contain('21 november 2026').and.to.contain(`versie ${VERSION}`);
    expect(text).to.match(/\n- Situatie: Ik werk voor een werkgever\n/);
    expect(text).to.contain(`\n- ${meenemen.caseNo}: `);
    expect(text).to.not.contain(meenemen.caseAbout).and.to.not.contain(meenemen.caseNote);
    const { facts, verdicts, ...rest } = read(text);
    expect(rest).to.deep.equal({ on, version: VERSION, flow: 'wegwijzer@1', note: '' });
    expect(facts).to.deep.equal(page.element.facts);
    expect(Object.keys(verdicts)).to.have.lengthOf(Object.keys(steun).length);
    expect(verdicts).to.include(page.verdicts);
  });

  it('is about the incentive of the card on which it was pressed', async () => {
    const page = await openResult();
    await page.unfold();
    const card = page.incentive(refused);
    await page.click(card.querySelector<HTMLElement>('.not-right button')!);
    await until(() => card.querySelector('.case'), 'it is fetched');
    const text = handedOn(page);
    expect(text).to.contain(`${meenemen.caseAbout} ${steun[refused].name}`);
    expect(read(text).about).to.equal(refused);
  });

  it('has what the person adds, whatever that is, and keeps and tells it nowhere', async () => {
    const page = await openResult(gent, {
      link: 'hash',
      memory: 'session',
      'share-answers': '',
      feedback: 'mailto:a@b.be',
    });
    const told: string[] = [];
    for (const kind of ['question', 'answer', 'result', 'open', 'referral', 'reset'])
      page.element.addEventListener(`wegwijzer-${kind}`, ({ type: name }) => told.push(name));
    await page.click(smallPrint(page));
    await until(() => page.has('.case'), 'it is fetched');
    const note = '<img src=x onerror=alert(1)> $t(ui:next) {{date}} [wegwijzer:1:x] ‘échec’';
    type(page, note);
    await page.unfold();
    expect(handedOn(page)).to.contain(`${meenemen.caseNote} ${note}`);
    expect(read(handedOn(page).slice(handedOn(page).lastIndexOf('[wegwijzer:'))).note).to.equal(note);
    expect(page.has('.case img')).to.equal(false);
    const kept = [
      JSON.stringify(Object.entries(sessionStorage)),
      JSON.stringify(Object.entries(localStorage)),
      location.href,
      document.cookie,
    ];
    const links = page.all('a').map((link) => link.getAttribute('href') ?? '');
    for (const place of [...kept, ...links]) expect(decodeURIComponent(place)).to.not.contain('onerror');
    expect(told).to.deep.equal([]);
    page.element.remove();
    history.replaceState(null, '', location.pathname + location.search);
    sessionStorage.clear();
  });

  it('is gone with the next step', async () => {
    const page = await telling();
    page.element.back();
    await page.element.updateComplete;
    await page.answerAll(gent);
    expect(page.has('.not-right')).to.equal(true);
    expect(page.has('.case')).to.equal(false);
  });

  it('is copied; where that cannot be, the text stands there to take over by hand', async () => {
    const page = await telling();
    const copied: string[] = [];
    instead(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    await page.click(page.button(meenemen.caseCopy));
    await until(() => textOf(page.get('.case [role="status"]')) === meenemen.copied, 'the person is told');
    expect(copied).to.deep.equal([handedOn(page)]);
    instead(navigator, 'clipboard', undefined);
    await page.click(page.button(meenemen.caseCopy));
    await until(() => textOf(page.get('.case [role="status"]')).startsWith(meenemen.copyFailed), 'the person is told');
    expect(page.get('.case .by-hand')).to.have.property('value', handedOn(page));
  });

  it('is shared as a text where the browser can', async () => {
    const shared: unknown[] = [];
    instead(navigator, 'share', (what: unknown) => Promise.resolve(shared.push(what)));
    const page = await telling();
    await page.click(page.button(meenemen.caseShare));
    expect(shared).to.deep.equal([{ text: handedOn(page) }]);
  });

  it('is printed alone', async () => {
    const page = await telling();
    const printed: string[] = [];
    instead(globalThis, 'print', () => printed.push(page.get('[data-alone]').textContent));
    page.button(meenemen.casePrint).click();
    dispatchEvent(new Event('afterprint'));
    expect(printed).to.deep.equal([handedOn(page)]);
    expect(page.has('[data-alone]')).to.equal(false);
  });

  it('goes into a mail to the address of the page, all of it or what a computer reads, with what was typed', async () => {
    const page = await telling({ feedback: 'mailto:meldpunt@example.be?subject=Regels' });
    type(page, 'Vraagje\nover & naar 100 %');
    await page.unfold();
    const followed = following();
    await page.click(page.button(meenemen.caseMail));
    const { protocol, pathname, search } = new URL(followed[0] ?? '');
    expect([protocol, pathname]).to.deep.equal(['mailto:', 'meldpunt@example.be']);
    expect(followed[0]?.length).to.be.at.most(2000);
    // A plus stands for itself in a mail.
    const fields = new URLSearchParams(search.replaceAll('+', '%2B'));
    expect(fields.get('subject')).to.equal('Regels');
    expect(fields.get('body')).to.contain('Vraagje\r\nover & naar 100 %');
    expect(read(fields.get('body') ?? '')).to.deep.equal(read(handedOn(page)));
  });

  it('leads to the page that its host names, without anything in the address', async () => {
    const page = await telling({ feedback: 'https://example.be/melden' });
    expect(page.get('.case a').getAttribute('href')).to.equal('https://example.be/melden');
    expect(page.text).to.contain(meenemen.casePageHint);
  });

  for (const wrong of ['javascript:alert(1)', 'http://example.be/', 'meldpunt@example.be', 'tel:1700', '/melden'])
    it(`offers no address that cannot be used, and names it once: ${wrong}`, async () => {
      const said = listenToWarnings();
      const page = await telling({ feedback: wrong });
      expect(page.all('.case a, .case .buttons button').map(textOf)).to.not.include.members([meenemen.caseMail]);
      expect(page.has('.case a')).to.equal(false);
      expect(
        said.filter((text) => text.includes(`feedback="${wrong}" cannot be used; it counts as "none"`)),
      ).to.have.lengthOf(1);
    });

  it('can be done with the keyboard alone', async () => {
    const page = await openResult();
    const button = smallPrint(page);
    await tabTo(page, button);
    await press('Enter');
    await until(() => page.has('.case'), 'it is fetched');
    await tabTo(page, page.get('.case textarea'));
    await press('k');
    expect(read(handedOn(page)).note).to.equal('k');
    expect(textOf(page.focused)).to.equal('');
    await tabTo(page, page.button(meenemen.caseCopy));
  });

  it('has nothing that axe finds wrong, and nothing that sticks out at 320 pixels', async () => {
    for (const feedback of ['mailto:meldpunt@example.be', 'https://example.be/melden']) {
      const page = await telling({ feedback });
      await page.unfold();
      expect(await violations(page.element)).to.deep.equal([]);
      await setViewport({ width: 320, height: 800 });
      try {
        expect(spoiled(page)).to.deep.equal([]);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    }
  });
});
