import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { bordersOn, contrast, focusableOn, resolve, textsOn, type Meeting } from './testing/colours.js';
import { testsThatNeed } from './testing/driver.js';
import { fullVisits, lookOn } from './testing/screens.js';
import { dressPage, themes } from './testing/themes.js';
import { open, openAt, openResult } from './testing/open.js';
import { gent } from './testing/persons.js';
import type { WegwijzerPage } from './testing/wegwijzer-page.js';

/** Everything that is written, and on what. WCAG 1.4.3 asks 4.5 to 1. */
const texts: Readonly<Record<string, readonly string[]>> = {
  text: ['page', 'surface', 'tint', 'caution-tint'],
  quiet: ['page', 'surface', 'tint'],
  accent: ['page', 'surface', 'tint'],
  'on-accent': ['accent'],
  error: ['page'],
  caution: ['surface', 'caution-tint'],
  yes: ['surface', 'yes-tint'],
};

/** What has to be seen to know what can be done, or how things stand. WCAG 1.4.11 asks 3 to 1. */
const marks: Readonly<Record<string, readonly string[]>> = {
  accent: ['page', 'surface', 'tint', 'caution-tint'],
  edge: ['page'],
  error: ['page'],
};

/** Lines that only set apart what can be told apart without them: by its place, its heading, the circle or box within. */
const ornaments: Readonly<Record<string, readonly string[]>> = {
  line: ['page', 'tint'],
  caution: ['page', 'surface'],
  yes: ['page'],
};

const names = [
  ...new Set([...Object.keys({ ...texts, ...ornaments, ...marks }), ...Object.values(texts).flat()]),
].filter((name) => name !== 'page');

/** Each colour that can be set has one of its own here, so that it is known again. */
const codes: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name, at) => [`rgb(${String(at + 1)}, 9, 9)`, name]),
);

/** A rule of each kind, as `text on page`. */
const rules = (table: typeof texts): readonly string[] =>
  Object.entries(table).flatMap(([name, on]) => on.map((background) => `${name} on ${background}`));

function paint({ element }: WegwijzerPage): void {
  for (const [code, name] of Object.entries(codes)) element.style.setProperty(`--wegwijzer-${name}`, code);
}

const told = ({ colour, on }: Meeting): string =>
  `${codes[colour] ?? colour} on ${on === undefined ? 'page' : (codes[on] ?? on)}`;

describe('Colours', () => {
  let met: {
    readonly texts: readonly string[];
    readonly borders: readonly string[];
    readonly focus: readonly string[];
  };

  before(async () => {
    const [written, drawn, focused]: [Set<string>, Set<string>, Set<string>] = [new Set(), new Set(), new Set()];
    await lookOn(fullVisits, (page) => {
      paint(page);
      for (const meeting of textsOn(page)) written.add(told(meeting));
      for (const meeting of bordersOn(page)) drawn.add(told(meeting));
      for (const { on } of focusableOn(page))
        focused.add(told({ colour: Object.keys(codes)[names.indexOf('accent')] ?? '', on, where: '' }));
    });
    met = { texts: [...written], borders: [...drawn], focus: [...focused] };
  });

  it('can each be set by a page, and are written on each other as listed here', () => {
    expect(met.texts).to.have.members(rules(texts));
  });

  it('of borders can each be set by a page, and are drawn on each other as listed here', () => {
    expect([...rules(marks), ...rules(ornaments)]).to.include.members(met.borders);
    expect([...met.borders, ...met.focus]).to.include.members([...rules(marks), ...rules(ornaments)]);
  });

  it('of the mark of the focus are drawn as listed here', () => {
    expect(rules(marks)).to.include.members(met.focus);
  });

  for (const [name, theme] of Object.entries(themes)) {
    it(`have enough contrast on ${name}: 4.5 for each text, 3 for each mark`, async () => {
      const undress = await dressPage(theme);
      try {
        const page = await openResult();
        const colour = (of: string): readonly string[] => (of === 'page' ? theme.pages : [resolve(page, of)]);
        for (const [table, least] of [
          [texts, 4.5],
          [marks, 3],
        ] as const) {
          for (const [front, backs] of Object.entries(table)) {
            for (const back of backs.flatMap(colour)) {
              for (const drawn of colour(front))
                expect(contrast(drawn, back), `${front} (${drawn}) on ${back}`).to.be.at.least(least);
            }
          }
        }
      } finally {
        undress();
      }
    });
  }
});

