import { warn } from '../warn.js';
import type { Content } from './content.js';
import { importAnew } from './import-anew.js';
import { allParts, isNode, leavesIn, textsIn } from './added-language.js';
import { placeholdersIn } from './figures.js';
import type { Language, Texts } from './language.js';

/**
 * Says some texts of a language otherwise, and leaves all others as they are. A text that cannot be used is left out and named on the
 * console: one that there is not, that is empty, or that does not fill in what the text in its place does.
 *
 * @throws {RangeError} when there is no such language, or there are no texts
 */
export async function changeTexts(
  { languages, translations }: Pick<Content, 'languages' | 'translations'>,
  id: string,
  texts: Texts,
): Promise<void> {
  if (!languages.has(id)) {
    const fetched = await importAnew(translations);
    fetched.Tongues.tell(languages, fetched.languages);
  }
  const language = languages.find(id);
  if (language?.id !== id || Object(texts) !== texts) throw new RangeError(`"${id}" is no language with texts`);
  const { begin, parts } = language;
  const fetched = await Promise.all(allParts.map(async (part) => parts?.[part]?.()));
  const own = new Map(textsIn(Object.assign({}, begin, ...fetched.map((part) => part?.texts)) as Texts));
  const changes = new Map<string, string>();
  const refused: string[] = [];
  for (const [path, text] of leavesIn(texts)) {
    const before = own.get(path);
    if (before !== undefined && typeof text === 'string' && fillsInAs(text, before)) changes.set(path, text);
    else refused.push(path);
  }
  if (refused.length > 0) warn(`"${id}": ${refused.length} texts cannot be changed so: ${refused.join(', ')}`);
  // Meanwhile others of its texts may have been changed.
  languages.know(withChanges(languages.find(id) ?? language, changes));
}

/** Whether a text can stand in the place of another: what is filled in is the same, and nothing else in it means anything. */
const fillsInAs = (text: string, before: string): boolean =>
  text.trim() !== '' &&
  placeholdersIn(text).join() === placeholdersIn(before).join() &&
  !/\{\{|\}\}|\$t\(/.test(text.replace(/\{\{[\w-]+\}\}/g, ''));

type Changes = ReadonlyMap<string, string>;

function withChanges(language: Language, changes: Changes): Language {
  const { begin, parts } = language;
  const changed = Object.entries(parts ?? {}).map(([part, fetch]) => [
    part,
    async () => {
      const fetched = await fetch();
      return { ...fetched, texts: said(fetched.texts, changes) };
    },
  ]);
  return {
    ...language,
    begin: said(begin, changes),
    ...(parts && { parts: Object.fromEntries(changed) as typeof parts }),
  };
}

const said = <T extends object>(node: T, changes: Changes, path = ''): T =>
  Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => {
      const at = `${path}${key}`;
      return [key, isNode(value) ? said(value, changes, `${at}.`) : (changes.get(at) ?? value)];
    }),
  ) as T;
