import { expect, fixture, html } from '@open-wc/testing';
import '../define.js';
import type { Course } from '../../flows/course.js';
import type { OpleidingsSteun } from '../product.js';
import { textOf, until } from './testing/hand.js';
import { hostileTexts, shown } from './testing/hostile-texts.js';
import { Watch } from './testing/innocence.js';
import { on } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';

/** A course of which enough is known, called so. */
const courseCalled = (title: string): Course => ({ title, contacturen: 40, start: '2027-02-01' });

const find = (element: OpleidingsSteun, selector: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(selector);

async function show(course: unknown): Promise<OpleidingsSteun> {
  const element = document.createElement('opleidings-steun');
  element.on = on;
  Object.assign(element, { course });
  await fixture(html`${element}`);
  await until(() => find(element, '.steun'), 'it shows what the course can open');
  return element;
}

describe('A hostile text beside a course', () => {
  it('as its title is shown as text', async () => {
    listenToWarnings();
    const watch = new Watch();
    const element = await show(courseCalled('Lassen'));
    for (const title of hostileTexts) {
      element.course = courseCalled(title);
      await element.updateComplete;
      expect(watch.faults(element.renderRoot)).to.deep.equal([]);
      // Of a few characters the document itself makes others.
      expect(find(element, '.visually-hidden')?.textContent, shown(title)).to.equal(
        `: ${document.createTextNode(title).data}`,
      );
    }
  });

  it('in any other field, attribute or property is left out, and what the course opens is shown all the same', async () => {
    const warnings = listenToWarnings();
    const watch = new Watch();
    const element = await show(courseCalled('Lassen'));
    const shownBefore = textOf(find(element, '.steun'));
    for (const text of hostileTexts) {
      const before = warnings.length;
      Object.assign(element, {
        course: {
          ...courseCalled('Lassen'),
          taal: text,
          prijs: text,
          kenmerk: text,
          databank: text,
          soort: text,
          provider: text,
          id: text,
          [text]: text,
        },
        balances: text,
      });
      for (const name of ['lang', 'heading-level', 'on', 'opens-in']) element.setAttribute(name, text);
      await element.updateComplete;
      expect(watch.faults(element.renderRoot)).to.deep.equal([]);
      expect(find(element, '[data-incentive="vlaams-opleidingsverlof"]'), shown(text)).to.not.equal(null);
      expect(warnings.length).to.be.above(before);
    }
    for (const name of ['lang', 'heading-level', 'on', 'opens-in']) element.removeAttribute(name);
    Object.assign(element, { course: courseCalled('Lassen'), on });
    await element.updateComplete;
    expect(textOf(find(element, '.steun'))).to.equal(shownBefore);
  });

  it('for the course itself says that too little is known, and still opens the wegwijzer', async () => {
    listenToWarnings();
    const watch = new Watch();
    for (const text of hostileTexts) {
      const element = await show(text);
      find(element, '[part~="open"]')?.click();
      await until(() => find(element, 'opleidings-wegwijzer')?.shadowRoot?.querySelector('form'), 'the wegwijzer asks');
      expect(watch.faults(element.renderRoot)).to.deep.equal([]);
      element.remove();
    }
  });
});
