import type { Flow } from '../journey/flow.js';
import { readLink, writeLink, type ReadLink } from '../journey/link.js';
import type { Facts } from '../reasoning/vocabulary.js';

/** Somewhere the answers are kept so that a reload finds the place again. */
export interface Shelf {
  /** How a page asks for it; what has the same name is the same place. */
  readonly name: string;
  /** The answers that are kept there, or undefined when there are none. */
  read(flow: Flow): ReadLink | undefined;
  /** @param step whether the person took a step, so that the browser's back button can undo it */
  write(flow: Flow, facts: Facts, step: boolean): void;
  clear(flow: Flow, step: boolean): void;
}

const owners = new Map<string, object>();

/** Whether a place is for this element: it is for the first that asks. */
export function claim({ name }: Shelf, element: object): boolean {
  if (!owners.has(name)) owners.set(name, element);
  return owners.get(name) === element;
}

/** Leaves the places of an element to the next that asks. */
export function release(element: object): void {
  for (const [name, owner] of owners) if (owner === element) owners.delete(name);
}

/** A link of ours is much shorter; one that somebody made endless must not keep the page busy. */
const longestLink = 20_000;

const read = (flow: Flow, text: string): ReadLink | undefined => readLink(flow, text.slice(0, longestLink));

/** The fragment of the page's address. Only one element on a page can have it. */
export const fragment: Shelf = {
  name: 'link="hash"',
  read: (flow) => read(flow, location.hash),
  write(flow, facts, step) {
    const link = writeLink(flow, facts);
    if (link !== location.hash) goTo(here() + link, step);
  },
  clear(flow, step) {
    // Another fragment is the page's own.
    if (read(flow, location.hash)) goTo(here(), step);
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

/**
 * The memory of the browser tab. A browser that refuses it just has none.
 *
 * @param id of the element: elements with an id of their own have a memory of their own
 */
export function session(id: string): Shelf {
  const key = `opleidings-wegwijzer${id && `#${id}`}`;
  return {
    name: `memory="session" (${key})`,
    read: (flow) => attempt(() => read(flow, sessionStorage.getItem(key) ?? '')),
    write(flow, facts) {
      attempt(() => {
        sessionStorage.setItem(key, writeLink(flow, facts));
      });
    },
    clear() {
      attempt(() => {
        sessionStorage.removeItem(key);
      });
    },
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    console.warn('opleidings-wegwijzer: this browser keeps no answers', error);
    return undefined;
  }
}
