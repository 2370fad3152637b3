import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import 'axe-core/axe.js';
import { aanbod } from '../../locales/nl/aanbod.js';
import { steun as steunTexts } from '../../locales/nl/steun/index.js';
import type { Course } from '../../flows/course.js';
import '../define.js';
import type { OpleidingsSteun } from '../product.js';
import type { OpleidingsWegwijzer } from '../product.js';
import { asRead } from './testing/as-read.js';
import { clickOn, press, textOf, unfold, until } from './testing/hand.js';
import { gent, on } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';
import { WegwijzerPage } from './testing/wegwijzer-page.js';

const boekhouden: Course = {
  title: 'Boekhouden',
  odb: 'ODB-1',
  start: '2027-01-12',
  contacturen: 40,
  soort: 'gewoon',
  kenmerk: 'geen',
  erkend: true,
  hogerOnderwijs: false,
  vdabErkend: false,
};
const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };
const VOV = 'vlaams-opleidingsverlof';

/** The element as a person meets it beside a course. */
class SteunPage {
  readonly element: OpleidingsSteun;

  constructor(element: OpleidingsSteun) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  get(selector: string): HTMLElement {
    const found = this.find(selector);
    if (!found) throw new Error(`There is no ${selector} but: ${this.text}`);
    return found;
  }

  get text(): string {
    return textOf(this.root);
  }

  /** The incentives in the order of the screen, in folds too. */
  get offers(): readonly string[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-incentive]')].map(
      ({ dataset }) => dataset['incentive'] ?? '',
    );
  }

  /** Those that are seen at a glance. */
  get atAGlance(): readonly string[] {
    return [...this.root.querySelectorAll<HTMLElement>('section > .offers > [data-incentive]')].map(
      ({ dataset }) => dataset['incentive'] ?? '',
    );
  }

  offer(id: string): string {
    return textOf(this.get(`[data-incentive="${id}"]`));
  }

  unfold(): Promise<void> {
    return unfold(this.root);
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
  }

  /** The wegwijzer, once it has the focus. */
  async untilAsked(): Promise<WegwijzerPage> {
    await until(() => this.root.activeElement?.matches('opleidings-wegwijzer'), 'the wegwijzer has the focus');
    const page = new WegwijzerPage(this.root.activeElement as OpleidingsWegwijzer);
    await page.untilThere();
    await until(() => page.focused?.matches('.title'), 'its title has the focus');
    return page;
  }

  /** Opens it with the mouse. */
  async open(): Promise<WegwijzerPage> {
    await clickOn(this.root, this.get('[part="open"]'));
    return this.untilAsked();
  }
}

type Settings = Readonly<Record<string, string | boolean>>;

function make(attributes: Settings = {}, course: unknown = boekhouden): OpleidingsSteun {
  const element = document.createElement('opleidings-steun');
  for (const [name, value] of Object.entries({ on, ...attributes })) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else element.toggleAttribute(name, value);
  }
  Object.assign(element, { course });
  return element;
}

/** Puts an element beside its course, and waits until it shows something. */
async function open(attributes: Settings = {}, course: unknown = boekhouden): Promise<SteunPage> {
  const page = new SteunPage(make(attributes, course));
  await fixture(html`${page.element}`);
  // Nothing comes of it before it is near the screen.
  page.element.scrollIntoView();
  await until(() => page.find('.steun'), 'it shows something');
  return page;
}

