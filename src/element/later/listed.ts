import type { Words } from '../words.js';

/** Between a value and its name in a list to pick from. */
export const NAMED = ' – ';

/** The values that bear a name, as they stand in a list to pick from. */
export const listed = (words: Words, fact: string): readonly string[] =>
  [...words.named(fact)].sort().map((value) => inList(words, fact, value));

/** A value with its name, if it has one: `124 – Bouw`. */
export function inList(words: Words, fact: string, value: string): string {
  const name = words.value(fact, value);
  return name === value ? value : `${value}${NAMED}${name}`;
}
