import { expect, oneEvent } from '@open-wc/testing';
import { until } from '../element/testing/hand.js';
import './iframe.js';
import { hello, isHeight, type Height } from './messages.js';

const address = new URL('./testing/frame.html', import.meta.url).href;

/** What this page was told by frames. */
const told: MessageEvent[] = [];
addEventListener('message', (event) => {
  if (isHeight(event.data)) told.push(event);
});

/** The window of a frame on this site, of which everything can be seen from here. */
type Inside = Window & typeof globalThis;
const inside = ({ contentWindow }: HTMLIFrameElement): Inside => contentWindow as Inside;
const wegwijzer = (frame: HTMLIFrameElement): HTMLElementTagNameMap['opleidings-wegwijzer'] => {
  const element = inside(frame).document.querySelector('opleidings-wegwijzer');
  if (!element) throw new Error('There is no wegwijzer in the frame.');
  return element;
};
const contentHeight = (frame: HTMLIFrameElement): number =>
  Math.ceil(inside(frame).document.documentElement.getBoundingClientRect().height);

/** Opens the page in a frame, and waits for its first question. */
async function open(query: string, isGreeted: boolean): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.toggleAttribute('data-opleidings-wegwijzer-iframe', isGreeted);
  frame.src = address + query;
  document.body.append(frame);
  await oneEvent(frame, 'load');
  await until(() => wegwijzer(frame).shadowRoot?.querySelector('form'), 'the frame shows a question');
  return frame;
}

const say = (to: Window & typeof globalThis, from: MessageEventSource | null, origin: string, data: unknown): boolean =>
  to.dispatchEvent(new to.MessageEvent('message', { source: from, origin, data }));
const height = (pixels: unknown, arrived: unknown = false): unknown => ({
  type: 'opleidings-wegwijzer:height',
  height: pixels,
  arrived,
});

describe('The wegwijzer in an iframe', () => {
  beforeEach(() => {
    told.length = 0;
  });
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    document.querySelector('.above')?.remove();
  });

  it('is as high as what it shows, and follows it', async () => {
    const frame = await open('?on=2026-11-21', true);
    await until(() => frame.clientHeight === contentHeight(frame), 'the frame is as high as its content');
    const before = frame.clientHeight;
    wegwijzer(frame).answers = { situatie: 'loondienst', doel: 'zoeken' };
    await until(
      () => contentHeight(frame) !== before && frame.clientHeight === contentHeight(frame),
      'the frame follows',
    );
    const { scrollHeight, clientHeight } = inside(frame).document.documentElement;
    expect(scrollHeight).to.equal(clientHeight);
  });

  it('takes its settings from its address, before the element begins', async () => {
    const frame = await open(
      '?flow=opleiding&heading-level=4&mode=kiosk&lang=nl&theme=vlaanderen&scheme=dark&course=%7B%22contacturen%22%3A40%7D',
      false,
    );
    const element = wegwijzer(frame);
    expect(element.course).to.deep.equal({ contacturen: 40 });
    expect(element.flow).to.equal('opleiding');
    expect(element.shadowRoot?.querySelector('h4')).to.not.equal(null);
    expect(element.shadowRoot?.querySelector('.kiosk')).to.not.equal(null);
    const { document: page } = inside(frame);
    expect(page.documentElement.lang).to.equal('nl');
    expect(inside(frame).getComputedStyle(page.documentElement).colorScheme).to.equal('dark');
    expect(page.querySelector('link')?.getAttribute('href')).to.equal('themes/vlaanderen.css');
  });

  it('says nothing to a page that does not ask, and to one that asks only its height and whether something new is shown', async () => {
    const frame = await open('?on=2026-11-21', false);
    const { element, question } = { element: wegwijzer(frame), question: inside(frame) };
    element.setAttribute('share-answers', '');
    question.dispatchEvent(new question.Event('wegwijzer-question'));
    expect(told).to.deep.equal([]);

    frame.contentWindow?.postMessage(hello, location.origin);
    await until(() => told.length > 0, 'the frame tells its height');
    element.answers = { situatie: 'loondienst' };
    question.dispatchEvent(new question.Event('wegwijzer-question'));
    await until(() => told.some(({ data }) => (data as Height).arrived), 'the frame tells that something new is shown');
    for (const { data, origin, source } of told) {
      expect(Object.keys(data as object).sort()).to.deep.equal(['arrived', 'height', 'type']);
      expect(origin).to.equal(location.origin);
      expect(source === frame.contentWindow).to.equal(true);
    }
  });

  it('takes a greeting from the page around it alone', async () => {
    const frame = await open('', false);
    const neighbour = await open('', false);
    let calls = 0;
    const { postMessage } = window;
    window.postMessage = () => {
      calls += 1;
    };
    try {
      say(inside(frame), inside(neighbour), location.origin, hello);
      say(inside(frame), null, location.origin, hello);
      say(inside(frame), window, 'null', hello);
      say(inside(frame), window, location.origin, { type: 'hello' });
      say(inside(frame), window, location.origin, null);
      expect(calls).to.equal(0);
      say(inside(frame), window, location.origin, hello);
      expect(calls).to.equal(1);
    } finally {
      window.postMessage = postMessage;
    }
  });
});

describe('The page around the wegwijzer in an iframe', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    document.querySelector('.above')?.remove();
  });

  it('takes a height from that frame alone, as long as it is on its own site, and only if it is a height', async () => {
    const [frame, neighbour] = [await open('', true), await open('', false)];
    await until(() => frame.clientHeight === contentHeight(frame), 'the frame is as high as its content');
    const { height: before } = frame.style;
    say(window, inside(neighbour), location.origin, height(1234));
    say(window, null, location.origin, height(1234));
    say(window, inside(frame), 'https://example.org', height(1234));
    for (const wrong of ['1234', NaN, Infinity, -1, 0, 1e9, null, {}])
      say(window, inside(frame), location.origin, height(wrong));
    say(window, inside(frame), location.origin, height(1234, 'yes'));
    say(window, inside(frame), location.origin, 'opleidings-wegwijzer:height');
    expect(frame.style.height).to.equal(before);
    expect(neighbour.style.height).to.equal('');
    say(window, inside(frame), location.origin, height(1234));
    expect(frame.style.height).to.equal('1234px');
  });

  it('brings the top of the frame into view when something new is shown and it is above', async () => {
    const frame = await open('', true);
    const above = document.createElement('div');
    above.className = 'above';
    above.append(...Array.from({ length: 60 }, () => document.createElement('br')));
    frame.before(above);
    say(window, inside(frame), location.origin, height(9000));
    scrollTo(0, above.offsetHeight + 4000);
    say(window, inside(frame), location.origin, height(9000));
    expect(frame.getBoundingClientRect().top).to.be.below(-1000);
    say(window, inside(frame), location.origin, height(9000, true));
    expect(Math.abs(frame.getBoundingClientRect().top)).to.be.below(2);
    // From where it can be seen, nothing moves.
    scrollTo(0, Math.max(0, scrollY - 100));
    const { scrollY: place } = window;
    say(window, inside(frame), location.origin, height(9000, true));
    expect(scrollY).to.equal(place);
  });

  it('leaves a frame alone that has no address of the web yet', () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('data-opleidings-wegwijzer-iframe', '');
    frame.src = 'about:blank';
    document.body.append(frame);
    frame.dispatchEvent(new Event('load'));
    say(window, frame.contentWindow, 'null', height(1234));
    expect(frame.style.height).to.equal('');
  });
});