describe('Beside a course', () => {
  it('says at a glance what it opens and for whom, and folds away what hangs on more', async () => {
    const page = await open();
    expect(page.atAGlance).to.deep.equal([VOV, 'opleidingscheques', 'kmo-portefeuille']);
    expect(page.offer(VOV)).to.equal(
      'Vlaams opleidingsverlof Tijd Als je als werknemer in de privésector of de socialprofit in Vlaanderen werkt en je minstens 50 % van een voltijdse job werkt.',
    );
    expect(page.offer('opleidingscheques'))
      .to.contain('Dit kan als')
      .and.to.contain('je de opleiding zelf kiest en zelf betaalt');
    await page.unfold();
    expect(page.offers)
      .to.include('cvo-korting')
      .and.to.not.include('vrijstelling-beschikbaarheid')
      .and.to.not.include('tijdskrediet-opleiding')
      .and.to.not.include('loopbaancheque');
  });

  const figures: readonly (readonly [what: string, course: object, worth: string | undefined])[] = [
    ['its hours', {}, 'tot 40 uur verlof'],
    ['its hours and its price', { prijs: 220 }, 'tot 40 uur verlof · 110 euro van 220 terug'],
    ['a price with cents', { prijs: 1234.5 }, 'tot 40 uur verlof · 125 euro van 1.234,5 terug'],
    ['no more than there is of it', { contacturen: 400, prijs: 300 }, 'tot 125 uur verlof · 125 euro van 300 terug'],
    ['nothing that hangs on what is not known of it', { soort: undefined, prijs: 220 }, '110 euro van 220 terug'],
    ['nothing while it hangs on the databank', { odb: undefined, prijs: 220 }, undefined],
    ['nothing that it does not give', { soort: 'examencommissie', hogerOnderwijs: true, prijs: 220 }, undefined],
  ];
  for (const [what, course, worth] of figures)
    it(`says what it is worth, folded away or not: ${what}`, async () => {
      const page = await open({}, { ...boekhouden, ...course });
      const line = page.find('[part="worth"]');
      expect(line && textOf(line)).to.equal(worth === undefined ? null : `Misschien ${worth}.`);
      page.element.compact = true;
      await page.settle();
      const summary = textOf(page.get('summary'));
      expect(summary).to.match(worth === undefined ? /: \d+ mogelijkhe/ : /^Steun voor deze opleiding: misschien /);
      if (worth !== undefined) expect(summary).to.contain(`misschien ${worth}`);
    });

  it('says it of each course by itself, also where the rules cannot tell courses apart', async () => {
    const pages = [
      await open({}, { ...boekhouden, contacturen: 40 }),
      await open({}, { ...boekhouden, contacturen: 42 }),
    ];
    expect(pages.map((page) => textOf(page.get('[part="worth"]')))).to.deep.equal([
      'Misschien tot 40 uur verlof.',
      'Misschien tot 42 uur verlof.',
    ]);
  });

  it('says what it hangs on where the record lacks something, and then folds nothing away', async () => {
    const page = await open({}, { contacturen: 40 });
    expect(page.atAGlance).to.include(VOV).and.to.include('vdab-opleiding');
    expect(page.offer(VOV)).to.contain(steunTexts[VOV].criteria.opleiding.open);
    expect(page.text).to.contain('We weten niet wanneer de opleiding start');
  });

  it('tells in the list itself what may be gone by now, or past its review, and any other doubt behind one line', async () => {
    const page = await open({ on: '2027-07-01' });
    const { doubts } = steunTexts.opleidingscheques;
    const [isGone, perYear] = [asRead(doubts['bestaat-nog']), asRead(doubts.jaar)];
    expect(page.offer(VOV)).to.contain('Let op: Deze regels moesten opnieuw nagekeken worden tegen 30 juni 2027.');
    expect(page.offer('opleidingscheques')).to.contain(`Let op: ${isGone}`).and.to.not.contain(perYear);
    await page.unfold();
    expect(textOf(page.get('.doubts')))
      .to.contain('Opleidingscheques')
      .and.to.contain(perYear)
      .and.to.not.contain(isGone);
  });

  it('says so when nothing is left for who lives and works in Flanders, and still asks', async () => {
    const page = await open(
      {},
      { ...boekhouden, contacturen: 8, odb: undefined, databank: false, soort: 'uitgesloten', erkend: false },
    );
    expect(page.offers).to.not.include(VOV);
    expect(page.find('[part="open"]')).to.exist;
  });

  it('follows the course and the day when they change', async () => {
    const page = await open();
    page.element.course = { ...boekhouden, contacturen: 400 };
    await page.settle();
    expect(page.atAGlance).to.include('tijdskrediet-opleiding');
    page.element.course = { ...boekhouden, start: '2026-08-24' };
    page.element.on = '2026-08-01';
    await page.settle();
    expect(page.offer(VOV)).to.contain('minstens 80 % en 28 uur per week');
  });

  it('shows what stands in the element until there is a course', async () => {
    const element = await fixture<OpleidingsSteun>(
      html`<opleidings-steun on=${on}><p>Bel 1700.</p></opleidings-steun>`,
    );
    await until(() => element.renderRoot.querySelector('slot:not(.room)'), 'it has come to see that there is none');
    expect(element.querySelector('p')?.checkVisibility()).to.be.true;
    element.course = boekhouden;
    await element.updateComplete;
    expect(element.querySelector('p')?.checkVisibility()).to.be.false;
    expect(new SteunPage(element).offers).to.include(VOV);
  });

  for (const course of ['een cursus', 40, true, {}, { contacturen: 'veertig' }, []]) {
    it(`is kind to a course that says nothing, and asks all: ${JSON.stringify(course)}`, async () => {
      const warnings = listenToWarnings();
      const page = await open({}, course);
      expect(page.text).to.contain(aanbod.unknown);
      expect(page.offers).to.deep.equal([]);
      page.element.requestUpdate();
      await page.settle();
      const isBad = typeof course !== 'object' || 'contacturen' in course;
      expect(warnings.filter((text) => text.includes('course:')).length).to.equal(isBad ? 1 : 0);
      const wegwijzer = await page.open();
      expect(wegwijzer.element.flow).to.equal('wegwijzer');
    });
  }

  it('leaves out a field that cannot be used, names it once, and shows the rest', async () => {
    const warnings = listenToWarnings();
    const page = await open({}, { ...boekhouden, kenmerk: 'onzin' });
    expect(page.offers).to.include(VOV);
    expect(warnings.filter((text) => text.includes('kenmerk'))).to.have.lengthOf(1);
  });

  it('names an attribute that cannot be used once, and says what is used instead', async () => {
    const warnings = listenToWarnings();
    const page = await open({ 'opens-in': 'popup', 'heading-level': '9', on: 'vandaag', lang: 'xx' });
    page.element.requestUpdate();
    await page.settle();
    for (const name of ['opens-in="popup"', 'heading-level="9"', 'on="vandaag"', 'lang="xx"']) {
      expect(
        warnings.filter((text) => text.includes(name)),
        name,
      ).to.have.lengthOf(1);
    }
    expect(page.find('h2')).to.exist;
    expect(page.find('dialog')).to.not.exist;
  });

  it('has a heading of the level that the page asks, with the name of the course for who hears it', async () => {
    const page = await open({ 'heading-level': '4' });
    expect(textOf(page.get('h4'))).to.equal(`${aanbod.title}: Boekhouden`);
    const wegwijzer = await page.open();
    expect(wegwijzer.get('.title').localName).to.equal('h5');
  });

  it('stands behind one line without a heading when it is compact', async () => {
    const page = await open({ compact: true });
    expect(page.find('h2')).to.not.exist;
    expect(textOf(page.get('summary'))).to.match(/^Steun voor deze opleiding: misschien tot 40 uur verlof/);
    expect(page.find('[part="open"]')).to.not.exist;
    await clickOn(page.root, page.get('summary'));
    await until(() => page.find('[part="open"]')?.checkVisibility(), 'what is behind it is there');
    expect(page.offers).to.include(VOV);
  });

  it('fits a narrow column, and has nothing that axe objects to, in each form', async () => {
    for (const attributes of [{}, { compact: true }, { 'opens-in': 'dialog' }]) {
      const page = await open(attributes);
      page.element.style.width = '18em';
      await page.unfold();
      await page.open();
      expect(page.get('.steun').scrollWidth).to.be.at.most(page.get('.steun').clientWidth);
      const { violations } = await axe.run(page.element);
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).to.deep.equal([]);
      page.element.remove();
    }
  });
});

