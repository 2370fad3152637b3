import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Row } from './table.js';
import type { TextsByPlace } from './tongue.js';

/** What became of a table that was read back. */
export interface ReadBack {
  readonly changed: readonly string[];
  /** Sentences about what could not be done, for who does it by hand. */
  readonly left: readonly string[];
}

/** A text as it stands in a file. */
interface Written {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts the translations of a table in the place of those in the files of a language. One that was made for another Dutch than today's is
 * left, and so is one that no file has as a whole, because it is put together of others.
 *
 * @param folder the one of the language, in `locales`
 */
export function readBack(folder: string, rows: readonly Row[], dutch: TextsByPlace, texts: TextsByPlace): ReadBack {
  const changed: string[] = [];
  const left: string[] = [];
  const files = filesOf(folder);
  const wanted = new Map<string, Row>();
  for (const row of rows) {
    const { place, source, translation } = row;
    const now = texts.get(place);
    if (now === undefined) left.push(`${place}: there is no such text`);
    else if (translation === now) continue;
    else if (dutch.has(place) && dutch.get(place) !== source) left.push(`${place}: the Dutch is another one today`);
    else if (translation.trim() === '') left.push(`${place}: the translation is empty`);
    else if ((wanted.get(now)?.translation ?? translation) !== translation)
      left.push(`${place}: ${wanted.get(now)?.place ?? ''} says the same, and gets another text`);
    else wanted.set(now, row);
  }
  const edits = [...wanted].flatMap(([now, { place, translation }]) => {
    const at = files.flatMap(({ file, literals }) =>
      literals.filter(({ text }) => text === now).map((literal) => ({ file, ...literal })),
    );
    if (at.length > 0) changed.push(place);
    else left.push(`${place}: its text is put together of others; change it by hand`);
    return at.map((where) => ({ ...where, translation }));
  });
  for (const { file, content } of files) {
    const own = edits.filter((edit) => edit.file === file).sort((a, b) => b.start - a.start);
    if (own.length > 0) writeFileSync(file, own.reduce(replaced, content));
  }
  return { changed, left };
}

const replaced = (content: string, { start, end, translation }: Written & { readonly translation: string }): string =>
  `${content.slice(0, start)}${literal(translation)}${content.slice(end)}`;

/** A text as the files write it. */
const literal = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;

function filesOf(
  folder: string,
): readonly { file: string; content: string; literals: readonly { text: string; start: number; end: number }[] }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => {
      const file = join(folder, name);
      const content = readFileSync(file, 'utf8');
      return { file, content, literals: literalsIn(ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true)) };
    });
}

/** Every text that stands in a file as one. */
function literalsIn(source: ts.SourceFile): readonly { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent))
      found.push({ text: node.text, start: node.getStart(source), end: node.end });
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}
