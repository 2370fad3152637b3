import { createInstance, type i18n } from 'i18next';
import { fillIn, type Figures } from './figures.js';
import { frameNamespaces } from './frame-texts.js';
import type { Language, Texts } from './language.js';

/** What is filled in where a text has `{{name}}`. `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * What i18next does with a language: it fills in texts, chooses their plural form, and writes numbers, days and lists. The first
 * question needs none of it, so it is fetched behind that one.
 */
export class Speech {
  readonly #language: Language;
  readonly #i18n: i18n;
  #figures: Figures = {};

  constructor(language: Language) {
    this.#language = language;
    this.#i18n = createInstance();
    void this.#i18n.init({
      lng: language.id,
      fallbackLng: false,
      defaultNS: frameNamespaces[0],
      fallbackNS: frameNamespaces,
      resources: {},
      initAsync: false,
      // Lit writes text as text.
      interpolation: { escapeValue: false },
      missingInterpolationHandler: (_text, [placeholder]: [string]) => this.fillIn(placeholder),
    });
  }

  /** Adds texts and the figures in them; a namespace that was there is replaced. */
  learn(texts: Texts, figures: Figures): void {
    this.#figures = { ...this.#figures, ...figures };
    for (const [namespace, bundle] of Object.entries(texts))
      this.#i18n.addResourceBundle(this.#language.id, namespace, bundle, false, true, { skipCopy: true });
  }

  /** A text with its values and figures filled in. */
  fillIn(text: string, values?: Values): string {
    return values
      ? this.#i18n.services.interpolator.interpolate(text, values, this.#language.id, {})
      : fillIn(text, this.#figures, this);
  }

  /** The text at a path in the form that its `count` takes, filled in; empty where there is no such text. */
  say(path: string, values: Values): string {
    return this.#i18n.t(path, { ...values, defaultValue: '' });
  }

  /** With at most two decimals. */
  number(value: number): string {
    const text = this.#write(value, 'number', { maximumFractionDigits: 2 });
    const { numbers, betweenThousands = numbers.thousands } = this.#language;
    return text.replaceAll(numbers.thousands, betweenThousands);
  }

  /** @param date a day, a month or a year, as precise as it is given: `2026-04-25`, `2026-04`, `2026` */
  date(date: string): string {
    const [year, month, day] = date.split('-');
    const text = this.#write(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)), 'datetime', {
      year: 'numeric',
      ...(month !== undefined && { month: 'long' }),
      ...(day !== undefined && { day: 'numeric' }),
      timeZone: 'UTC',
    });
    const { firstDay = '1' } = this.#language;
    // What follows the point of a day begins no sentence, nor a line.
    return (day === '01' ? text.replace(/^1(?= )/, firstDay) : text).replace(/^(\d+\.) /, '$1\u00a0');
  }

  /** `a, b en c`. */
  list(items: readonly string[]): string {
    return this.#write(items, 'list', {});
  }

  #write(value: unknown, format: string, options: object): string {
    return this.#i18n.format(value, format, this.#language.locale, options);
  }
}

/** How i18next says a language is written. */
export const directionOf = (id: string): Language['direction'] => createInstance().dir(id);