describe('The wegwijzer beside a course', () => {
  for (const opensIn of ['place', 'dialog']) {
    it(`opens in the ${opensIn} with the course known, takes the focus, and asks about the person only`, async () => {
      const page = await open({ 'opens-in': opensIn });
      const wegwijzer = await page.open();
      expect(wegwijzer.element.flow).to.equal('opleiding');
      expect(wegwijzer.element.facts).to.include({ contacturen: 40, databank: 'ja', start: '2027-01-12' });
      const asked = await wegwijzer.answerAll(gent);
      expect(asked.length).to.be.at.most(7);
      expect(wegwijzer.verdicts[VOV]).to.equal('yes');
    });

    it(`loses no answer when it is closed in the ${opensIn}, moved, taken away and put back`, async () => {
      const page = await open({ 'opens-in': opensIn });
      const wegwijzer = await page.open();
      await wegwijzer.answerUntil('sector', gent);
      const close = opensIn === 'dialog' ? '[part="close"]' : '[part="open"]';
      await clickOn(page.root, page.get(close));
      await until(() => !wegwijzer.element.checkVisibility(), 'it is closed');
      expect((await page.open()).question).to.equal('sector');

      const elsewhere = document.createElement('div');
      page.element.after(elsewhere);
      elsewhere.append(page.element);
      page.element.remove();
      await nextFrame();
      elsewhere.append(page.element);
      await page.settle();
      expect(wegwijzer.element.checkVisibility()).to.be.false;
      expect((await page.open()).question).to.equal('sector');
    });
  }

  it('gives the focus back to the button after Escape and after the button to close', async () => {
    const page = await open({ 'opens-in': 'dialog' });
    const hasFocus = () => page.root.activeElement?.matches('[part="open"]');
    await page.open();
    await press('Escape');
    await until(hasFocus, 'the button has the focus after Escape');
    await press('Enter');
    await page.untilAsked();
    await clickOn(page.root, page.get('[part="close"]'));
    await until(hasFocus, 'the button has the focus after closing');
  });

  it('says whether it stands open in its place', async () => {
    const page = await open();
    expect(page.get('[part="open"]').getAttribute('aria-expanded')).to.equal('false');
    await page.open();
    expect(page.get('[part="open"]').getAttribute('aria-expanded')).to.equal('true');
  });

  it('keeps its answers when the page changes its mind about where it opens', async () => {
    const page = await open();
    await (await page.open()).answerUntil('sector', gent);
    page.element.opensIn = 'dialog';
    await page.settle();
    expect((await page.open()).question).to.equal('sector');
  });

  it('tells the page what happens through the element, and the answers only when it shares them', async () => {
    const page = await open({ 'share-answers': true });
    const heard: unknown[] = [];
    page.element.addEventListener('wegwijzer-answer', ({ target, answers }) => heard.push(target, answers));
    const wegwijzer = await page.open();
    await wegwijzer.answer(gent);
    expect(heard[0] === page.element).to.be.true;
    expect(heard[1]).to.deep.equal({ situatie: 'loondienst' });
    page.element.shareAnswers = false;
    await page.settle();
    await wegwijzer.answer(gent);
    expect(heard[3]).to.be.undefined;
  });

  it('gets the balances of the page, also after it was opened', async () => {
    const page = await open();
    const wegwijzer = await page.open();
    page.element.balances = { [VOV]: { value: 90, unit: 'uur' } };
    await page.settle();
    await wegwijzer.answerAll(gent);
    expect(textOf(wegwijzer.incentive(VOV))).to.contain('90 uur');
  });

  it('gets the contacts and the invitation of the page', async () => {
    const page = await open();
    page.element.contacts = [{ name: 'Onthaal', phone: '02 000 00 00' }];
    page.element.callToAction = { text: 'Schrijf je in', url: 'https://school.example/inschrijven' };
    const wegwijzer = await page.open();
    await wegwijzer.answerAll(gent);
    expect(textOf(wegwijzer.get('[part="contact"]'))).to.contain('Onthaal');
    expect(textOf(wegwijzer.get('[part="call-to-action"]'))).to.equal('Schrijf je in');
  });

  it('leaves other elements on the page alone', async () => {
    const [first, second] = [await open(), await open()];
    const wegwijzer = await first.open();
    await wegwijzer.answer(gent);
    const other = await second.open();
    expect(other.question).to.equal('situatie');
    expect(first.root.querySelector('opleidings-wegwijzer')?.answers).to.deep.equal({ situatie: 'loondienst' });
  });
});

describe('A list of courses', () => {
  it('works nothing out before a course comes near the screen', async () => {
    const list = await fixture(html`<div>${Array.from({ length: 50 }, () => make({ compact: true }))}</div>`);
    for (const child of list.children) if (child instanceof HTMLElement) child.style.marginBlockEnd = '300px';
    const [first, last] = [list.firstElementChild, list.lastElementChild] as OpleidingsSteun[];
    const shows = (element: OpleidingsSteun | undefined) => Boolean(element?.renderRoot.querySelector('.steun'));
    first?.scrollIntoView();
    await until(() => shows(first), 'the first shows something');
    expect(shows(last)).to.be.false;
    last?.scrollIntoView();
    await until(() => shows(last), 'the last shows something once it is near');
  });

  it('keeps room free until it is known what stands there', async () => {
    const element = make();
    await fixture(html`<div hidden>${element}</div>`);
    element.parentElement?.removeAttribute('hidden');
    expect(element.offsetHeight).to.be.greaterThan(100);
    await until(() => element.renderRoot.querySelector('.steun'), 'it shows something once it can be seen');
  });
});
