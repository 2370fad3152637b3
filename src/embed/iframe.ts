/**
 * For a page that shows the wegwijzer in an `<iframe data-opleidings-wegwijzer-iframe>`: gives it the height of what it shows.
 * Without this script the frame scrolls.
 *
 * @module
 */
import { hello, isHeight } from './messages.js';

const selector = 'iframe[data-opleidings-wegwijzer-iframe]';

/** Where a frame is supposed to be; undefined while it has no address, as before a visitor consents to it. */
function originOf({ src }: HTMLIFrameElement): string | undefined {
  const { protocol, origin } = new URL(src, location.href);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

function greet(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  if (origin !== undefined) frame.contentWindow?.postMessage(hello, origin);
}

addEventListener('message', ({ source, origin, data }) => {
  if (source === null || !isHeight(data)) return;
  const frame = [...document.querySelectorAll<HTMLIFrameElement>(selector)].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame || originOf(frame) !== origin) return;
  // Whatever borders the page gives it.
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${data.height}px`;
  if (data.arrived && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
});

// A load does not bubble, but it is seen on its way down: also that of a frame which is added later.
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && target.matches(selector)) greet(target);
  },
  true,
);
document.querySelectorAll<HTMLIFrameElement>(selector).forEach(greet);
