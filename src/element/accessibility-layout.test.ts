import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { languages } from '../translations.js';
import { press, until } from './testing/hand.js';
import { crowded, isFocusInSight, small, spoiled } from './testing/layout.js';
import { fullScreens, modes, questionScreens, type Screen } from './testing/screens.js';
import { openAt, openResult, surround, type WegwijzerPage } from './testing/wegwijzer-page.js';

/** Looks at each of these screens in a window of this size, and puts the usual one back. */
function lookAt(
  width: number,
  title: string,
  list: readonly Screen[],
  look: (page: WegwijzerPage, name: string) => void,
  attributes = {},
): void {
  it(title, async () => {
    for (const { name, show } of list) {
      const page = await show(attributes);
      look(page, name);
      page.element.remove();
    }
  });
  before(() => setViewport({ width, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));
}

const fits = (page: WegwijzerPage, name: string): void => {
  expect(document.documentElement.scrollWidth, name).to.be.at.most(innerWidth);
  expect(spoiled(page), name).to.deep.equal([]);
};

// What a window of 1280 pixels has left at 400 %.
describe('In a window of 320 pixels', () => {
  for (const mode of modes)
    lookAt(320, `nothing scrolls sideways, overlaps or is cut on any screen, in the mode ${mode}`, fullScreens, fits, {
      mode,
    });
  for (const { id: lang } of languages)
    lookAt(320, `nothing scrolls sideways, overlaps or is cut on any screen, in ${lang}`, fullScreens, fits, {
      lang,
      languages: 'nl fr ar',
    });
  lookAt(320, 'nothing scrolls sideways, overlaps or is cut on any screen, in two languages', fullScreens, fits, {
    lang: 'uk',
    beside: 'nl',
  });
});

for (const width of [1280, 800, 320]) {
  describe(`With text of 200 % in a window of ${String(width)} pixels`, () => {
    lookAt(width, 'nothing overlaps or is cut on any screen', fullScreens, (page, name) => {
      page.element.style.fontSize = '200%';
      expect(spoiled(page), name).to.deep.equal([]);
    });
  });
}

/** What a reader may set, as WCAG 1.4.12 has it. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  .wegwijzer * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  .wegwijzer p { margin-block-end: 2em !important }
`);

for (const width of [1280, 320]) {
  describe(`With the text spaced wide in a window of ${String(width)} pixels`, () => {
    lookAt(width, 'nothing overlaps or is cut on any screen', fullScreens, (page, name) => {
      page.root.adoptedStyleSheets.push(spacing);
      expect(getComputedStyle(page.get('.title')).letterSpacing, name).to.not.equal('normal');
      fits(page, name);
    });
  });
}

for (const width of [1280, 320]) {
  describe(`In a window of ${String(width)} pixels`, () => {
    lookAt(width, 'what can be hit is 24 by 24 pixels, or stands apart from the rest', fullScreens, (page, name) => {
      expect(crowded(page), name).to.deep.equal([]);
    });

    lookAt(width, 'what can be hit on a question is 24 by 24 pixels', questionScreens, (page, name) => {
      expect(small(page), name).to.deep.equal([]);
    });
  });
}

describe('In a window that is small, the focus can be seen', () => {
  before(() => setViewport({ width: 320, height: 256 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, show] of [
    ['a question', () => openAt('werkduur')],
    ['a question with long choices', () => openAt('situatie')],
    ['a result', () => openResult()],
  ] as const) {
    it(`wherever Tab comes on ${name}`, async () => {
      const page = await show();
      await surround(page);
      let stops = 0;
      await press('Tab');
      while (page.focused) {
        stops += 1;
        // A browser may scroll a moment after it has moved the focus.
        await until(() => isFocusInSight(page), `the focus is in sight on ${page.focused.outerHTML.slice(0, 120)}`);
        await press('Tab');
      }
      expect(stops).to.be.above(1);
    });
  }
});
