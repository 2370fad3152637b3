import { expect } from '@open-wc/testing';
import type { WegwijzerElement } from './wegwijzer-element.js';
import { open, openAt } from './testing/open.js';
import { gent, on } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

/** What a page does by code, while its person has filled in something that is not sent yet. */
type Act = (element: WegwijzerElement) => void;

const stays: Readonly<Record<string, Act>> = {
  'answers what was asked before, the same': (element) => {
    element.answer('sector', 'prive');
  },
  'answers what is asked later': (element) => {
    element.answer('start', '2027-03-01');
  },
  'hands over all answers, with one of later': (element) => {
    element.answers = { ...element.answers, start: '2027-03-01' };
  },
  'hands over what it knows of the course': (element) => {
    element.course = { start: '2027-03-01' };
  },
  'says the day': (element) => {
    element.on = '2026-11-23';
  },
  'sets a level of headings': (element) => {
    element.headingLevel = 4;
  },
  'keeps the answers elsewhere': (element) => {
    element.memory = 'session';
  },
};

const goes: Readonly<Record<string, Act>> = {
  'begins again': (element) => {
    element.restart();
  },
  'answers what is asked': (element) => {
    element.answer('tewerkstelling', 80);
  },
  'answers otherwise what was asked before': (element) => {
    element.answer('situatie', 'werkzoekend');
  },
  'goes back': (element) => {
    element.back();
  },
  'hands over no answers': (element) => {
    element.answers = {};
  },
  'takes another flow': (element) => {
    element.flow = 'loopbaan';
  },
};

const typed = '100';

const valuesIn = (page: WegwijzerPage): readonly string[] =>
  page.all('form input').map((input) => (input as HTMLInputElement).value);

describe('While somebody fills in, a page', () => {
  afterEach(() => {
    sessionStorage.clear();
  });

  for (const [name, act] of Object.entries(stays))
    it(`that ${name} takes nothing away`, async () => {
      const page = await openAt('werkduur', gent, { on });
      await page.type('tewerkstelling', typed);
      act(page.element);
      await page.element.updateComplete;
      expect([page.question, page.filledIn('tewerkstelling')]).to.deep.equal(['werkduur', typed]);
      await page.type('uren-per-week', '38');
      await page.next();
      expect(page.element.answers).to.include({ tewerkstelling: 100, 'uren-per-week': 38 });
    });

  for (const [name, act] of Object.entries(goes))
    it(`that ${name} leaves nothing of it on another screen`, async () => {
      const page = await openAt('werkduur', gent, { on });
      await page.type('tewerkstelling', typed);
      act(page.element);
      await page.untilThere();
      expect(valuesIn(page)).to.not.include(typed);
      expect(page.errors).to.deep.equal([]);
    });

  it('that hands over a course, which answers what is asked, leaves nothing of it on another screen', async () => {
    const page = await openAt('omvang', gent, { on });
    await page.choose('hoger-onderwijs', 'nee');
    await page.type('contacturen', typed);
    page.element.course = { contacturen: 40, hogerOnderwijs: 'nee' };
    await page.untilThere();
    expect(page.question).to.not.equal('omvang');
    expect(valuesIn(page)).to.not.include(typed);
  });

  it('that begins again where nothing was answered yet takes away what was chosen', async () => {
    const page = await open();
    await page.choose('situatie', 'loondienst');
    page.element.restart();
    await page.element.updateComplete;
    expect(page.all('form input:checked')).to.have.lengthOf(0);
  });
});
