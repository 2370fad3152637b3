import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from './testing/hand.js';
import { UnreliableFrame } from './testing/unreliable-frame.js';
import { answersBefore, neighbour, on } from './testing/persons.js';

const answers = Object.entries(answersBefore('', neighbour))
  .map(([fact, value]) => `${fact}=${String(value)}`)
  .join('&');
const link = `#w=wegwijzer@1&${answers}`;
const element = `<opleidings-wegwijzer on="${on}" link="hash"></opleidings-wegwijzer>`;
const footer = '<footer style="height: 600px">Onderaan</footer>';

/** Room that the page makes until the element is known, for WebKit: that goes back once, before any script has run (decision 0026). */
const room =
  '<style>@media (scripting: enabled) { opleidings-wegwijzer:not(:defined) { display: block; min-height: 2000em } }</style>';

/** In a frame WebKit loses the place in part of the reloads with that room too. */
const itGoesBack: (title: string, test: () => Promise<void>) => void = navigator.vendor.startsWith('Apple')
  ? (title) =>
      it(
        `${title} [not run: a way back in a frame: the place is lost in some; tools/scroll.test.mjs proves it on a page of its own that makes room]`,
      )
  : it;

/** Where somebody reads on, in pixels. */
const place = 800;

describe('Somebody who reads on in the result', () => {
  let frame: UnreliableFrame;

  const isShown = (selector: string): boolean => {
    const found = frame.document.querySelector('opleidings-wegwijzer')?.shadowRoot?.querySelector(selector);
    return found !== undefined && found !== null;
  };

  async function readOn(page: string): Promise<void> {
    await frame.open(page, link);
    await until(() => isShown('[data-view="result"]'), 'the result is shown');
    frame.window.scrollTo(0, place);
    await until(() => frame.window.scrollY === place, 'the page is scrolled');
    await nextFrame();
  }

  const ways: Readonly<Record<string, () => Promise<void>>> = {
    'loads the page again': () =>
      frame.load(() => {
        frame.window.location.reload();
      }),
    'comes back from another page': async () => {
      await frame.load(() => {
        frame.window.location.href = './?body=elders';
      });
      await frame.load(() => {
        frame.window.history.back();
      });
    },
  };

  beforeEach(async () => {
    frame = await UnreliableFrame.make();
  });

  afterEach(() => frame.remove());

  const pages: Readonly<Record<string, string>> = {
    'with nothing below the element': element,
    'with a header above it and a footer below': `<header style="height: 300px">Boven</header>${element}${footer}`,
  };
  const withRoom = Object.entries(pages).map(
    ([what, page]) => [`${what}, on a page that makes room`, room + page] as const,
  );

  /** How somebody goes elsewhere while the result is waited for: where they are then. */
  const meanwhile: Readonly<Record<string, (page: string) => Promise<number>>> = {
    'reads on while late files come': async (page) => {
      await frame.open(page, link);
      await until(() => isShown('[data-view="wait"]'), 'the result is waited for');
      frame.window.scrollTo(0, place / 2);
      return place / 2;
    },
    // By hand: a page that scrolls itself is still taken back by the browser.
    'goes to the top by hand while it comes after a reload': async (page) => {
      await frame.keepBack('nothing');
      await readOn(page);
      await frame.keepBack('slow /element/result/index.');
      await frame.load(() => {
        frame.window.location.reload();
      });
      await until(() => isShown('[data-view="wait"]'), 'the result is waited for');
      await until(() => frame.window.scrollY > 0, 'the browser went back to where they were');
      frame.window.focus();
      await sendKeys({ press: 'Home' });
      return 0;
    },
  };

  for (const [what, page] of Object.entries(pages))
    for (const [how, go] of Object.entries(meanwhile))
      (how.includes('reload') ? itGoesBack : it)(`and ${how}, ${what}, is left there when it stands`, async () => {
        await frame.keepBack('slow /element/result/index.');
        const there = await go(page);
        await until(() => frame.window.scrollY === there, 'the page is scrolled');
        await nextFrame();
        await frame.keepBack('nothing');
        await until(() => isShown('[data-view="result"]'), 'the result is shown');
        await nextFrame();
        await nextFrame();
        expect(frame.window.scrollY).to.be.closeTo(there, 2);
      });

  for (const [what, page] of [...Object.entries(pages), ...withRoom])
    for (const [way, go] of Object.entries(ways))
      itGoesBack(`and ${way}, ${what}, is where they were, though the result comes behind the load`, async () => {
        await readOn(page);
        await go();
        await until(() => isShown('[data-view="result"]'), 'the result is shown');
        await nextFrame();
        await nextFrame();
        expect(frame.window.scrollY).to.be.closeTo(place, 2);
      });

  it('sees what is below the element when the result cannot be fetched', async () => {
    await frame.keepBack('/element/result/index.');
    await frame.open(element + footer, link);
    await until(() => isShown('[data-view="wait"] .primary'), 'it can be tried again');
    const top = (): number => frame.document.querySelector('footer')!.getBoundingClientRect().top;
    await until(() => top() < 600, 'the footer is there');
  });
});
