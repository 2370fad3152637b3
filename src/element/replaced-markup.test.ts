import { expect, fixture, html } from '@open-wc/testing';
import type { WegwijzerElement } from './wegwijzer-element.js';
import { keepNothing } from './testing/kept.js';
import { until } from './testing/hand.js';
import { gent, on } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';
import { WegwijzerPage } from './testing/wegwijzer-page.js';

keepNothing();

const tag = 'opleidings-wegwijzer';
const address = location.href;

afterEach(() => {
  if (location.href !== address) history.replaceState(null, '', address);
});

/** The only element in a part of the page, once it asks something. */
async function pageIn(part: ParentNode): Promise<WegwijzerPage> {
  const found = (): WegwijzerElement | null => part.querySelector<WegwijzerElement>(tag);
  await until(() => found()?.shadowRoot?.querySelector('form'), 'the element asks something');
  const page = new WegwijzerPage(found()!);
  await page.untilThere();
  return page;
}

/** What a page, a library or a CMS does with markup that it writes again. */
const replacements: Readonly<Record<string, (part: HTMLElement) => void>> = {
  'innerHTML with more behind it': (part) => {
    part.innerHTML += '<p>Meer</p>';
  },
  'innerHTML as it was': (part) => {
    const { innerHTML } = part;
    part.innerHTML = innerHTML;
  },
  'a copy in, then the old one out': (part) => {
    const old = part.querySelector(tag)!;
    old.before(old.cloneNode(true));
    old.remove();
  },
  'the old one out, then a copy in': (part) => {
    const old = part.querySelector(tag)!;
    old.remove();
    part.append(old.cloneNode(true));
  },
  replaceWith: (part) => {
    const old = part.querySelector(tag)!;
    old.replaceWith(old.cloneNode(true));
  },
  replaceChildren: (part) => {
    part.replaceChildren(...[...part.childNodes].map((node) => node.cloneNode(true)));
  },
  'another body around it': (part) => {
    const copy = part.cloneNode(true);
    part.replaceChildren(...copy.childNodes);
  },
  'the same one somewhere else': (part) => {
    part.prepend(part.querySelector(tag)!);
  },
};

for (const [where, attributes] of Object.entries({
  'link="hash"': 'link="hash"',
  'link="query"': 'link="query"',
  'memory="session"': 'memory="session"',
})) {
  describe(`Somebody under way with ${where} stays there when the page writes its markup again`, () => {
    for (const [name, replace] of Object.entries(replacements)) {
      it(name, async () => {
        const warnings = listenToWarnings();
        const part = await fixture<HTMLElement>(html`<section></section>`);
        part.innerHTML = `<${tag} on="${on}" ${attributes}></${tag}>`;
        const page = await pageIn(part);
        await page.answer(gent);
        await page.answer(gent);
        const { question } = page;
        replace(part);
        const again = await pageIn(part);
        await until(() => again.question === question, 'the question is the one that was asked');
        await again.answer(gent);
        expect(again.element.answers).to.include({ situatie: 'loondienst', doel: 'opleiding' });
        replace(part);
        const third = await pageIn(part);
        await until(() => third.question === again.question, 'the next answer is kept too');
        expect(warnings).to.deep.equal([]);
      });
    }
  });
}
