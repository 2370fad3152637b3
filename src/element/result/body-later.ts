import { nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { whenIdle } from '../idle-moment.js';
import { painted } from '../painted.js';
import type { ShowFolded } from '../view.js';

/** A page that is never idle for so many milliseconds, such as one that moves all the time, is not waited for. */
const patience = 1000;

/** Settles in an idle moment; where the browser does not tell of one, once what stands now is painted. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (whenIdle(resolve, patience) === undefined) void painted().then(resolve);
  });

/** What brings each body that still waits, of all elements on the page. */
const waiting = new Set<() => void>();

/** Brings all that still waits: nothing is missing, however soon somebody opens a fold or prints. */
export const bringBodies = (): void => {
  for (const come of waiting) come();
};

/** What nobody sees before opening a fold is not made while somebody waits for the screen, but in idle moments once that stands. */
class BodyLater extends AsyncDirective {
  #isDue: boolean | undefined;
  #make: (() => TemplateResult) | undefined;

  override render(isOpen: boolean, make: () => TemplateResult): TemplateResult | typeof nothing {
    this.#make = make;
    this.#isDue ??= isOpen || this.#wait();
    return this.#isDue ? make() : nothing;
  }

  protected override reconnected(): void {
    // It came while the element was away.
    if (!this.#isDue && !waiting.has(this.#come)) this.#show();
  }

  #wait(): false {
    waiting.add(this.#come);
    void idle().then(this.#come);
    return false;
  }

  readonly #come = (): void => {
    if (waiting.delete(this.#come) && this.isConnected) this.#show();
  };

  #show(): void {
    this.#isDue = true;
    this.setValue(this.#make?.());
  }
}

const bodyDirective = directive(BodyLater);

/** What is folded away. */
export const bodyLater: ShowFolded = (view, make) => bodyDirective(view.isOpen, () => view.show(view, make));
