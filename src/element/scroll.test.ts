import { expect, nextFrame } from '@open-wc/testing';
import { until } from './testing/hand.js';
import { UnreliableFrame } from './testing/unreliable-frame.js';
import { answersBefore, neighbour, on } from './testing/wegwijzer-page.js';

const answers = Object.entries(answersBefore('', neighbour))
  .map(([fact, value]) => `${fact}=${String(value)}`)
  .join('&');
const link = `#w=wegwijzer@1&${answers}`;
const element = `<opleidings-wegwijzer on="${on}" link="hash"></opleidings-wegwijzer>`;
const footer = '<footer style="height: 600px">Onderaan</footer>';

/** WebKit goes back to where somebody was scrolled once, before any script of the page has run (decision 0026). */
const itGoesOnGoingBack: (title: string, test: () => Promise<void>) => void = navigator.vendor.startsWith('Apple')
  ? (title) => it(`${title} [not run: a place that is restored after the scripts: it is restored once, before them]`)
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

  for (const [what, page] of Object.entries(pages))
    for (const [way, go] of Object.entries(ways))
      itGoesOnGoingBack(
        `and ${way}, ${what}, is where they were, though the result comes behind the load`,
        async () => {
          await readOn(page);
          await go();
          await until(() => isShown('[data-view="result"]'), 'the result is shown');
          await nextFrame();
          await nextFrame();
          expect(frame.window.scrollY).to.be.closeTo(place, 2);
        },
      );

  it('sees what is below the element when the result cannot be fetched', async () => {
    await frame.keepBack('/element/result/index.');
    await frame.open(element + footer, link);
    await until(() => isShown('[data-view="wait"] .primary'), 'it can be tried again');
    expect(frame.document.querySelector('footer')!.getBoundingClientRect().top).to.be.below(600);
  });
});
