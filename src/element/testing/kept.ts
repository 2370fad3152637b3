import { expect, oneEvent } from '@open-wc/testing';
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

/** So often may a page change its history in ten seconds in WebKit, and twice as often in Firefox. */
const mostEntries = 100;

/**
 * Each test begins and ends with nothing in the address and the memory. All of a file together change the history no more often
 * than each engine allows a page that is quick: so none is refused on a fast machine alone.
 *
 * @param most so often may they
 */
export function keepNothing(most = mostEntries): void {
  const { pushState, replaceState } = history;
  let changes = 0;
  before(() => {
    for (const change of [pushState, replaceState])
      history[change.name as 'pushState'] = (...entry) => {
        changes += 1;
        change.apply(history, entry);
      };
  });
  beforeEach(clear);
  afterEach(clear);
  after(() => {
    Object.assign(history, { pushState, replaceState });
    expect(changes, 'changes of the history').to.be.at.most(most);
  });
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
