import { isIsoDate, type IsoDate, type Value } from '../reasoning/vocabulary.js';
import { once } from '../reasoning/memory.js';
import type { Figures } from './figures.js';
import { frameNamespaces, type FrameKey } from './frame-texts.js';
import { whenIdle } from './idle-moment.js';
import { importAnew } from './import-anew.js';
import type { Language, LanguagePart, Texts } from './language.js';
import type { Speech, Values } from './speech.js';

/** i18next, once somebody fetched it. */
let speech: typeof import('./speech.js') | undefined;

/** Fetches what fills in texts; it is fetched once for all languages. @throws when it cannot be fetched */
const fetchSpeech = async (): Promise<typeof import('./speech.js')> =>
  (speech ??= await importAnew(() => import('./speech.js')));

/**
 * Everything that can be said in one language. What the first question says is there at once; {@link Words.fetch} brings the
 * rest, and until it came, a text of it is empty or its own path: so nothing is shown before {@link Words.has} says that it can be.
 */
export class Words {
  readonly language: Language;
  readonly #namespaces = new Map<string, object>();
  readonly #parts = new Set<LanguagePart>();
  #figures: Figures = {};
  #speech: Speech | undefined;
  /** Texts into which nothing is filled, as they were said before. */
  readonly #said = new Map<string, string>();

  constructor(language: Language) {
    this.language = language;
    this.#learn(language.begin, language.figures);
  }

  /** Whether all of a part can be said. */
  has(part: LanguagePart): boolean {
    return this.#canFillIn && (this.#parts.has(part) || this.language.parts === undefined);
  }

  /** Brings a part, if it is not there yet. @throws when it cannot be fetched */
  async fetch(part: LanguagePart): Promise<void> {
    const { parts } = this.language;
    // Nothing is filled in where a language is chosen.
    const [fetched] = await Promise.all([parts?.[part] && importAnew(parts[part]), part !== 'choice' && fetchSpeech()]);
    if (fetched && !this.#parts.has(part)) this.#learn(fetched.texts, fetched.figures);
    this.#parts.add(part);
    if (this.#canFillIn) warmUp(this);
  }

  /** A text of the frame. */
  ui(key: FrameKey, values?: Values): string {
    return this.text(key, values);
  }

  /** Any text, by its path: `namespace:key.key`, or the key of the frame. */
  text(path: string, values?: Values): string {
    return this.#say(path, values) || path;
  }

  /** A text that not everything has. */
  optional(path: string, values?: Values): string | undefined {
    return this.#say(path, values) || undefined;
  }

  /** A part of the texts of a fact. */
  fact(fact: string, part: 'question' | 'label'): string {
    return this.text(`vragen:facts.${fact}.${part}`);
  }

  /** A value as a person would say it. */
  value(fact: string, value: Value | null): string {
    if (value === null) return this.ui('unknown');
    const named = this.optional(`vragen:facts.${fact}.values.${value}`);
    if (named !== undefined) return named;
    if (typeof value === 'number') {
      const unit = this.optional(`vragen:facts.${fact}.unit`);
      return [this.number(value), unit].filter((part) => part !== undefined).join(' ');
    }
    return isIsoDate(value) ? this.date(value) : value;
  }

  /** The values of a fact that bear a name. */
  named(fact: string): readonly string[] {
    return Object.keys(Object(nodeAt(this.#namespaces.get('vragen'), `facts.${fact}.values`)) as object);
  }

  /** A number to read, with at most two decimals. */
  number(value: number): string {
    return this.#speech?.number(value) ?? String(value);
  }

  /** A day, a month or a year, as precise as it is given. */
  date(date: IsoDate): string {
    return this.#speech?.date(date) ?? date;
  }

  /** Some things in a row, as in a sentence. */
  list(items: readonly string[]): string {
    return this.#speech?.list(items) ?? items.join(', ');
  }

  get #canFillIn(): boolean {
    if (!this.#speech && speech) {
      this.#speech = new speech.Speech(this.language);
      this.#speech.learn(Object.fromEntries(this.#namespaces), this.#figures);
    }
    return this.#speech !== undefined;
  }

  #learn(texts: Texts, figures: Figures = {}): void {
    for (const [namespace, bundle] of Object.entries(texts)) this.#namespaces.set(namespace, bundle);
    this.#figures = { ...this.#figures, ...figures };
    this.#speech?.learn(texts, figures);
    this.#said.clear();
  }

  /** Empty where there is no such text. */
  #say(path: string, values?: Values): string {
    // Only i18next knows which form a number takes; where a text stands is found sooner here, as that of one without values.
    if (values && this.#speech)
      return 'count' in values ? this.#speech.say(path, values) : this.#speech.fillIn(this.#find(path), values);
    let text = this.#said.get(path);
    if (text === undefined) {
      text = this.#find(path);
      text = this.#speech?.fillIn(text) ?? text;
      this.#said.set(path, text);
    }
    return text;
  }

  /** A text as it stands, where i18next would find it: that takes long, most of all the first times (decision 0008). */
  #find(path: string): string {
    const [key = '', namespace] = path.split(':').reverse();
    for (const one of namespace === undefined ? frameNamespaces : [namespace]) {
      const text = nodeAt(this.#namespaces.get(one), key);
      if (typeof text === 'string') return text;
    }
    return '';
  }
}

/** What stands at a path of texts; a key can hold points itself, as `106.02` does. */
function nodeAt(texts: unknown, path: string): unknown {
  if (typeof texts !== 'object' || texts === null) return undefined;
  if (Object.hasOwn(texts, path)) return (texts as Readonly<Record<string, unknown>>)[path];
  const at = path.indexOf('.');
  const group = path.slice(0, Math.max(at, 0));
  return Object.hasOwn(texts, group)
    ? nodeAt((texts as Readonly<Record<string, unknown>>)[group], path.slice(at + 1))
    : undefined;
}

/** What is said, and what stands beside it in a second language. */
export type Said = readonly [words: Words, beside?: Words | undefined];

/** The words of a language, for all elements together. */
export const wordsOf = once((language: Language) => new Words(language));

/**
 * The first number and the first day take a browser long to write: not when somebody waits for them, nor for anything else. It
 * holds no element, because on a busy page idle moments can be long in coming.
 */
const warmUp = once((words: Words) => {
  whenIdle(() => words.number(0) + words.date('2000-01-01'));
});
