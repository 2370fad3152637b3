import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Flow } from '../journey/flow.js';
import type { ReadLink } from '../journey/link.js';
import type { Facts } from '../reasoning/vocabulary.js';
import type { ReadCode } from './code.js';
import { claim, fragment, release, session, type Shelf } from './place.js';
import { warn } from '../warn.js';

/** An element of which the answers can be kept. */
export interface KeepingHost extends ReactiveControllerHost {
  /** `hash` for the fragment of the page's address. */
  readonly link: string;
  /** `session` for the memory of the browser tab. */
  readonly memory: string;
  /** Tells the memories of several elements apart. */
  readonly id: string;
  readonly isConnected: boolean;
  readonly answers: Facts;
}

/** How the fragment of a code begins. */
const CODE = '#q=';

/**
 * Keeps the answers where the host page wants them, and hears the browser's back and forward.
 *
 * @param flow the flow that is taken now
 * @param readCode reads a code in the address
 * @param onReturn called with the link in the address that the person went to, if it has other answers than before
 */
export class Keeper implements ReactiveController {
  readonly #host: KeepingHost;
  readonly #flow: () => Flow;
  readonly #readCode: ReadCode;
  readonly #onReturn: (link: ReadLink | undefined) => void;

  constructor(host: KeepingHost, flow: () => Flow, readCode: ReadCode, onReturn: (link: ReadLink | undefined) => void) {
    this.#host = host;
    this.#flow = flow;
    this.#readCode = readCode;
    this.#onReturn = onReturn;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
    // An element that is only moved keeps its places.
    for (const place of this.#wanted) claim(place, this);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
    release(this);
  }

  /** What was kept before, the address first. */
  read(): ReadLink | undefined {
    for (const place of this.#wanted) {
      if (!claim(place, this)) warn(`another element on this page has ${place.name} already`);
    }
    return this.#places.map((place) => place.read(this.#flow())).find((link) => link !== undefined);
  }

  /** What a code in the address stands for; undefined at once when there is none. */
  readCode(): Promise<ReadLink | undefined> | undefined {
    return this.#places.includes(fragment) && location.hash.startsWith(CODE)
      ? this.#readCode(this.#flow(), location.hash)
      : undefined;
  }

  /** @param isStep whether the person took a step, so that the browser's back button can undo it */
  keep(facts: Facts, isStep: boolean): void {
    for (const place of this.#places) {
      if (Object.keys(facts).length === 0) place.clear(this.#flow(), isStep);
      else place.write(this.#flow(), facts, isStep);
    }
  }

  /** What the page asks for, while the element is on it. */
  get #wanted(): readonly Shelf[] {
    const { link, memory, id, isConnected } = this.#host;
    return isConnected ? [...(link === 'hash' ? [fragment] : []), ...(memory === 'session' ? [session(id)] : [])] : [];
  }

  get #places(): readonly Shelf[] {
    return this.#wanted.filter((place) => claim(place, this));
  }

  /** A fragment that is not of the wegwijzer is the page's own. */
  readonly #onPopState = (): void => {
    if (!this.#places.includes(fragment)) return;
    void this.readCode()?.then((code) => {
      if (code) this.#onReturn(code);
    });
    const link = fragment.read(this.#flow());
    if ((link || location.hash === '') && !isSame(link?.facts ?? {}, this.#host.answers)) this.#onReturn(link);
  };
}

/** Whether two records give the same answers. */
export const isSame = (some: Facts, others: Facts): boolean =>
  [some, others].every((one) => Object.keys(one).every((fact) => some[fact] === others[fact]));
