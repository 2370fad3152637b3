import { warn } from '../warn.js';
import type { Language, LanguagePart, Texts } from './language.js';
import { fetchSpeech } from './words.js';

const allParts: readonly LanguagePart[] = ['later', 'result', 'course'];

/** The languages of some content. The first is the one in which it was written: it counts where another cannot be used. */
export class Languages {
  readonly source: Language;
  readonly #known: Map<string, Language>;

  constructor(source: Language, ...translations: readonly Language[]) {
    this.source = source;
    this.#known = new Map([source, ...translations].map((language) => [language.id, language]));
  }

  /** The language for a `lang` such as `nl-BE`, or undefined. */
  find(lang: string): Language | undefined {
    const [id = ''] = lang.toLowerCase().split('-');
    return this.#known.get(id);
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
    const { begin, parts, numbers } = this.source;
    const fetched = await Promise.all(allParts.map(async (part) => (await parts?.[part]())?.texts));
    const missing = missingIn(id, texts, Object.assign({}, begin, ...fetched) as Texts);
    if (missing.length > 0) {
      warn(`"${id}" is not added: it misses ${missing.length} texts: ${missing.join(', ')}`);
      return;
    }
    const { directionOf } = await fetchSpeech();
    this.#known.set(id, { id, locale: id, direction: directionOf(id), numbers, begin: texts });
  }
}

/** The paths of the texts that a language misses beside those of `complete`. */
function missingIn(id: string, texts: Texts, complete: Texts): readonly string[] {
  const given = new Set(leavesOf(texts));
  const { pluralCategories } = new Intl.PluralRules(id).resolvedOptions();
  // Each language has plural forms of its own; a text can also be the same for all of them.
  const needed = leavesOf(complete).flatMap((path) => {
    const [, base] = /^(.*)_(?:zero|one|two|few|many|other)$/.exec(path) ?? [];
    if (base === undefined) return [path];
    return given.has(base) ? [] : pluralCategories.map((form) => `${base}_${form}`);
  });
  return [...new Set(needed)].filter((path) => !given.has(path));
}

const leavesOf = (node: object, path = ''): readonly string[] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${path}${key}.`)
      : typeof value === 'string'
        ? [`${path}${key}`]
        : [],
  );
