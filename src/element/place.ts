import type { Flow } from '../journey/flow.js';
import { readLink, writeLink, type ReadLink } from '../journey/link.js';
import type { Facts } from '../reasoning/vocabulary.js';

/** Somewhere the answers are kept so that a reload finds the place again. */
export interface Place {
  /** The answers that are kept there, or undefined when there are none. */
  read(flow: Flow): ReadLink | undefined;
  /** @param step whether the person took a step, so that the browser's back button can undo it */
  write(flow: Flow, facts: Facts, step: boolean): void;
  clear(flow: Flow, step: boolean): void;
}

let owner: object | undefined;

/** Whether the fragment of the page's address is for this element: it is for the first that asks. */
export function claimFragment(element: object): boolean {
  owner ??= element;
  return owner === element;
}

/** Leaves the fragment to another element. */
export function releaseFragment(element: object): void {
  if (owner === element) owner = undefined;
}

/** The fragment of the page's address. Only one element on a page can have it. */
export const fragment: Place = {
  read: (flow) => readLink(flow, location.hash),
  write(flow, facts, step) {
    const link = writeLink(flow, facts);
    if (link !== location.hash) goTo(here() + link, step);
  },
  clear(flow, step) {
    // Another fragment is the page's own.
    if (readLink(flow, location.hash)) goTo(here(), step);
  },
};

/** The page's own address in full: a `<base>` would turn a bare fragment into another page. */
const here = (): string => location.pathname + location.search;

function goTo(address: string, step: boolean): void {
  attempt(() => {
    if (step) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  });
}

const KEY = 'opleidings-wegwijzer';

/** The memory of the browser tab. A browser that refuses it just has none. */
export const session: Place = {
  read: (flow) => attempt(() => readLink(flow, sessionStorage.getItem(KEY) ?? '')),
  write(flow, facts) {
    attempt(() => {
      sessionStorage.setItem(KEY, writeLink(flow, facts));
    });
  },
  clear() {
    attempt(() => {
      sessionStorage.removeItem(KEY);
    });
  },
};

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    console.warn('opleidings-wegwijzer: this browser keeps no answers', error);
    return undefined;
  }
}
