import { createInstance, type i18n } from 'i18next';
import { nl } from '../../locales/nl/index.js';
import type { ResultaatTexts, Texts, UiTexts, VerderTexts } from '../../locales/texts.js';
import { isIsoDate, type IsoDate, type Value } from '../reasoning/vocabulary.js';
import { whenIdle } from './idle-moment.js';

/** A key of the frame's texts; of a text with a singular and a plural, the part that both share. */
export type UiKey = keyof (UiTexts & VerderTexts & ResultaatTexts) extends infer K
  ? K extends `${infer Base}_${'one' | 'other'}`
    ? Base
    : K
  : never;

type Values = Readonly<Record<string, string | number>>;

/** Texts of one language that may still be incomplete; what is missing is said in Dutch. */
export type PartialTexts = Partially<Texts>;

type Partially<T> = T extends string ? string : { readonly [K in keyof T]?: Partially<T[K]> };

/** Between a value and its name in a list to pick from. */
export const NAMED = ' – ';

const FALLBACK = 'nl';
/** The texts of the frame, in the order in which they are looked for. */
const OF_FRAME = ['ui', 'verder', 'resultaat'] as const satisfies (keyof Texts)[];
/** The texts of each known language, by its name. */
export const languages = new Map<string, PartialTexts>([[FALLBACK, nl]]);

/**
 * Adds a language, for every element that is created or changes its `lang` from then on. Texts that are missing are shown in
 * Dutch.
 *
 * @param language the first part of the `lang` attribute, such as `fr`
 * @returns when it was compared with the Dutch texts; what is missing is listed on the console then
 * @throws {RangeError} when it is no such part, or there are no texts
 */
export async function addLanguage(language: string, texts: PartialTexts): Promise<void> {
  if (!/^[a-z]{2,3}$/.test(language) || Object(texts) !== texts)
    throw new RangeError(`"${language}" is no language with texts`);
  languages.set(language, texts);
  const [later, result, steun] = await Promise.all([
    import('./later/index.js'),
    import('./result/index.js'),
    import('./steun/index.js'),
  ]);
  result.warnOfMissing(language, texts, { ...nl, ...later.texts, ...result.texts, ...steun.texts });
}

/** The known language for a `lang` such as `nl-BE`, or undefined. */
export function languageFor(lang: string): string | undefined {
  const [base = ''] = lang.toLowerCase().split('-');
  return languages.has(base) ? base : undefined;
}

/** Everything that can be said in one language. */
export class Words {
  readonly language: string;
  readonly #i18n: i18n;
  readonly #locale: string;
  readonly #added = new Set<PartialTexts>();
  /** Texts into which nothing is filled, as they were said before. */
  readonly #said = new Map<string, string>();

  /** @param language one of the languages that {@link languageFor} knows */
  constructor(language: string) {
    this.language = language;
    this.#locale = language === FALLBACK ? 'nl-BE' : language;
    this.#i18n = createInstance();
    void this.#i18n.init({
      lng: language,
      fallbackLng: FALLBACK,
      defaultNS: OF_FRAME[0],
      ns: [
        'ui',
        'verder',
        'vragen',
        'resultaat',
        'nodig',
        'steun',
        'doorverwijzing',
        'aanbod',
      ] satisfies (keyof Texts)[],
      fallbackNS: OF_FRAME,
      resources: Object.fromEntries([...languages].filter(([known]) => known === FALLBACK || known === language)),
      initAsync: false,
      // Lit writes text as text.
      interpolation: { escapeValue: false },
    });
  }

  /** How the language is written: from left to right, or the other way. */
  get direction(): 'ltr' | 'rtl' {
    return this.#i18n.dir(this.language);
  }

  /** Adds the Dutch texts that were fetched later, if it was not done yet. */
  addOnce(texts: PartialTexts): void {
    if (this.#added.has(texts)) return;
    this.#added.add(texts);
    this.#said.clear();
    for (const [namespace, bundle] of Object.entries(texts))
      this.#i18n.addResourceBundle(FALLBACK, namespace, bundle, false, true, { skipCopy: true });
    warmUp(this.#locale);
  }

  /** A text of the frame. */
  ui(key: UiKey, values?: Values): string {
    return this.text(key, values);
  }

  /** Any text, by its path. */
  text(path: string, values?: Values): string {
    return this.#say(path, values) || path;
  }

  /** A text that not everything has. */
  optional(path: string, values?: Values): string | undefined {
    return this.#say(path, values) || undefined;
  }

  /** Empty where there is no such text. */
  #say(path: string, values?: Values): string {
    if (values) return this.#i18n.t(path, { ...values, defaultValue: '' });
    let text = this.#said.get(path);
    if (text === undefined) this.#said.set(path, (text = this.#find(path)));
    return text;
  }

  /** A text as it stands, where i18next would find it; what else it can do with a text takes long, most of all the first times. */
  #find(path: string): string {
    const [key = '', namespace = OF_FRAME[0]] = path.split(':').reverse();
    for (const one of [namespace, ...OF_FRAME]) {
      for (const language of [this.language, FALLBACK]) {
        const text: unknown = this.#i18n.getResource(language, one, key);
        if (typeof text === 'string') return text;
      }
    }
    return '';
  }

  /** A part of the texts of a fact. */
  fact(fact: string, part: 'question' | 'label'): string {
    return this.text(`vragen:facts.${fact}.${part}`);
  }

  /** A value as a person would say it. */
  value(fact: string, value: Value | null): string {
    if (value === null) return this.ui('unknown');
    if (typeof value === 'number') {
      const unit = this.optional(`vragen:facts.${fact}.unit`);
      return [this.number(value), unit].filter((part) => part !== undefined).join(' ');
    }
    return this.optional(`vragen:facts.${fact}.values.${value}`) ?? (isIsoDate(value) ? this.date(value) : value);
  }

  /** The values that bear a name, as they stand in a list to pick from. */
  listed(fact: string): readonly string[] {
    const path = `facts.${fact}.values`;
    const names = this.#i18n.getResource(FALLBACK, 'vragen', path) as Readonly<Record<string, string>> | undefined;
    return Object.keys(names ?? {})
      .sort()
      .map((value) => this.inList(fact, value));
  }

  /** A value with its name, if it has one: `124 – Bouw`. */
  inList(fact: string, value: string): string {
    const name = this.value(fact, value);
    return name === value ? value : `${value}${NAMED}${name}`;
  }

  number(value: number): string {
    return numbersIn(this.#locale).format(value);
  }

  /** A day, a month or a year, as precise as it is given. */
  date(date: IsoDate): string {
    const [year, month, day] = date.split('-');
    return datesIn(this.#locale, month !== undefined, day !== undefined).format(
      Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
    );
  }
}

/** A formatter takes long to make, and no time to use. */
function remembered<A extends readonly unknown[], R>(make: (...of: A) => R): (...of: A) => R {
  const made = new Map<string, R>();
  return (...of) => {
    const key = of.join();
    let found = made.get(key);
    if (!found) made.set(key, (found = make(...of)));
    return found;
  };
}

/**
 * The first number and the first day take a browser long to write: not when somebody waits for them, nor for anything else. It
 * holds no element, because on a busy page idle moments can be long in coming.
 */
const warmUp = remembered((locale: string) => {
  whenIdle(() => numbersIn(locale).format(0) + datesIn(locale, true, true).format(0));
  return true;
});

const numbersIn = remembered((locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

const datesIn = remembered(
  (locale: string, month: boolean, day: boolean) =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
      timeZone: 'UTC',
    }),
);
