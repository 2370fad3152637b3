import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { press, until } from './testing/hand.js';
import { crowded, isFocusInSight, small, spoiled } from './testing/layout.js';
import { fullVisits, lookOn, modes } from './testing/screens.js';
import { openAt, openResult } from './testing/open.js';
import { surround, type WegwijzerPage } from './testing/wegwijzer-page.js';

/** What is wrong on a screen. It leaves the page as it was. */
type Look = (page: WegwijzerPage) => readonly string[];

const fits: Look = (page) => [
  ...(document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []),
  ...spoiled(page),
];

const fitsLarge: Look = (page) => {
  page.element.style.fontSize = '200%';
  const wrong = spoiled(page);
  page.element.style.removeProperty('font-size');
  return wrong;
};

/** What a reader may set, as WCAG 1.4.12 has it. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  .wegwijzer * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  .wegwijzer p { margin-block-end: 2em !important }
`);

const fitsSpaced: Look = (page) => {
  const usual = page.root.adoptedStyleSheets;
  page.root.adoptedStyleSheets = [...usual, spacing];
  const isSpaced = getComputedStyle(page.get('.title')).letterSpacing !== 'normal';
  const wrong = [...(isSpaced ? [] : ['is not spaced']), ...fits(page)];
  page.root.adoptedStyleSheets = usual;
  return wrong;
};

const isLargeEnough: Look = (page) => (page.question === undefined ? [] : small(page));

/** Shows each screen once in a window of this width, for all that has to hold there. */
function holds(width: number, looks: Readonly<Record<string, Look>>, attributes = {}): void {
  describe(`In a window of ${String(width)} pixels`, () => {
    const wrong = new Map<string, readonly string[]>();
    before(async () => {
      await setViewport({ width, height: 800 });
      const look = (page: WegwijzerPage, name: string): void => {
        for (const [title, of] of Object.entries(looks))
          wrong.set(title, [...(wrong.get(title) ?? []), ...of(page).map((text) => `${name}: ${text}`)]);
      };
      await lookOn(fullVisits, look, attributes);
    });
    after(() => setViewport({ width: 800, height: 600 }));

    for (const title of Object.keys(looks))
      it(title, () => {
        expect(wrong.get(title)).to.deep.equal([]);
      });
  });
}

const large = { 'with text of 200 %, nothing overlaps or is cut on any screen': fitsLarge };
const others = {
  'with the text spaced wide, nothing scrolls sideways, overlaps or is cut on any screen': fitsSpaced,
  'what can be hit is 24 by 24 pixels, or stands apart from the rest': crowded,
  'what can be hit on a question is 24 by 24 pixels': isLargeEnough,
};

holds(1280, { ...large, ...others });
holds(800, large);

// What a window of 1280 pixels has left at 400 %.
for (const mode of modes) {
  const title = `nothing scrolls sideways, overlaps or is cut on any screen, in the mode ${mode}`;
  holds(320, { [title]: fits, ...(mode === 'page' && { ...large, ...others }) }, { mode });
}
// The language with the longest texts; the others are looked at in one engine (tongues/layout.test.ts).
holds(
  320,
  { 'nothing scrolls sideways, overlaps or is cut on any screen, in two languages': fits },
  { lang: 'uk', beside: 'nl' },
);

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
