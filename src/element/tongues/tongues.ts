import { html, type LitElement, type ReactiveController } from 'lit';
import { once } from '../../reasoning/memory.js';
import type { Sources } from '../../reasoning/rulebook.js';
import { warn } from '../../warn.js';
import { dress } from '../dress.js';
import type { Language, LanguagePart } from '../language.js';
import type { Languages } from '../languages.js';
import { refuse } from '../settings.js';
import type { Show, View } from '../view.js';
import { wordsOf, type Said, type Words } from '../words.js';
import { choiceView } from './choice-view.js';
import { dressed } from './dressed.js';
import { WegwijzerLanguageEvent } from './events.js';
import { marked } from './marks.js';
import { languageAround, onLanguageAround } from './place.js';
import { styles } from './styles.js';
import type { Translations } from './translations.js';

/** What a choice of languages is shown from: in which, and where the person is. */
type Place = Pick<View, 'words'> & Partial<Pick<View, 'question' | 'progress'>> & { readonly isOnPaper?: boolean };

/** The element, as the page set it. */
interface Host extends LitElement {
  readonly languages: string | undefined;
  readonly beside: string | undefined;
}

/** What an element says: another language takes over there. */
interface Speaker {
  said: Said;
  hasFailed: boolean;
  readonly parts: ReadonlySet<LanguagePart>;
  readonly ask: () => void;
}

/** The languages of one element: which it speaks, which can be chosen, and how another than that of the content is shown. */
export class Tongues implements ReactiveController {
  readonly #host: Host;
  readonly #languages: Languages;
  readonly #spoken: Speaker;
  readonly #names: readonly string[];
  /** Settings that were named on the console. */
  readonly #refused = new Set<unknown>();
  /** What the person chose, of what the page set at that moment. */
  #chosen: { readonly id: string; readonly of: string } | undefined;
  /** What is spoken, or on its way. */
  #wanted: Said;
  #offered: readonly Language[] = [];
  #hasAsked = false;
  #stopHearing: (() => void) | undefined;

  constructor(host: Host, languages: Languages, spoken: Speaker, { names, ...translations }: Translations) {
    this.#host = host;
    this.#languages = languages;
    this.#spoken = spoken;
    this.#names = names;
    this.#wanted = spoken.said;
    Tongues.tell(languages, translations.languages);
    dress(host, [styles]);
    host.addController(this);
  }

  /** Tells of languages that were fetched; one that a page added itself stays. */
  static tell(known: Languages, fetched: readonly Language[]): void {
    for (const language of fetched) if (!known.has(language.id)) known.know(language);
  }

