import { once } from '../../reasoning/memory.js';
import type { Term } from '../../reasoning/rulebook.js';

/** A part of a text: as it stands, or a name in it with the term that it names. */
export type Piece = string | { readonly id: string; readonly name: string };

type Terms = Readonly<Record<string, Term>>;

/**
 * A text in pieces, at the official names in it that nobody was told of before. The longest name wins, and only whole words
 * count, and no address. What the text explains itself, in brackets behind the name, is left to the text; what stands in brackets
 * with other words explains something else, and waits for the next time.
 *
 * @param said the terms that were told; those in the text are added
 * @returns pieces that are together the text
 */
export function splitAtTerms(text: string, terms: Terms, said: Set<string>): readonly Piece[] {
  const { pattern, ids } = searchOf(terms);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, 1: before = '', 2: name = '' } of text.matchAll(pattern)) {
    const id = ids.get(name.toLowerCase());
    const start = index + before.length;
    if (id === undefined || said.has(id) || isWithinBrackets(text, start, start + name.length)) continue;
    said.add(id);
    if (text.startsWith(' (', start + name.length)) continue;
    pieces.push(text.slice(end, start), { id, name });
    end = start + name.length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}

const isWithinBrackets = (text: string, start: number, end: number): boolean =>
  text.lastIndexOf('(', start) > text.lastIndexOf(')', start) && !(text[start - 1] === '(' && text[end] === ')');

/** How names are looked for: by one pattern, and whose name it is. */
const searchOf = once((terms: Terms) => {
  const ids = new Map(
    Object.entries(terms).flatMap(([id, { name, forms = [] }]) =>
      [name, ...forms].map((form) => [form.toLowerCase(), id] as const),
    ),
  );
  const names = [...ids.keys()].sort((a, b) => b.length - a.length).join('|');
  return { ids, pattern: new RegExp(`(^|[^\\p{L}\\p{N}./@-])(${names})(?![\\p{L}\\p{N}-]|\\.\\p{L})`, 'giu') };
});
