import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { ui } from '../../locales/nl/ui.js';
import { nameOf, textOf } from './testing/hand.js';
import { fullVisits, lookOn, questionVisits } from './testing/screens.js';
import { openAt, openResult } from './testing/open.js';
import { gent } from './testing/persons.js';

describe('On every screen', () => {
  it('there is no image, sound, film or frame', () =>
    lookOn(fullVisits, (page, name) => {
      expect(page.all('img, svg, picture, video, audio, canvas, object, embed, iframe'), name).to.deep.equal([]);
      const painted = page.all('*').filter((element) => getComputedStyle(element).backgroundImage !== 'none');
      expect(painted, name).to.deep.equal([]);
    }));

  it('nothing shows by pointing at it alone, and no key is a shortcut', () =>
    lookOn(fullVisits, (page, name) => {
      expect(page.all('[title], [accesskey], [popover]'), name).to.deep.equal([]);
    }));

  it('what can be clicked in a text is underlined, so that its colour is not all that tells it', () =>
    lookOn(fullVisits, (page, name) => {
      for (const element of page.all('a, button.link, summary')) {
        // A row is told by the name in it.
        const told = element.querySelector('.card') ?? element;
        expect(getComputedStyle(told).textDecorationLine, `${name}: ${textOf(element)}`).to.contain('underline');
      }
    }));

  it('the name of each button, link and fold begins with what can be read on it', () =>
    lookOn(fullVisits, (page, name) => {
      for (const element of page.all('a, button, summary')) {
        const hidden = textOf(element.querySelector('.visually-hidden'));
        const visible = textOf(element).slice(0, textOf(element).length - hidden.length);
        expect(visible, name).to.not.equal('');
        expect(nameOf(element).startsWith(visible), `${name}: ${nameOf(element)}`).to.be.true;
      }
    }));

  it('links with the same name lead to the same place', () =>
    lookOn(fullVisits, (page, name) => {
      const places = new Map<string, string | null>();
      // The same source is named under each incentive that rests on it.
      for (const link of page.all('a')) {
        const href = link.getAttribute('href');
        expect(places.get(nameOf(link)) ?? href, `${name}: ${nameOf(link)}`).to.equal(href);
        places.set(nameOf(link), href);
      }
    }));
});

describe('On every question', () => {
  it('the way on is called the same, and comes before the way back', () =>
    lookOn(questionVisits, (page, name) => {
      expect([[ui.next], [ui.next, ui.back]], name).to.deep.include(page.all('.actions button').map(textOf));
    }));

  it('the explanation stands in the same place: behind the fields, before the buttons', () =>
    lookOn(questionVisits, (page, name) => {
      const order = page
        .all('form > :is(.title, fieldset, .field, .help, .actions)')
        .map(({ className }) => className.split(' ')[0]);
      expect(order.at(-1), name).to.equal('actions');
      if (order.includes('help')) expect(order.at(-2), name).to.equal('help');
    }));
});

describe('Each criterion of a verdict', () => {
  it('says in words whether it is met', async () => {
    const page = await openResult();
    const criteria = page.all('.criteria li');
    expect(criteria.length).to.be.above(5);
    for (const criterion of criteria)
      expect(textOf(criterion)).to.match(/^(In orde|Niet in orde|Nog niet duidelijk): \S/);
  });
});

describe('A press of the mouse', () => {
  it('that is let go elsewhere does nothing', async () => {
    const page = await openAt('diploma');
    await page.fill(gent);
    const next = page.get('[part~="next"]');
    next.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = next.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [1, 1] });
    await sendMouse({ type: 'up' });
    expect(page.question).to.equal('diploma');
    await page.next();
    expect(page.question).to.not.equal('diploma');
  });
});
