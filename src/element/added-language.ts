import { warn } from '../warn.js';
import { placeholdersIn, type Figures } from './figures.js';
import type { Language, LanguagePart, Texts } from './language.js';
import type { Languages } from './languages.js';
import { directionOf } from './speech.js';

/** All parts in which a language comes. */
export const allParts: readonly LanguagePart[] = ['later', 'result', 'more', 'home', 'course', 'choice'];

/**
 * Adds a language. It has to be complete: where texts are missing they are listed on the console, and the language is not added, because
 * nobody reads a screen in two languages.
 *
 * @param id the first part of the `lang` attribute, such as `fr`
 * @param texts all texts, by namespace
 * @returns when it can be used, or was found to be incomplete
 * @throws {RangeError} when it is no such part, or there are no texts
 */
export async function addLanguage(languages: Languages, id: string, texts: Texts): Promise<void> {
  if (!/^[a-z]{2,3}$/.test(id) || Object(texts) !== texts) throw new RangeError(`"${id}" is no language with texts`);
  const language = await languageOf(languages.source, id, texts);
  if (language) languages.know(language);
}

/**
 * A language of texts that somebody gives while the page runs. Numbers are typed as in the source language.
 *
 * @returns undefined when it is not complete; what is missing is listed on the console
 */
export async function languageOf(
  { begin, parts, numbers }: Language,
  id: string,
  texts: Texts,
): Promise<Language | undefined> {
  const fetched = await Promise.all(allParts.map(async (part) => parts?.[part]?.()));
  const complete = Object.assign({}, begin, ...fetched.map((part) => part?.texts)) as Texts;
  const figures = Object.assign({}, ...fetched.map((part) => part?.figures)) as Figures;
  const missing = missingIn(id, texts, complete);
  const others = otherFigures(texts, complete, figures);
  if (missing.length + others.length === 0)
    return { id, locale: id, direction: directionOf(id), numbers, begin: texts, figures };
  if (missing.length > 0) warn(`"${id}" is not added: it misses ${missing.length} texts: ${missing.join(', ')}`);
  if (others.length > 0) warn(`"${id}" is not added: ${others.length} texts tell other figures: ${others.join(', ')}`);
  return undefined;
}

/** The paths of the texts that a language misses beside those of `complete`. */
function missingIn(id: string, texts: Texts, complete: Texts): readonly string[] {
  const given = new Set(pathsOf(texts));
  const { pluralCategories } = new Intl.PluralRules(id).resolvedOptions();
  // Each language has plural forms of its own; a text can also be the same for all of them.
  const needed = pathsOf(complete).flatMap((path) => {
    const [, base] = /^(.*)_(?:zero|one|two|few|many|other)$/.exec(path) ?? [];
    if (base === undefined) return [path];
    return given.has(base) ? [] : pluralCategories.map((form) => `${base}_${form}`);
  });
  return [...new Set(needed)].filter((path) => !given.has(path));
}

/** The paths of the texts that do not tell the same figures, each as often, as those of `complete`. */
function otherFigures(texts: Texts, complete: Texts, figures: Figures): readonly string[] {
  const told = (text: string): string =>
    placeholdersIn(text)
      .filter((name) => Object.hasOwn(figures, name))
      .join(' ');
  const given = new Map(textsIn(texts));
  return textsIn(complete).flatMap(([path, text]) => {
    const other = given.get(path);
    return other === undefined || told(other) === told(text) ? [] : [path];
  });
}

const pathsOf = (node: object): readonly string[] => textsIn(node).map(([path]) => path);

/** Whether something holds texts by their keys. */
export const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** All that stands in texts by its path, whatever it is. */
export const leavesIn = (node: object, path = ''): readonly (readonly [path: string, value: unknown])[] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    isNode(value) ? leavesIn(value, `${path}${key}.`) : [[`${path}${key}`, value] as const],
  );

/** Every text by its path. */
export const textsIn = (node: object): readonly (readonly [path: string, text: string])[] =>
  leavesIn(node).flatMap(([path, value]) => (typeof value === 'string' ? [[path, value] as const] : []));
