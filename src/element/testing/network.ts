import { nl } from '../../../locales/nl/index.js';
import { OpleidingsWegwijzer } from '../../product.js';
import type { Content } from '../content.js';
import { Languages } from '../languages.js';

/** How it goes with what is fetched. */
type State = 'there' | 'slow' | 'down';

/** A network in the hands of a test. */
export class Network {
  #state: State = 'there';
  readonly #waiting: (() => void)[] = [];

  /** What was slow comes, or fails, once it is not slow any more. */
  turn(state: State): void {
    this.#state = state;
    if (state !== 'slow') for (const goOn of this.#waiting.splice(0)) goOn();
  }

  /** The Flemish content, over this network; nothing of it was fetched before. */
  content(): Content {
    const { content } = OpleidingsWegwijzer;
    const { later, result, more, home, course } = nl.parts;
    const parts = {
      later: this.#over(later),
      result: this.#over(result),
      more: this.#over(more),
      home: this.#over(home),
      course: this.#over(course),
      choice: this.#over(content.translations),
    };
    return {
      ...content,
      languages: new Languages({ ...nl, parts }),
      translations: this.#over(content.translations),
      rulebook: this.#over(content.rulebook),
      sources: this.#over(content.sources),
    };
  }

  #over<T>(load: () => Promise<T>): () => Promise<T> {
    return async () => {
      while (this.#state === 'slow') await new Promise<void>((goOn) => this.#waiting.push(goOn));
      if (this.#state === 'down') throw new TypeError('the network is down');
      return load();
    };
  }
}
