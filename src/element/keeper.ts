import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Flow } from '../journey/flow.js';
import { decode, type ReadLink } from '../journey/link.js';
import type { Facts } from '../reasoning/vocabulary.js';
import { warn } from '../warn.js';
import type { ReadCode } from './code.js';
import {
  addresses,
  claim,
  isOurEntry,
  onRelease,
  readEntry,
  release,
  session,
  type AddressShelf,
  type Shelf,
} from './place.js';

/** An element of which the answers can be kept. */
export interface KeepingHost extends ReactiveControllerHost {
  /** `hash` for the fragment of the page's address, `query` for a parameter of it. */
  readonly link: string;
  /** `session` for the memory of the browser tab. */
  readonly memory: string;
  /** Tells the memories of several elements apart. */
  readonly id: string;
  readonly isConnected: boolean;
  readonly answers: Facts;
}

/** How a code begins, as a fragment. */
export const CODE = '#q=';

/** What a keeper tells of. */
interface KeeperEvents {
  /** Reads a code in the address. */
  readonly readCode: ReadCode;
  /** A place may have become free for this element. */
  readonly onFree: () => void;
  /** The person went back or forward with the browser, to other answers: those of the link that stands there, or none. */
  readonly onReturn: (link: ReadLink | undefined) => void;
}

/**
 * Keeps the answers where the host page wants them, and hears the browser's back and forward. The page may say where at any time:
 * a place is read before anything is written there.
 */
export class Keeper implements ReactiveController {
  readonly #host: KeepingHost;
  readonly #flow: () => Flow;
  readonly #events: KeeperEvents;
  /** The names of the places that were read, and of those that another element turned out to have. */
  readonly #known = new Set<string>();
  readonly #refused = new Set<string>();
  /** The places that it has, as the page last asked for them. */
  #held: readonly Shelf[] = [];
  /** The code in the address that was read. */
  #seen = '';
  /** What was answered when the element was last shown. */
  #shown: Facts = {};

  /** @param flow the flow that is taken now */
  constructor(host: KeepingHost, flow: () => Flow, events: KeeperEvents) {
    this.#host = host;
    this.#flow = flow;
    this.#events = events;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
    addEventListener('hashchange', this.#onHashChange);
    onRelease.add(this.#events.onFree);
    // Put back, perhaps at another address, of which it heard nothing while it was away.
    if (this.#known.size > 0) queueMicrotask(this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    removeEventListener('hashchange', this.#onHashChange);
    onRelease.remove(this.#events.onFree);
    this.#held = [];
    release(this.#host);
  }

  /** Once the page had its say: an element that takes the place of another may have come before that went. */
  hostUpdated(): void {
    this.#shown = this.#host.answers;
    this.#held = this.#places;
    for (const place of this.#wanted) {
      if (this.#refused.has(place.name) || claim(place, this.#host)) continue;
      this.#refused.add(place.name);
      warn(`another element on this page has ${place.name} already`);
    }
  }

  /** The page wants the answers elsewhere: where it does not want them any more nothing of them stays, and the place is for others. */
  settle(): void {
    const { link, memory } = this.#host;
    for (const place of this.#held) {
      const isAsked = 'get' in place ? place === addresses.get(link) : memory === 'session';
      if (!isAsked && !place.read(this.#flow())?.madeFor) place.clear(this.#flow());
    }
    release(this.#host);
  }

  /** What is kept in the places that were not read before, the address first. */
  read(): ReadLink | undefined {
    const unread = this.#places.filter(({ name }) => !this.#known.has(name));
    for (const { name } of unread) this.#known.add(name);
    return unread.map((place) => place.read(this.#flow())).find((link) => link !== undefined);
  }

  /** What a code in the address stands for, once while it stands there; undefined at once when there is none. */
  readCode(): Promise<ReadLink | undefined> | undefined {
    const kept = this.#own?.get() ?? '';
    const code = kept.startsWith(CODE) ? kept : '';
    if (code === this.#seen) return undefined;
    this.#seen = code;
    return code === '' ? undefined : this.#events.readCode(this.#flow, code);
  }

  /** All places are read again: another flow may understand what stands there. */
  forget(): void {
    this.#known.clear();
    this.#seen = '';
  }

  /** @param isStep whether the person took a step, so that the browser's back button can undo it */
  keep(facts: Facts, isStep: boolean): void {
    const before = isStep ? this.#shown : undefined;
    for (const place of this.#places) {
      if (Object.keys(facts).length === 0) place.clear(this.#flow(), before);
      else place.write(this.#flow(), facts, before);
    }
  }

  /** The place in the address that the page asks for, while the element is on it. */
  get #address(): AddressShelf | undefined {
    const { link, isConnected } = this.#host;
    return isConnected ? addresses.get(link) : undefined;
  }

  get #wanted(): readonly Shelf[] {
    const { memory, id, isConnected } = this.#host;
    const memories = isConnected && memory === 'session' ? [session(this.#flow(), id)] : [];
    return [this.#address ?? [], memories].flat();
  }

  get #places(): readonly Shelf[] {
    return this.#wanted.filter((place) => claim(place, this.#host));
  }

  /** The place in the address, when it is ours. */
  get #own(): AddressShelf | undefined {
    const address = this.#address;
    return address && claim(address, this.#host) ? address : undefined;
  }

  /** A link of ours, or where the journey began; all else is the page's own. */
  readonly #onPopState = (): void => {
    const code = this.readCode();
    if (code) {
      void code.then((link) => {
        if (link) this.#events.onReturn(link);
      });
      return;
    }
    const link = this.#own && (this.#own.read(this.#flow()) ?? readEntry(this.#flow()));
    if (!this.#own || (!link && !isOurEntry())) return;
    if (!isSame(link?.facts ?? {}, this.#host.answers)) this.#events.onReturn(link);
  };

  /** A fragment that leads to a place of the page, as the browser knows them, has done its work once the person is there: ours comes back. */
  readonly #onHashChange = (): void => {
    if (!this.#own || this.#own.read(this.#flow()) || isOurEntry()) return;
    const name = decode(location.hash.slice(1));
    if (/^(top)?$/i.test(name) || document.getElementById(name) || document.getElementsByName(name).length > 0)
      this.keep(this.#host.answers, false);
  };
}

/** Whether two records give the same answers. */
export const isSame = (some: Facts, others: Facts): boolean =>
  [some, others].every((one) => Object.keys(one).every((fact) => some[fact] === others[fact]));