const textColour = (page: WegwijzerPage): string => getComputedStyle(page.get('.title')).color;
const isLight = (page: WegwijzerPage): boolean => contrast(textColour(page), '#ffffff') > 4.5;

describe('The colour scheme', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('is light on a page that says nothing of it', async () => {
    expect(isLight(await open())).to.be.true;
  });

  it('is that of the page, or of the part of the page in which the element stands, and changes with it', async () => {
    const page = await open();
    document.documentElement.style.colorScheme = 'dark';
    expect(isLight(page)).to.be.false;
    page.element.style.colorScheme = 'light';
    expect(isLight(page)).to.be.true;
  });

  it('is light with the colours of Vlaanderen, on white, also on a dark page', async () => {
    const undress = await dressPage({ scheme: 'dark', sheet: 'vlaanderen.css', pages: ['#000000'] });
    const page = await open();
    expect(isLight(page)).to.be.true;
    expect(getComputedStyle(page.element).backgroundColor).to.equal('rgb(255, 255, 255)');
    undress();
  });
});

const itOnDarkSystem = await testsThatNeed('an emulated colour scheme', 'emulate-media', { colorScheme: 'light' });

describe('The colour scheme on a dark system', () => {
  itOnDarkSystem('is light where the page says nothing, and dark where the page has both', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    try {
      const page = await open();
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.be.true;
      expect(isLight(page)).to.be.true;
      document.documentElement.style.colorScheme = 'light dark';
      expect(isLight(page)).to.be.false;
    } finally {
      document.documentElement.removeAttribute('style');
      await emulateMedia({ colorScheme: 'light' });
    }
  });
});

describe('Nothing moves by itself', () => {
  it('on any screen: there is no animation, no transition and no smooth scrolling to be reduced', () =>
    lookOn(fullVisits, (page, name) => {
      expect(page.root.getAnimations(), name).to.deep.equal([]);
      for (const element of page.all('*')) {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        expect([animationName, transitionDuration, scrollBehavior], name).to.deep.equal(['none', '0s', 'auto']);
      }
    }));
});

describe('The font', () => {
  it('is that of the page, also with the colours of Vlaanderen', async () => {
    const undress = await dressPage({ scheme: 'normal', sheet: 'vlaanderen.css', pages: ['#ffffff'] });
    document.body.style.fontFamily = 'monospace';
    const page = await openAt('werkduur', gent);
    for (const element of page.all('.wegwijzer *'))
      expect(getComputedStyle(element).fontFamily, element.localName).to.equal('monospace');
    document.body.removeAttribute('style');
    undress();
  });
});

const itOnPaper = await testsThatNeed('emulated media', 'emulate-media', { media: 'screen' });

describe('On paper', () => {
  itOnPaper('everything is ink on white, also when the page is dark', async () => {
    const undress = await dressPage({ scheme: 'dark', pages: ['#000000'] });
    await emulateMedia({ media: 'print' });
    try {
      const page = await openResult();
      dispatchEvent(new Event('beforeprint'));
      for (const { colour, where } of textsOn(page)) expect(contrast(colour, '#ffffff'), where).to.be.at.least(4.5);
      const painted = page
        .all('.incentive, .referral, .answers, .caution')
        .map((block) => getComputedStyle(block).backgroundColor);
      expect([...new Set(painted)]).to.deep.equal(['rgba(0, 0, 0, 0)']);
      dispatchEvent(new Event('afterprint'));
    } finally {
      await emulateMedia({ media: 'screen' });
      undress();
    }
  });

  itOnPaper('a heading stays with what follows it, and what is short stays whole', async () => {
    await emulateMedia({ media: 'print' });
    try {
      const page = await openResult();
      for (const heading of page.all('.section, .card, .part'))
        expect(getComputedStyle(heading).breakAfter, heading.className).to.equal('avoid');
      for (const block of page.all('.referral, .caution, li'))
        expect(getComputedStyle(block).breakInside, block.className).to.equal('avoid');
      expect(getComputedStyle(page.get('.incentive')).breakInside).to.equal('auto');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
