import { html, type TemplateResult } from 'lit';
import { once } from '../../reasoning/memory.js';
import type { Language } from '../language.js';

/** A text, with what is in it of another language or direction in elements of its own. */
export type Marked = string | readonly (string | TemplateResult)[];

/**
 * Marks in a text of a translation the names that stay as they are: as what they are to a screen reader, to a browser that translates,
 * and to the direction of the line.
 *
 * @param source the language of the names
 */
export function marked(text: string, names: readonly string[], language: Language, source: Language): Marked {
  const pieces: (string | TemplateResult)[] = [];
  let end = 0;
  const turned = language.direction === 'ltr' ? [] : numbersIn(text);
  for (const { start, found, isName } of [...namesIn(text, names), ...turned].sort(earlierOrLonger)) {
    if (start < end) continue;
    pieces.push(text.slice(end, start));
    pieces.push(
      isName
        ? html`<bdi lang=${source.id} dir=${source.direction} translate="no">${found}</bdi>`
        : html`<bdi dir="ltr">${found}</bdi>`,
    );
    end = start + found.length;
  }
  return end === 0 ? text : [...pieces, text.slice(end)].filter((piece) => piece !== '');
}

/** What stands in a text, and where. */
interface Find {
  readonly start: number;
  readonly found: string;
  readonly isName: boolean;
}

/** The longest name wins. */
const earlierOrLonger = (one: Find, other: Find): number =>
  one.start - other.start || other.found.length - one.found.length;

/** What goes on with a word. What is written in another script can stand against a name, and so can a hyphen. */
const [wordBefore, wordBehind] = [/[\p{Script=Latin}\p{N}]$/u, /^[\p{Script=Latin}\p{N}]/u];

/** The names that stand alone. A pattern of all of them would take longer to make than all else of the first question. */
function namesIn(text: string, names: readonly string[]): readonly Find[] {
  const finds: Find[] = [];
  for (const found of spelled(names)) {
    for (let start = text.indexOf(found); start >= 0; start = text.indexOf(found, start + 1)) {
      const isWhole = !wordBefore.test(text.slice(0, start)) && !wordBehind.test(text.slice(start + found.length));
      if (isWhole) finds.push({ start, found, isName: true });
    }
  }
  return finds;
}

/** Each name, also as it begins a sentence, or is a noun of a language that raises those. */
const spelled = once((names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => [name, name.replace(/^\p{Ll}/u, (first) => first.toUpperCase())])),
]);

/** Numbers with something between them, such as those of a phone: in a text from right to left they would change places. */
const numbers = /(^|[^\p{Script=Latin}\p{N}])(\+?\d+(?:[ \u00a0\u202f.,/:–-]\d+)+)(?![\p{Script=Latin}\p{N}])/gu;

const numbersIn = (text: string): readonly Find[] =>
  [...text.matchAll(numbers)].map(({ index, 1: before = '', 2: found = '' }) => ({
    start: index + before.length,
    found,
    isName: false,
  }));
