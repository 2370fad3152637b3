import type { Language } from './language.js';
import { refuse } from './settings.js';

/** The languages of some content. The first is the one in which it was written: it counts where another cannot be used. */
export class Languages {
  readonly #known: Map<string, Language>;
  readonly #translated: RegExp;
  #source: Language;

  /** @param translated which `lang`, in small letters, asks for another language, that is fetched: its tag comes first */
  constructor(source: Language, translated = /^(auto)$/) {
    this.#translated = translated;
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
   * @returns undefined for one that is still to be fetched
   */
  use(attribute: string, lang: unknown): Language | undefined {
    if (lang === '') return this.#source;
    const tag = typeof lang === 'string' ? lang.toLowerCase() : '';
    const [, translated] = this.#translated.exec(tag) ?? [];
    if (translated !== undefined && !this.has(translated)) return undefined;
    return this.find(tag) ?? refuse(attribute, lang, this.#source, this.#source.id);
  }

  /** Takes a language in the place of the one with its id, if there is one. */
  know(language: Language): void {
    this.#known.set(language.id.toLowerCase(), language);
    if (language.id === this.#source.id) this.#source = language;
  }
}
