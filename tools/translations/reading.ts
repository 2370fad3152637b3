import dutchHyphens from 'hyphen/nl/index.js';
import { names } from '../../flows/names.js';
import { termNames } from '../../flows/term-names.js';
import { asRead, type Tongue } from './tongue.js';

/** How hard texts are to read. */
export interface Reading {
  readonly sentences: number;
  readonly wordsPerSentence: number;
  /** Words of the longest sentence. */
  readonly longest: number;
  /** The share of sentences of at most {@link shortWords} words, from 0 to 1. */
  readonly short: number;
  /** Flesch-Douma: 206.84 - 0.93 words per sentence - 77 syllables per word; above 80 is easy. Undefined for another language than Dutch. */
  readonly ease: number | undefined;
  /** The share of official names that are explained where they stand, from 0 to 1: on a press, or in brackets behind them. */
  readonly explained: number;
}

/** A sentence of level A2 has no more words. */
export const shortWords = 10;

/** A colon ends a sentence too, as in the readability index LIX. */
const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.!?:…؟])\s+/u);

const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word));

/** The words of each sentence. */
const lengthsIn = (text: string): readonly number[] =>
  sentencesIn(text)
    .map((sentence) => wordsIn(sentence).length)
    .filter((words) => words > 0);

/** Where a Dutch word may be broken, a syllable ends. */
const syllablesIn = (word: string): number =>
  dutchHyphens.hyphenateSync(word, { hyphenChar: '|', minWordLength: 2 }).split('|').length;

const official = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...termNames, ...names]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace('+', '\\+'))
    .join('|')})(?![\\p{L}\\p{N}-])`,
  'gu',
);
/** The elements explain them by themselves. */
const explainedByElements: ReadonlySet<string> = new Set(termNames);

/** The official names in a text, and whether each is explained there. */
const namesIn = (text: string): readonly { readonly name: string; readonly isExplained: boolean }[] =>
  [...text.matchAll(official)].map(({ 0: name, index }) => ({
    name,
    isExplained: explainedByElements.has(name) || text.startsWith(' (', index + name.length),
  }));

/** The official names that are explained nowhere where they stand in a text. */
export const unexplainedNames = (tongue: Tongue): readonly string[] => [
  ...new Set(textsOf(tongue).flatMap((text) => namesIn(text).flatMap((one) => (one.isExplained ? [] : one.name)))),
];

/** The texts as they are read, each once. What people may type for a unit is no text to read. */
const textsOf = (tongue: Tongue): readonly string[] => [
  ...new Set([...tongue.texts].flatMap(([place, text]) => (place.endsWith('.units') ? [] : asRead(text, tongue)))),
];

const shareOf = <T>(all: readonly T[], isSo: (one: T) => boolean): number => all.filter(isSo).length / all.length;

/** Measures the texts of a language. */
export function readingOf(tongue: Tongue): Reading {
  const texts = textsOf(tongue);
  const lengths = texts.flatMap(lengthsIn);
  const words = texts.flatMap(wordsIn);
  const wordsPerSentence = words.length / lengths.length;
  const syllablesPerWord = (): number => words.reduce((sum, word) => sum + syllablesIn(word), 0) / words.length;
  return {
    sentences: lengths.length,
    wordsPerSentence,
    longest: Math.max(...lengths),
    short: shareOf(lengths, (length) => length <= shortWords),
    ease: tongue.language.locale.startsWith('nl')
      ? 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord()
      : undefined,
    explained: shareOf(texts.flatMap(namesIn), ({ isExplained }) => isExplained),
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The reading of a language in a line. */
export function readingLine(tongue: Tongue): string {
  const { sentences, wordsPerSentence, longest, short, ease, explained } = readingOf(tongue);
  return [
    `${tongue.language.id}: ${sentences} sentences of ${wordsPerSentence.toFixed(1)} words, the longest of ${longest}`,
    `${percent(short)} have at most ${shortWords}`,
    ...(ease === undefined ? [] : [`Flesch-Douma ${ease.toFixed(1)}`]),
    `${percent(explained)} of official names are explained`,
  ].join('; ');
}

/** The reading of a language, and each text with a longer sentence, the longest first. */
export const readingReport = (tongue: Tongue): string =>
  [
    readingLine(tongue),
    ...[...tongue.texts]
      .map(([place, text]) => ({ place, words: Math.max(...lengthsIn(asRead(text, tongue))) }))
      .filter(({ words }) => words > shortWords)
      .toSorted((one, other) => other.words - one.words)
      .map(({ place, words }) => `  ${words} words: ${place}`),
  ].join('\n');
