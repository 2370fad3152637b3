import type { TemplateResult } from 'lit';
import { warn } from '../warn.js';
import { failedView } from './frame-view.js';
import { importAnew } from './import-anew.js';
import type { Language, LanguagePart } from './language.js';
import { contentOf, type Shell } from './shell.js';
import type { Tongues } from './tongues/index.js';
import type { Show, View } from './view.js';
import { wordsOf, type Words } from './words.js';

/** What is said, and what stands beside it in a second language. */
type Said = readonly [words: Words, beside?: Words | undefined];

/**
 * The words of an element, in the language that its page asks for. Another language takes the place of the one before once it can
 * say all that was asked of that: a screen is never in two languages. If it cannot be fetched, the one before stays, and says so.
 */
export class Spoken {
  readonly #host: Shell;
  readonly #parts = new Set<LanguagePart>();
  #said: Said;
  #wanted: Said;
  /** What comes with a second language; an element that speaks that of its content alone never fetches it. */
  #tongues: Tongues | undefined;
  #hasFailed = false;
  /** Whether nothing is said yet, because the language of the first question is still being fetched. */
  isSilent = false;

  constructor(host: Shell) {
    this.#host = host;
    this.#said = this.#wanted = [this.source];
  }

  /** The words of the language in which the content was written. */
  get source(): Words {
    return wordsOf(contentOf(this.#host).languages.source);
  }

  get words(): Words {
    return this.#said[0];
  }

  /** The language that is asked for: it is spoken, or on its way. */
  get wanted(): Language {
    return this.#wanted[0].language;
  }

  /** Brings a part of what is spoken. @throws when it cannot be fetched */
  readonly fetch = async (part: LanguagePart): Promise<void> => {
    this.#parts.add(part);
    await Promise.all(this.#said.map(async (words) => words?.fetch(part)));
  };

  /** Asks for the languages that the page set. */
  ask(): void {
    const { lang, languages, beside } = this.#host;
    const { languages: known, translated } = contentOf(this.#host);
    const [, tag] = translated.exec(typeof lang === 'string' ? lang.toLowerCase() : '') ?? [];
    if (this.#tongues) this.#tongues.ask();
    else if (languages || beside || (tag !== undefined && !known.has(tag))) void this.#fetchTongues();
    else this.speak(known.use('lang', lang));
  }

  /** Asks for a language, and one to stand beside it; the host is updated when they take over. */
  speak(language: Language, second?: Language): void {
    const [words, beside] = [wordsOf(language), second && wordsOf(second)];
    if (words === this.#wanted[0] && beside === this.#wanted[1]) return;
    this.#hasFailed = false;
    this.#takeOver((this.#wanted = [words, beside]));
  }

  /** What stands above a screen: the choice of a language, and that one could not be fetched. */
  readonly choice = (view: Pick<View, 'words'>): unknown => [
    this.#hasFailed ? failedView(view, this.#retry) : undefined,
    this.#tongues?.choice(view),
  ];

  readonly show: Show = <V extends Pick<View, 'words'>>(view: V, make: (view: V) => TemplateResult) =>
    this.#tongues ? this.#tongues.show(view, make, this.#said[1]) : make(view);

  readonly #retry = (): void => {
    this.#hasFailed = false;
    this.ask();
    this.#host.requestUpdate();
  };

  async #fetchTongues(): Promise<void> {
    this.isSilent = !this.#host.hasUpdated;
    const content = contentOf(this.#host);
    await this.#try(async () => {
      const [translations] = await Promise.all([importAnew(content.translations), this.source.fetch('choice')]);
      this.#tongues ??= new translations.Tongues(this.#host, content.languages, this, translations);
      this.#tongues.ask();
    });
    this.isSilent = false;
  }

  #takeOver(said: Said): void {
    const lacking = [...this.#parts].filter((part) => said.some((words) => words?.has(part) === false));
    if (lacking.length === 0) this.#said = said;
    else
      void this.#try(async () => {
        await Promise.all(said.flatMap((words) => lacking.map(async (part) => words?.fetch(part))));
        // Meanwhile other languages may have been asked for, or more of these.
        if (this.#wanted === said) this.#takeOver(said);
      });
  }

  async #try(fetch: () => Promise<void>): Promise<void> {
    const wanted = this.#wanted;
    try {
      await fetch();
    } catch (error) {
      warn(`a language could not be fetched: ${String(error)}`);
      if (this.#wanted === wanted) {
        this.#wanted = this.#said;
        this.#hasFailed = true;
      }
    }
    this.#host.requestUpdate();
  }
}
