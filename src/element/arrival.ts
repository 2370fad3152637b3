import type { LitElement } from 'lit';

/** What somebody arrives at. */
interface Place {
  /** Undefined at the result. */
  readonly question: object | undefined;
}

/** What is known of a journey at the moment of an arrival. */
interface Journey {
  /** Where the person stands now. */
  readonly place: () => Place;
  /** Settles when that place is there to be seen, or could not be fetched. */
  readonly isThere: () => Promise<void> | undefined;
  /** Tells the host that the person came to the result, if it can be shown. */
  readonly tellResult: () => void;
}

/**
 * Takes somebody to a place of a journey: a new screen, and the focus at its title once it stands. Only a step of the person moves
 * the focus; what code does turns the page and no more.
 */
export class Arrival {
  readonly #host: LitElement;
  readonly #journey: Journey;
  #visit = 0;
  #landings = 0;

  constructor(host: LitElement, journey: Journey) {
    this.#host = host;
    this.#journey = journey;
  }

  /** Another with each page that was turned. */
  get visit(): number {
    return this.#visit;
  }

  /** Another screen, on which nothing stands of what was filled in on the one before. */
  turnPage(): void {
    this.#visit += 1;
    this.#host.requestUpdate();
  }

  /**
   * The focus goes where the person came, as soon as it is there. While that is waited for the person may go elsewhere: on the
   * journey, and then this landing is called off; or on the page, and then the focus stays there.
   */
  async land(): Promise<void> {
    this.#landings += 1;
    const landing = this.#landings;
    const { question } = this.#journey.place();
    // What has the focus is about to go: a browser would lay out the half-made page to see what becomes of the focus.
    const focused = this.#host.shadowRoot?.activeElement;
    if (focused instanceof HTMLElement) focused.blur();
    const isThere = this.#journey.isThere();
    if (isThere) await isThere;
    if (landing !== this.#landings) return;
    if (question === undefined) {
      // Code may have gone back before the result was there.
      if (this.#journey.place().question) return;
      this.#journey.tellResult();
    }
    if (!isThere || !isBusyElsewhere(this.#host)) await this.focus('.title');
  }

  /** Focuses something on the screen as it is after the next update, also if it has the focus already. */
  async focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    // Where the focus stands already, it has to come anew for its description to be read.
    target?.blur();
    target?.focus();
  }
}

/** Whether something else on the page has the focus. */
function isBusyElsewhere(host: Element): boolean {
  const { activeElement, body } = host.ownerDocument;
  const isAround = (element: Element): boolean => {
    const root = element.getRootNode();
    return element === activeElement || (root instanceof ShadowRoot && isAround(root.host));
  };
  return activeElement !== null && activeElement !== body && !isAround(host);
}
