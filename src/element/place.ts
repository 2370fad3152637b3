import type { Flow } from '../journey/flow.js';
import { decode, readLink, writeLink, type ReadLink } from '../journey/link.js';
import type { Facts } from '../reasoning/vocabulary.js';

/** Somewhere the answers are kept so that a reload finds the place again. */
export interface Shelf {
  /** How a page asks for it; what has the same name is the same place. */
  readonly name: string;
  /** The answers that are kept there, or undefined when there are none. */
  read(flow: Flow): ReadLink | undefined;
  /** @param before what was answered before a step of the person, which the browser's back button can undo; undefined for none */
  write(flow: Flow, facts: Facts, before?: Facts): void;
  clear(flow: Flow, before?: Facts): void;
}

/** What can have a place. */
interface Owner {
  readonly isConnected: boolean;
}

const owners = new Map<string, Owner>();
const waiting = new Set<() => void>();

/** Whether a place is for this element: it is for the first that asks, as long as that is on a page. */
export function claim({ name }: Shelf, element: Owner): boolean {
  if (owners.get(name)?.isConnected !== true) owners.set(name, element);
  return owners.get(name) === element;
}

/** Leaves the places of an element to the others; not at once, as an element that is only moved asks for them again. */
export function release(element: Owner): void {
  for (const [name, owner] of owners) if (owner === element) owners.delete(name);
  queueMicrotask(() => {
    for (const tell of waiting) tell();
  });
}

/** Calls back whenever a place may have become free, until it is called off. */
export const onRelease = {
  add: (tell: () => void): unknown => waiting.add(tell),
  remove: (tell: () => void): unknown => waiting.delete(tell),
};

/** A link of ours is much shorter; one that somebody made endless must not keep the page busy. */
const longestLink = 20_000;

const read = (flow: Flow, text: string): ReadLink | undefined => readLink(flow, text.slice(0, longestLink));

/** A place in an address. */
export interface AddressShelf extends Shelf {
  /** The link or the code that stands there, as a fragment; anything else is the page's own. */
  get(): string;
  /** An address of a page, in full, with a link or a code in it, or with an empty text. */
  addressWith(page: Location | URL, link: string): string;
}

const linkTo = (flow: Flow, facts: Facts | undefined): string | undefined =>
  facts && (Object.keys(facts).length > 0 ? writeLink(flow, facts) : '');

/** A place in the page's address. Only one element on a page can have it. */
const inAddress = (name: string, get: AddressShelf['get'], addressWith: AddressShelf['addressWith']): AddressShelf => ({
  name: `link="${name}"`,
  get,
  addressWith,
  read: (flow) => read(flow, get()),
  write(flow, facts, before) {
    const link = writeLink(flow, facts);
    if (link !== get()) goTo(addressWith(location, link), linkTo(flow, before));
  },
  clear(flow, before) {
    if (read(flow, get())) goTo(addressWith(location, ''), linkTo(flow, before));
  },
});

/** What programs escaped, once or more often, and cut off: nothing of ours has to be escaped. */
export function whole(text: string): string {
  const once = decode(text.replace(/%\w?$/, ''));
  return once === text ? text : whole(once);
}

/** A code is one word; the name of a flow comes with its version. What stands behind either is not always of it. */
export const asCode = (link: string): string =>
  (/^#[qw](%(25)*3d|=[^&]*%(25)*(40|26))/i.test(link) ? whole(link) : link).replace(
    /^#[qw](?==[\da-v]+(?![\da-z]|[^&]*@))/i,
    '#q',
  );

/** The fragment. */
export const fragment = inAddress(
  'hash',
  () => asCode(location.hash),
  // In full: a `<base>` would turn a part of an address into another page.
  ({ href }, link) => href.replace(/#.*/s, '') + link,
);

const [linkBegins, parameterBegins] = ['#w=', 'w='];

/** Whether a parameter is ours: a flow with its version, or a code, which begins with a digit. A page can have a `w` of its own. */
const isOurs = (parameter: string): boolean => /^w=([^&]*@|\d(?=\d*[a-v])[\da-v]{5})/i.test(whole(parameter));

const query = inAddress(
  'query',
  () => {
    const kept = parameters(location).find(isOurs);
    return kept === undefined ? '' : asCode(`#${whole(kept)}`);
  },
  (page, link) => {
    const others = parameters(page).filter((one) => !isOurs(one));
    const ours = link === '' ? [] : [parameterBegins + encodeURIComponent(link.slice(linkBegins.length))];
    const all = [...others, ...ours].join('&');
    return `${page.href.replace(/[?#].*/s, '')}${all && `?${all}`}${page.hash}`;
  },
);

/** The parameters of an address as they stand there: what is the page's own stays as it is written. */
const parameters = ({ search }: Location | URL): readonly string[] => search.slice(1).split('&').filter(Boolean);

/** The places in the address, by what a page asks for. */
export const addresses: ReadonlyMap<unknown, AddressShelf> = new Map([
  ['hash', fragment],
  ['query', query],
]);

/** In the state of an entry of the history that the journey began at or made itself. */
const mark = 'opleidings-wegwijzer';

/**
 * Whether the entry of the history where the page stands is of the journey, whatever its address, and not one that somebody went to
 * with a link of the page. Such a one has no state; a state that can bear no mark is of the page, before the journey began.
 */
export const isOurEntry = (): boolean => history.state !== null && isMarked(marked()) === isMarked(history.state);

const isMarked = (state: unknown): boolean => Object(state) === state && Object.hasOwn(state as object, mark);

/** The page's own state, with our mark where there can be one. @param link the answers of an entry of which the address has none */
function marked(link = ''): unknown {
  const state: unknown = history.state;
  const canBe = state === null || Object.getPrototypeOf(state) === Object.prototype;
  return canBe ? { ...(state as object | null), [mark]: link } : state;
}

/** What was answered at an entry of the page's own, from which the journey went on. */
export const readEntry = (flow: Flow): ReadLink | undefined =>
  isMarked(history.state) ? read(flow, String((history.state as Record<string, unknown>)[mark])) : undefined;

/** @param before a link to where the person was who takes a step there */
function goTo(address: string, before: string | undefined): void {
  attempt(() => {
    if (before !== undefined) {
      // Where the person can go back to.
      if (!isOurEntry()) history.replaceState(marked(before), '');
      history.pushState(marked(), '', address);
    } else history.replaceState(history.state, '', address);
  });
}

/**
 * The memory of the browser tab for a flow. A browser that refuses it just has none.
 *
 * @param id of the element: elements with an id of their own have a memory of their own
 */
export function session(flow: Flow, id: string): Shelf {
  const key = `opleidings-wegwijzer/${flow.id}${id && `#${id}`}`;
  return {
    name: `memory="session" (${key})`,
    read() {
      const kept = attempt(() => read(flow, sessionStorage.getItem(key) ?? ''));
      // It is no link, and is not told of as one.
      return kept && { ...kept, dropped: [], madeFor: undefined };
    },
    write(_flow, facts) {
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
