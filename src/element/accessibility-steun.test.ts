import { expect, fixture, html } from '@open-wc/testing';
import '../define.js';
import type { Course } from '../../flows/course.js';
import type { OpleidingsSteun } from '../product.js';
import { colourRules, violations } from './testing/axe.js';
import { contrast, textsOn } from './testing/colours.js';
import { unfold, until } from './testing/hand.js';
import { dressPage, themes } from './testing/themes.js';
import { on } from './testing/persons.js';

const course: Course = {
  odb: 'ODB-1',
  title: 'Boekhouden',
  start: '2027-02-01',
  contacturen: 40,
  prijs: 220,
  soort: 'gewoon',
  kenmerk: 'geen',
  erkend: true,
};

const find = (element: OpleidingsSteun, selector: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(selector);

/** The element beside a course, once it shows what that can open. */
async function show(attributes: Readonly<Record<string, string>> = {}): Promise<OpleidingsSteun> {
  const element = document.createElement('opleidings-steun');
  for (const [name, value] of Object.entries({ on, ...attributes })) element.setAttribute(name, value);
  element.course = course;
  await fixture(html`${element}`);
  await until(() => find(element, '.steun'), 'it shows what the course can open');
  await unfold(element.renderRoot);
  return element;
}

/** The same, with the wegwijzer open in it. */
async function showOpened(attributes: Readonly<Record<string, string>>): Promise<OpleidingsSteun> {
  const element = await show(attributes);
  find(element, '[part~="open"]')?.click();
  await until(
    () => find(element, 'opleidings-wegwijzer')?.shadowRoot?.querySelector('.title'),
    'the wegwijzer is open',
  );
  return element;
}

const states: Readonly<Record<string, () => Promise<OpleidingsSteun>>> = {
  'beside a course': () => show(),
  'in a list of courses': () => show({ compact: '' }),
  'with the wegwijzer below it': () => showOpened({}),
  'with the wegwijzer in a dialog': () => showOpened({ 'opens-in': 'dialog' }),
};

describe('opleidings-steun', () => {
  for (const [name, shown] of Object.entries(states)) {
    it(`gives axe nothing to find ${name}`, async () => {
      expect(await violations(await shown())).to.deep.equal([]);
    });
  }

  for (const [page, theme] of Object.entries(themes)) {
    it(`has enough contrast on ${page}`, async () => {
      const undress = await dressPage(theme);
      try {
        for (const shown of Object.values(states)) {
          const element = await shown();
          expect(await violations(element, colourRules)).to.deep.equal([]);
          const texts = textsOn({ all: (selector) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)] });
          expect(texts).to.not.be.empty;
          for (const { colour, on: back, where } of texts) {
            for (const behind of back === undefined ? theme.pages : [back])
              expect(contrast(colour, behind), where).to.be.at.least(4.5);
          }
          element.remove();
        }
      } finally {
        undress();
      }
    });
  }
});
