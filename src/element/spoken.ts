import { warn } from '../warn.js';
import { failedView } from './frame-view.js';
import { importAnew } from './import-anew.js';
import type { LanguagePart } from './language.js';
import { contentOf, type Shell } from './shell.js';
import type { Tongues } from './tongues/index.js';
import type { Telling } from './view.js';
import { wordsOf, type Said, type Words } from './words.js';

/**
 * What an element says: in the language of its content, until its page asks for another. What other languages need is fetched then,
 * and takes over from here (`tongues/`). If it cannot be fetched, the language before stays, and the person is told.
 */
export class Spoken {
  readonly #host: Shell;
  readonly parts = new Set<LanguagePart>();
  said: Said;
  hasFailed = false;
  /** Settles when the first thing can be said, where that is in another language; undefined where it can. */
  silence: Promise<void> | undefined;
  #tongues: Tongues | undefined;

  constructor(host: Shell) {
    this.#host = host;
    this.said = [this.source];
  }

  /** The words of the language in which the content was written. */
  get source(): Words {
    return wordsOf(contentOf(this.#host).languages.source);
  }

  get words(): Words {
    return this.said[0];
  }

  /** What a view is told with. */
  get telling(): Omit<Telling, 'sources'> & { readonly words: Words } {
    const { source, show, choice, fetch: fetchWords } = this;
    const [words, beside] = this.said;
    return { words, beside, source, show, choice, fetchWords };
  }

  /** Brings a part of what is spoken. @throws when it cannot be fetched */
  readonly fetch = async (part: LanguagePart): Promise<void> => {
    this.parts.add(part);
    await Promise.all(this.said.map(async (words) => words?.fetch(part)));
  };

  /** Asks for the languages that the page set. */
  readonly ask = (): void => {
    const { lang, languages, beside } = this.#host;
    const known = contentOf(this.#host).languages;
    this.hasFailed = false;
    if (this.#tongues) this.#tongues.ask();
    else if (languages || beside || known.use('lang', lang) !== this.words.language) {
      const coming = this.#fetchTongues();
      if (!this.#host.hasUpdated) this.silence = coming;
    }
  };

  /** What stands above a screen: the choice of a language, and that one could not be fetched. */
  readonly choice: Telling['choice'] = (view) => [
    this.hasFailed ? failedView(view, this.ask) : undefined,
    this.#tongues?.choice(view),
  ];

  readonly show: Telling['show'] = (view, make) => this.#tongues?.show(view, make) ?? make(view);

  async #fetchTongues(): Promise<void> {
    const { translations, languages } = contentOf(this.#host);
    try {
      const [fetched] = await Promise.all([importAnew(translations), this.source.fetch('choice')]);
      this.#tongues ??= new fetched.Tongues(this.#host, languages, this, fetched);
      this.#tongues.ask();
    } catch (error) {
      warn(`a language could not be fetched: ${String(error)}`);
      this.hasFailed = true;
    }
    this.silence = undefined;
    this.#host.requestUpdate();
  }
}
