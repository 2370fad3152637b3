import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { resultaat } from '../../locales/nl/resultaat.js';
import { OpleidingsBalie } from '../balie.js';
import { OpleidingsSteun, OpleidingsWegwijzer } from '../product.js';
import { like, textOf, until } from './testing/hand.js';
import { signatureOf } from './testing/signature.js';
import { openAt, openResult } from './testing/open.js';
import { on } from './testing/persons.js';
import { listenToWarnings } from './testing/warnings.js';
import { WegwijzerPage } from './testing/wegwijzer-page.js';

describe('Where a browser cannot print', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'print');

  afterEach(() => {
    if (own) Object.defineProperty(window, 'print', own);
  });

  it('no button says that it can', async () => {
    expect((await openResult()).has('[part~="print"]')).to.be.true;
    Reflect.deleteProperty(window, 'print');
    expect((await openResult()).has('[part~="print"]')).to.be.false;
  });
});

describe('Moved to the document of an iframe', () => {
  for (const [what, openThere] of Object.entries({
    'a question': () => openAt('werkduur'),
    'a result': () => openResult(),
  }))
    it(`${what} stays what it was, with its answers and its styles, and works there`, async () => {
      const warnings = listenToWarnings();
      const page = await openThere();
      const { element } = page;
      await page.untilWhole();
      // What can be opened in a result comes behind it.
      if (page.question === undefined) {
        await until(() => page.has('.asked') && like(resultaat.sourcesChecked).test(page.text), 'all of it is there');
        await page.untilWorkedOut();
      }
      const { text } = page;
      const { answers } = element;
      const frame = await fixture<HTMLIFrameElement>(html`<iframe src="about:blank"></iframe>`);
      frame.width = String(element.clientWidth);
      const before = signatureOf(page.root);
      for (const parent of [frame.contentDocument!.body, document.body, frame.contentDocument!.body]) {
        parent.append(element);
        await element.updateComplete;
        expect(page.text).to.equal(text);
        expect(element.answers).to.deep.equal(answers);
        expect(signatureOf(page.root)).to.deep.equal(before);
      }
      page.get('[part~="back"]').click();
      await element.updateComplete;
      expect(page.text).to.not.equal(text);
      expect(warnings).to.deep.equal([]);
    });
});

describe('Moved to the document of an iframe before the rest of it was fetched', () => {
  it('an element is dressed in what comes there', async () => {
    const warnings = listenToWarnings();
    const usual = await openResult();
    const frame = await fixture<HTMLIFrameElement>(html`<iframe src="about:blank"></iframe>`);
    frame.width = String(usual.element.clientWidth);
    const element = new OpleidingsWegwijzer();
    Object.assign(element, { on, answers: usual.element.answers });
    await fixture(html`${element}`);
    frame.contentDocument?.body.append(element);
    const page = new WegwijzerPage(element);
    await until(() => page.has('.asked') && page.text === usual.text, 'all of it is there');
    expect(signatureOf(page.root)).to.deep.equal(signatureOf(usual.root));
    expect(warnings).to.deep.equal([]);
  });
});

describe('A setting that is taken away, as a framework does with undefined', () => {
  for (const type of [OpleidingsWegwijzer, OpleidingsSteun, OpleidingsBalie])
    for (const name of (type as typeof LitElement).elementProperties.keys())
      it(`${String(name)} of ${type.name} counts as one that was never made, and nothing is said of it`, async () => {
        const warnings = listenToWarnings();
        const [plain, set] = [new type(), new type()];
        for (const element of [plain, set]) {
          if (name !== 'on') element.on = on;
          if (name !== 'course' || element === set) element.course = { contacturen: 40 };
          await fixture(html`${element}`);
        }
        const read = (element: Element): string => textOf(element.shadowRoot);
        await until(() => [plain, set].every((one) => !one.course || read(one) !== ''), 'both are there');
        Reflect.set(set, name, undefined);
        await set.updateComplete;
        expect(read(set)).to.equal(read(plain));
        expect(warnings).to.deep.equal([]);
      });
});
