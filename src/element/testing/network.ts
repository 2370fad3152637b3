import { nl } from '../../../locales/nl/index.js';
import { OpleidingsWegwijzer } from '../../product.js';
import type { Content } from '../content.js';
import { Languages } from '../languages.js';

/** How it goes with what is fetched. */
type State = 'there' | 'slow' | 'down';

/** A network in the hands of a test. */
export class Network {
  /** Whether the questions, and whether the last thing that is fetched unasked, were brought. */
  hasQuestions = false;
  hasAll = false;
  #state: State = 'there';
  /** How it goes with the result, until all goes otherwise. */
  #resultState: State | undefined;
  readonly #waiting: (() => void)[] = [];

  /** @param result how it goes with the result at first */
  constructor(result: State = 'there') {
    this.#resultState = result;
  }

  get isSlow(): boolean {
    return [this.#state, this.#resultState].includes('slow');
  }

  /** What was slow comes, or fails, once it is not slow any more. */
  turn(state: State): void {
    this.#state = state;
    this.#resultState = undefined;
    if (state !== 'slow') for (const goOn of this.#waiting.splice(0)) goOn();
  }

  /** The Flemish content, over this network; nothing of it was fetched before. */
  content(): Content {
    const { content } = OpleidingsWegwijzer;
    const { later, result, more, home, course } = nl.parts;
    const parts = {
      later: this.#over(later, { then: () => (this.hasQuestions = true) }),
      result: this.#over(result, { isResult: true }),
      more: this.#over(more),
      home: this.#over(home),
      course: this.#over(course),
      choice: this.#over(content.translations),
    };
    return {
      ...content,
      languages: new Languages({ ...nl, parts }),
      translations: this.#over(content.translations),
      rulebook: this.#over(content.rulebook, { isResult: true }),
      sources: this.#over(content.sources, { then: () => (this.hasAll = true) }),
    };
  }

  #over<T>(
    load: () => Promise<T>,
    { isResult = false, then }: { readonly isResult?: boolean; readonly then?: () => void } = {},
  ): () => Promise<T> {
    const state = (): State => (isResult ? this.#resultState : undefined) ?? this.#state;
    return async () => {
      while (state() === 'slow') await new Promise<void>((goOn) => this.#waiting.push(goOn));
      if (state() === 'down') throw new TypeError('the network is down');
      const loaded = await load();
      then?.();
      return loaded;
    };
  }
}
