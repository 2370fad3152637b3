import { importAnew } from './import-anew.js';
import type { Language, Texts } from './language.js';
import { refuse } from './settings.js';

/** The languages of some content. The first is the one in which it was written: it counts where another cannot be used. */
export class Languages {
  readonly #known: Map<string, Language>;
  #source: Language;

  constructor(source: Language) {
    this.#source = source;
    this.#known = new Map([[source.id, source]]);
  }

  get source(): Language {
    return this.#source;
  }

  /** The language for a `lang` such as `nl-BE`: that of the whole tag, or of its first part; or undefined. */
  find(lang: string): Language | undefined {
    const tag = lang.toLowerCase();
    return this.#known.get(tag) ?? this.#known.get(tag.replace(/-.*/, ''));
  }

  /** Whether there is a language of just this tag. */
  has(tag: string): boolean {
    return this.#known.has(tag.toLowerCase());
  }

  /**
   * The language that a page asks for, or the first one where it asks for none. What cannot be used is named on the console.
   *
   * @param lang anything that a page set
   */
  use(attribute: string, lang: unknown): Language {
    if (lang === '') return this.#source;
    const found = typeof lang === 'string' ? this.find(lang) : undefined;
    return found ?? refuse(attribute, lang, this.#source, this.#source.id);
  }

  /**
   * Adds a language, for every element that is created or changes its `lang` from then on. It has to be complete: where texts are
   * missing they are listed on the console, and the language is not added, because nobody reads a screen in two languages.
   *
   * @param id the first part of the `lang` attribute, such as `fr`
   * @param texts all texts, by namespace
   * @returns when it can be used, or was found to be incomplete
   * @throws {RangeError} when it is no such part, or there are no texts
   */
  async add(id: string, texts: Texts): Promise<void> {
    if (!/^[a-z]{2,3}$/.test(id) || Object(texts) !== texts) throw new RangeError(`"${id}" is no language with texts`);
    const { languageOf } = await importAnew(() => import('./added-language.js'));
    const language = await languageOf(this.source, id, texts);
    if (language) this.know(language);
  }

  /** Takes a language in the place of the one with its id, if there is one. */
  know(language: Language): void {
    this.#known.set(language.id.toLowerCase(), language);
    if (language.id === this.#source.id) this.#source = language;
  }
}

/** Tells of languages that were fetched; one that a page added itself stays. */
export function tell(known: Languages, fetched: readonly Language[]): void {
  for (const language of fetched) if (!known.has(language.id)) known.know(language);
}
