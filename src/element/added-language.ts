import { warn } from '../warn.js';
import type { Language, LanguagePart, Texts } from './language.js';
import { directionOf } from './speech.js';

const allParts: readonly LanguagePart[] = ['later', 'result', 'more', 'course'];

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
  const fetched = await Promise.all(allParts.map(async (part) => (await parts?.[part]())?.texts));
  const missing = missingIn(id, texts, Object.assign({}, begin, ...fetched) as Texts);
  if (missing.length === 0) return { id, locale: id, direction: directionOf(id), numbers, begin: texts };
  warn(`"${id}" is not added: it misses ${missing.length} texts: ${missing.join(', ')}`);
  return undefined;
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
