import { until } from './hand.js';

/** What a page hears at once of each press, where what is pressed is there: one of these. A result is told once it is there. */
const presses = {
  next: ['', 'answer question', 'answer'],
  back: ['question'],
  change: ['question'],
  restart: ['reset question'],
  retry: [''],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Press = keyof typeof presses;

/** What the page still has to hear of the result: nothing, once, or not more than once, as code led elsewhere meanwhile. */
type Owed = 'nothing' | 'once' | 'at most once';

/**
 * Works out, from what is done to an element, what its page has to hear of who comes where. An answer leads to a question, which is
 * told at once, or to the result, which is told when it is there: once for each arrival, and never for what code does.
 */
export class Arrivals {
  readonly faults: string[] = [];
  /** So many results were told. */
  results = 0;
  #owed: Owed = 'nothing';
  #heard: string[] = [];

  constructor(around: EventTarget) {
    for (const name of ['answer', 'question', 'reset'])
      around.addEventListener(`wegwijzer-${name}`, () => this.#heard.push(name));
    around.addEventListener('wegwijzer-result', () => {
      if (this.#owed === 'nothing') this.faults.push('a result was told to which nobody came');
      this.#owed = 'nothing';
      this.results += 1;
    });
  }

  /** A person presses something, as often as it is given. */
  press(press: Press, ...buttons: readonly (HTMLElement | undefined)[]): void {
    const heard = this.#during(() => {
      for (const button of buttons) button?.click();
    });
    const expected: readonly string[] = buttons.some((button) => button) ? presses[press] : [''];
    if (!expected.includes(heard)) this.faults.push(`${press}: the page heard “${heard}”`);
    if (heard.endsWith('question')) this.#owed = 'nothing';
    else if (heard === 'answer' || (press === 'retry' && buttons.some((button) => button))) this.#owed = 'once';
  }

  /** A page or a library does something, of which nothing is told. @param isStep whether it can lead elsewhere */
  act(name: string, isStep: boolean, act: () => void): void {
    const heard = this.#during(act);
    if (heard !== '') this.faults.push(`${name}: the page heard “${heard}”`);
    if (isStep && this.#owed === 'once') this.#owed = 'at most once';
  }

  /** The element went, and what was waited for with it. */
  forget(): void {
    this.#owed = 'nothing';
  }

  /** Whoever stands at the result is told of, once all that was asked for has come or failed. */
  async settle({ renderRoot }: { readonly renderRoot: ParentNode }): Promise<void> {
    // Who pressed on at a question that was waited for came to no result.
    if (renderRoot.querySelector('form')) this.act('a question', true, () => undefined);
    if (renderRoot.querySelector('[data-view="result"]'))
      await until(() => this.#owed !== 'once', 'the page hears of the result to which somebody came');
  }

  #during(act: () => void): string {
    this.#heard = [];
    act();
    return this.#heard.join(' ');
  }
}
