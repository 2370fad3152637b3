import { oneEvent } from '@open-wc/testing';
import { textOf } from './hand.js';
import { open } from './open.js';
import type { WegwijzerPage } from './wegwijzer-page.js';

/** Under which name a browser tab keeps the answers. */
export const KEY = 'opleidings-wegwijzer/wegwijzer';
export const withHash = { link: 'hash' };

/** Only where it changes something: a browser may refuse what comes too often. */
export const setHash = (hash: string): void => {
  if (location.hash !== hash) history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
};

const clear = (): void => {
  setHash('');
  sessionStorage.clear();
};

/** Each test begins and ends with nothing in the address and the memory. */
export function keepNothing(): void {
  beforeEach(clear);
  afterEach(clear);
}

/** As when the page is loaded again: another element at the same address. */
export async function reload(
  page: WegwijzerPage,
  attributes: Readonly<Record<string, string>> = withHash,
): Promise<WegwijzerPage> {
  page.element.remove();
  return open(attributes);
}

export async function go(direction: 'back' | 'forward', page: WegwijzerPage): Promise<void> {
  const arrived = oneEvent(window, 'popstate');
  history[direction]();
  await arrived;
  await page.element.updateComplete;
}

/** What the person is told about a link. */
export const told = (page: WegwijzerPage): string => textOf(page.find('[role="status"]'));
