/**
 * The wegwijzer in a frame of its own: takes its settings from its address, and tells its height to the page around it.
 *
 * @module
 */
import { readFrameSettings } from './frame-settings.js';
import { isHello, type Height } from './messages.js';

const { attributes, course, theme, scheme } = readFrameSettings(location.search);

// Before the element is defined, so that it begins with all of it.
for (const element of document.querySelectorAll('opleidings-wegwijzer')) {
  for (const [name, value] of attributes) element.setAttribute(name, value);
  if (course !== undefined) Object.assign(element, { course });
}
const language = attributes.get('lang');
if (language) document.documentElement.lang = language;
if (scheme) document.documentElement.style.colorScheme = scheme;
if (theme) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = theme;
  document.head.append(link);
}

/** The origin of the page around the frame, once it has said hello: the browser vouches for it, and only it is told anything. */
let page: string | undefined;

function tell(arrived: boolean): void {
  if (page === undefined) return;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  const message: Height = { type: 'opleidings-wegwijzer:height', height, arrived };
  parent.postMessage(message, page);
}

addEventListener('message', ({ source, origin, data }) => {
  // A page without an origin of its own cannot be told apart from any other.
  if (parent === window || source !== parent || origin === 'null' || !isHello(data)) return;
  page = origin;
  tell(false);
});

new ResizeObserver(() => {
  tell(false);
}).observe(document.documentElement);

for (const type of ['wegwijzer-question', 'wegwijzer-result'] as const) {
  addEventListener(type, () => {
    tell(true);
  });
}
