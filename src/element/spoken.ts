import type { ReactiveControllerHost } from 'lit';
import { warn } from '../warn.js';
import type { Language, LanguagePart } from './language.js';
import { wordsOf, type Words } from './words.js';

/**
 * The words of an element, in the language that its page asks for. Another language takes the place of the one before once it can
 * say all that was asked of that: a screen is never in two languages. If it cannot be fetched, the one before stays.
 */
export class Spoken {
  readonly #host: ReactiveControllerHost;
  readonly #asked = new Set<LanguagePart>();
  #words: Words;
  #wanted: Words;

  /** @param language in which the element speaks until it is asked for another */
  constructor(host: ReactiveControllerHost, language: Language) {
    this.#host = host;
    this.#words = this.#wanted = wordsOf(language);
  }

  get words(): Words {
    return this.#words;
  }

  /** Brings a part of the language that is spoken. @throws when it cannot be fetched */
  async fetch(part: LanguagePart): Promise<void> {
    this.#asked.add(part);
    await this.#words.fetch(part);
  }

  /** Asks for a language; the host is updated when it takes over. */
  speak(language: Language): void {
    if (language === this.#wanted.language) return;
    const words = wordsOf(language);
    this.#wanted = words;
    const parts = [...this.#asked];
    if (parts.every((part) => words.has(part))) this.#words = words;
    else void this.#takeOver(words, parts);
  }

  async #takeOver(words: Words, parts: readonly LanguagePart[]): Promise<void> {
    try {
      await Promise.all(parts.map((part) => words.fetch(part)));
    } catch (error) {
      warn(`the language "${words.language.id}" could not be fetched: ${String(error)}`);
      if (this.#wanted === words) this.#wanted = this.#words;
      return;
    }
    // Meanwhile another language may have been asked for, or more of this one.
    if (this.#wanted !== words) return;
    this.#wanted = this.#words;
    this.speak(words.language);
    this.#host.requestUpdate();
  }
}
