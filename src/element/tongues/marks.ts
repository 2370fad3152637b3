import { html, type TemplateResult } from 'lit';
import { once } from '../../reasoning/memory.js';
import type { Language } from '../language.js';

/** A text, with what is in it of another language or direction in elements of its own. */
export type Marked = string | readonly (string | TemplateResult)[];

/** Numbers with something between them, such as those of a phone: in a text from right to left they would change places. */
const numbers = String.raw`\+?\d+(?:[ \u00a0\u202f.,/:–-]\d+)+`;

/**
 * Marks in a text of a translation the names that stay as they are: as what they are to a screen reader, to a browser that translates,
 * and to the direction of the line.
 *
 * @param source the language of the names
 */
export function marked(text: string, names: readonly string[], language: Language, source: Language): Marked {
  const pieces: (string | TemplateResult)[] = [];
  let end = 0;
  for (const { index, 1: before = '', 2: name, 3: number } of text.matchAll(patternOf(names))) {
    if (name === undefined && language.direction === 'ltr') continue;
    const start = index + before.length;
    const found = name ?? number ?? '';
    pieces.push(text.slice(end, start));
    pieces.push(
      name === undefined
        ? html`<bdi dir="ltr">${found}</bdi>`
        : html`<bdi lang=${source.id} dir=${source.direction} translate="no">${found}</bdi>`,
    );
    end = start + found.length;
  }
  return end === 0 ? text : [...pieces, text.slice(end)].filter((piece) => piece !== '');
}

/** The longest name wins. What is written in another script can stand against it, and so can a hyphen. */
const patternOf = once((names: readonly string[]) => {
  const all = [...new Set(names)].sort((one, other) => other.length - one.length).map(written);
  const [before, behind] = [String.raw`(^|[^\p{Script=Latin}\p{N}])`, String.raw`(?![\p{Script=Latin}\p{N}])`];
  return new RegExp(`${before}(?:(${all.join('|') || '(?!)'})|(${numbers}))${behind}`, 'gu');
});

/** A name as a pattern: it can begin a sentence, or be a noun of a language that raises those. */
const written = (name: string): string =>
  name
    .replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
    .replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`);
