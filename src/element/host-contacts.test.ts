import { expect } from '@open-wc/testing';
import { violations } from './testing/axe.js';
import { textOf, until } from './testing/hand.js';
import { openResult } from './testing/open.js';
import { gent, retired, type Person } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

const onthaal = {
  name: 'Onthaal van de school',
  text: 'Voor je inschrijving.',
  phone: '+32 2 000.00.00',
  url: 'https://www.school.example/onthaal',
};
const inschrijven = { text: 'Schrijf je in', url: 'https://school.example/inschrijven' };

/** Somebody at the result, on a page that hands over what has any shape. */
async function openWith(given: object, person: Person = gent): Promise<WegwijzerPage> {
  const page = await openResult(person);
  Object.assign(page.element, given);
  await page.element.updateComplete;
  return page;
}

const linksIn = (page: WegwijzerPage, selector: string): readonly (string | null)[] =>
  page.all(`${selector} a`).map((link) => link.getAttribute('href'));

/** What the page hears when a link is pressed, which then leads nowhere. */
function followedBy(page: WegwijzerPage, selector: string): readonly string[] {
  const heard: string[] = [];
  page.element.addEventListener('wegwijzer-referral', ({ referral, href }) => heard.push(referral, href));
  const link = page.get(selector);
  link.addEventListener('click', (event) => {
    event.preventDefault();
  });
  link.click();
  return heard;
}

describe('What a page hands over that throws when it is looked at', () => {
  const thrown = (field: string): object =>
    Object.defineProperty({}, field, {
      enumerable: true,
      get: () => {
        throw new Error('none of your business');
      },
    });
  for (const [name, given] of Object.entries({
    contacts: { contacts: [thrown('name')] },
    callToAction: { callToAction: thrown('text') },
  })) {
    it(`is left out, and named once: ${name}`, async () => {
      const warnings = listenToWarnings();
      const page = await openWith(given);
      expect(page.has('[part~="contact"], [part~="call-to-action"]')).to.be.false;
      page.element.requestUpdate();
      await page.element.updateComplete;
      expect(warnings.filter((text) => text.includes(`${name} cannot be read`))).to.have.lengthOf(1);
    });
  }
});

describe('The contacts of the page itself', () => {
  for (const [who, person] of [
    ['of whom something fits', gent],
    ['for whom nothing is there', retired],
  ] as const)
    it(`stand first among whom to talk to, for somebody ${who}`, async () => {
      const page = await openWith({ contacts: [onthaal, { name: 'Leercoach' }] }, person);
      const [first, second, third] = page.all('.people li');
      expect(first && textOf(first))
        .to.contain(onthaal.name)
        .and.to.contain(onthaal.text)
        .and.to.contain(onthaal.phone);
      expect(second && textOf(second)).to.equal('Leercoach');
      expect(third?.dataset['referral']).to.be.a('string');
      expect(linksIn(page, '[part="contact"]')).to.deep.equal([onthaal.url, 'tel:+3220000000']);
      expect(await violations(page.element)).to.deep.equal([]);
    });

  it('are called and visited as any other, and the page hears it', async () => {
    const page = await openWith({ contacts: [onthaal] });
    expect(followedBy(page, '[part="contact"] a[href^="tel:"]')).to.deep.equal(['contact', 'tel:+3220000000']);
    expect(followedBy(page, '[part="contact"] .links a')).to.deep.equal(['contact', onthaal.url]);
  });

  it('stand on the paper that somebody takes along, before the others', async () => {
    const page = await openWith({ contacts: [onthaal] });
    await page.click(page.get('[part~="take-home"]'));
    await until(() => page.has('.sheet.paper'), 'it is fetched');
    expect(page.get('.sheet.paper').textContent).to.contain(`${onthaal.phone}: ${onthaal.name}`);
  });

  it('come and go with the page', async () => {
    const page = await openWith({ contacts: [onthaal] });
    page.element.contacts = undefined;
    await page.element.updateComplete;
    expect(page.has('[part="contact"]')).to.equal(false);
  });

  const refused: readonly (readonly [
    what: string,
    contacts: unknown,
    warning: string,
    shown: number,
    links: number,
  ])[] = [
    ['no list', { name: 'Onthaal' }, 'contacts is no list', 0, 0],
    ['a text', 'Onthaal', 'contacts cannot be a string', 0, 0],
    ['nobody', [null], 'number 1 has no name', 0, 0],
    ['no name', [onthaal, { phone: '1700' }], 'number 2 has no name', 1, 2],
    ['a name of another kind', [{ name: 7 }], 'number 1 has no name', 0, 0],
    ['a script as address', [{ ...onthaal, url: 'javascript:alert(1)' }], 'the url of number 1', 1, 1],
    ['a file as address', [{ ...onthaal, url: 'file:///etc/hosts' }], 'the url of number 1', 1, 1],
    ['words as phone number', [{ ...onthaal, phone: 'bel ons' }], 'the phone of number 1', 1, 1],
    ['a text of another kind', [{ ...onthaal, text: {} }], 'the text of number 1', 1, 2],
  ];
  for (const [what, contacts, warning, shown, links] of refused)
    it(`that cannot be used are named once, and the rest is shown: ${what}`, async () => {
      const warnings = listenToWarnings();
      const page = await openWith({ contacts });
      page.element.requestUpdate();
      await page.element.updateComplete;
      expect(warnings.filter((text) => text.includes(warning))).to.have.lengthOf(1);
      expect(page.all('[part="contact"]')).to.have.lengthOf(shown);
      expect(linksIn(page, '[part="contact"]')).to.have.lengthOf(links);
    });
});

describe('What the page invites to', () => {
  it('stands first among what can be done with the result, and the page hears that it is followed', async () => {
    const page = await openWith({ callToAction: inschrijven });
    const [first] = page.get('.actions').children;
    expect(first && textOf(first)).to.equal(inschrijven.text);
    expect(followedBy(page, '[part="call-to-action"]')).to.deep.equal(['call-to-action', inschrijven.url]);
    expect(await violations(page.element)).to.deep.equal([]);
  });

  it('can be another page of the same site', async () => {
    const page = await openWith({ callToAction: { ...inschrijven, url: '/inschrijven?x=1' } });
    expect(page.get('[part="call-to-action"]').getAttribute('href')).to.equal('/inschrijven?x=1');
  });

  for (const wrong of [
    'Schrijf je in',
    7,
    {},
    [],
    { text: 'Schrijf je in' },
    { ...inschrijven, text: ' ' },
    { ...inschrijven, url: 'javascript:alert(1)' },
    { ...inschrijven, url: 'http://' },
  ])
    it(`is left out where it cannot be shown, and named once: ${JSON.stringify(wrong)}`, async () => {
      const warnings = listenToWarnings();
      const page = await openWith({ callToAction: wrong });
      page.element.requestUpdate();
      await page.element.updateComplete;
      expect(page.has('[part="call-to-action"]')).to.equal(false);
      expect(warnings.filter((text) => text.includes('callToAction'))).to.have.lengthOf(1);
    });
});
