import { expect } from '@open-wc/testing';
import { answerByCode } from './by-code.js';
import { until } from './hand.js';
import { neighbour } from './persons.js';
import { WegwijzerPage } from './wegwijzer-page.js';

/** A page of a host, in a frame beside the test: so it can be looked at in each engine. */
export class HostFrame {
  readonly #frame = document.createElement('iframe');

  constructor() {
    this.#frame.width = '800';
    this.#frame.height = '600';
    document.body.append(this.#frame);
  }

  /** Goes to a page. @param address on the site of the tests */
  open(address: string): void {
    this.#frame.src = address;
  }

  get document(): Document {
    return this.#frame.contentDocument!;
  }

  /** The paths of all that the page asked for. */
  get fetched(): readonly string[] {
    return this.#frame
      .contentWindow!.performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
  }

  remove(): void {
    this.#frame.remove();
  }

  /** The elements that are shown, once each of them asks something. */
  async untilAsking(): Promise<readonly WegwijzerPage[]> {
    const shown = (): readonly WegwijzerPage['element'][] =>
      [...this.document.querySelectorAll('opleidings-wegwijzer')].filter((element) => element.checkVisibility());
    const isAsking = ({ shadowRoot }: Element): boolean => (shadowRoot?.querySelector('form') ?? null) !== null;
    await until(() => shown().length > 0 && shown().every(isAsking), 'each element asks something');
    return shown().map((element) => new WegwijzerPage(element));
  }
}

/** Answers until the result stands, as somebody who looks for work. @param comesTo what a question waits for */
export async function walkByCode(page: WegwijzerPage, comesTo?: (question: string) => Promise<unknown>): Promise<void> {
  // What comes after the first question may still be on its way.
  while (!page.has('[data-view="result"]')) {
    await answerByCode(page, neighbour, comesTo);
    await until(() => page.find('form, [data-view="result"]'), 'something comes');
  }
  expect(page.referrals).to.include('vdab');
}