  hostConnected(): void {
    // It may stand in another place now.
    if (this.#hasAsked) this.ask();
  }

  hostDisconnected(): void {
    this.#stopHearing?.();
  }

  /** Asks for what the page set, or the person chose of it. */
  ask(): void {
    const { lang, languages, beside } = this.#host;
    this.#hasAsked = true;
    this.#stopHearing?.();
    this.#stopHearing = lang === 'auto' ? onLanguageAround(this.#host, this.#askAgain) : undefined;
    this.#offered = this.#listOf(languages);
    const chosen = this.#chosen?.of === this.#set ? this.#chosen.id : undefined;
    const language = this.#find('lang', chosen ?? (lang === 'auto' ? languageAround(this.#host) : lang));
    const second = this.#find('beside', beside);
    this.#speak([wordsOf(language), !beside || second === language ? undefined : wordsOf(second)]);
  }

  /** They take over once they can say all that was asked of those before: a screen is never in two languages. */
  #speak(wanted: Said): void {
    this.#wanted = wanted;
    const lacking = [...this.#spoken.parts].filter((part) => wanted.some((words) => words?.has(part) === false));
    if (lacking.length === 0) this.#spoken.said = wanted;
    else void this.#fetch(wanted, lacking);
  }

  async #fetch(wanted: Said, parts: readonly LanguagePart[]): Promise<void> {
    try {
      await Promise.all(wanted.flatMap((words) => parts.map(async (part) => words?.fetch(part))));
      // Meanwhile other languages may have been asked for, or more of these.
      if (this.#wanted === wanted) this.#speak(wanted);
    } catch (error) {
      warn(`the language "${wanted[0].language.id}" could not be fetched: ${String(error)}`);
      if (this.#wanted === wanted) {
        this.#wanted = this.#spoken.said;
        this.#spoken.hasFailed = true;
      }
    }
    this.#host.requestUpdate();
  }

  /** The choice of a language, at the first question and where no other is asked; on paper only what is said of it. */
  choice({ words, question, progress, isOnPaper = false }: Place): unknown {
    if (question && progress?.trail.length !== 0) return undefined;
    const wanted = this.#wanted[0].language;
    const offered = this.#offered.includes(wanted) ? this.#offered : [wanted, ...this.#offered];
    return choiceView({
      words,
      translated: this.#spoken.said.find((one) => one?.language.origin !== undefined),
      source: this.#source,
      names: this.#names,
      offered: isOnPaper ? [] : offered,
      wanted,
      onChoose: this.#choose,
    });
  }

  /** What a view makes, with the names in it marked, and in the second language too. */
  readonly show: Show = (view, make) => {
    const [, second] = this.#spoken.said;
    const names = this.#namesIn(view);
    const { language: source } = this.#source;
    const mark = (text: string, { language }: Words): unknown =>
      language.locale === source.locale ? text : marked(text, names, language, source);
    const twin = second && make({ ...view, words: second });
    return dressed(make(view), twin, (text, beside) =>
      !second || beside.trim() === '' || beside === text
        ? mark(text, view.words)
        : [
            mark(text, view.words),
            html`<span class="beside" lang=${second.language.id} dir=${second.language.direction}
              >${mark(beside, second)}</span
            >`,
          ],
    );
  };

  get #source(): Words {
    return wordsOf(this.#languages.source);
  }

  /** What the page set: another setting of it counts more than what was chosen before. */
  get #set(): string {
    return `${this.#host.lang} ${this.#host.languages}`;
  }

  /** Titles of sources stay as they are too. */
  #namesIn(view: Pick<View, 'words'> & { readonly sources?: Sources | undefined }): readonly string[] {
    return view.sources ? this.#withTitles(view.sources) : this.#names;
  }

  readonly #withTitles = once((sources: Sources): readonly string[] => [
    ...this.#names,
    ...Object.values(sources).map(({ title }) => title),
  ]);

  readonly #askAgain = (): void => {
    this.#spoken.ask();
    this.#host.requestUpdate();
  };

  readonly #choose = (id: string): void => {
    this.#chosen = { id, of: this.#set };
    this.#host.dispatchEvent(new WegwijzerLanguageEvent(id));
    this.#askAgain();
  };

  /** @param lang anything that a page set */
  #find(attribute: string, lang: unknown): Language {
    const { source } = this.#languages;
    const isRefused = this.#refused.has(lang);
    if (lang !== '' && (typeof lang !== 'string' || !this.#languages.find(lang))) this.#refused.add(lang);
    return isRefused ? source : (this.#languages.use(attribute, lang) ?? refuse(attribute, lang, source, source.id));
  }

  /** @param given anything that a page set */
  #listOf(given: unknown): readonly Language[] {
    // What is no text is no language either.
    const words = typeof given === 'string' ? given : given === undefined || given === null ? '' : typeof given;
    const tags = words.split(/\s+/).filter(Boolean);
    const unknown = tags.filter((tag) => !this.#languages.find(tag));
    if (unknown.length > 0 && !this.#refused.has(given))
      warn(`languages: there is no "${unknown.join(' ')}"; it is left out`);
    this.#refused.add(given);
    return [...new Set(tags.flatMap((tag) => this.#languages.find(tag) ?? []))];
  }
}
