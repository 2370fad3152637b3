import { names } from '../../flows/names.js';
import { terms } from '../../flows/terms.js';
import { placeholdersIn } from '../../src/element/figures.js';
import type { Term } from '../../src/reasoning/rulebook.js';
import { dutch as dutchGrammar, shortDutch, type Grammar } from './languages.js';
import { pluralOf, sourceOf, type TextsByPlace } from './tongue.js';

/** A text that a gate does not let through. */
export interface Finding {
  readonly gate: Gate;
  /** Where the text stands, such as `steun.ibo.gives`. */
  readonly place: string;
  readonly message: string;
}

export type Gate = keyof typeof gates;

/** Both texts of one place, and what is known of the language. */
interface Pair {
  readonly place: string;
  readonly source: string;
  readonly text: string;
  readonly grammar: Grammar;
}

/** A gate says what is wrong with a text, or nothing. */
type TextGate = (pair: Pair) => string | undefined;

const word = (name: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${name.replace(/[.+()]/g, '\\$&')})(?![\\p{L}\\p{N}-])`, flags);

/** Each official name, with what it looks like. Its forms may stand for one another; what has no capital may be described. */
const official: readonly (readonly [name: string, pattern: RegExp])[] = [
  ...Object.values<Term>(terms).map(({ name, forms = [] }) => [name, word([name, ...forms].join('|'), 'iu')] as const),
  ...names.filter((name) => /^\p{Lu}/u.test(name)).map((name) => [name, word(name, 'u')] as const),
];

const anyName = word(
  [...Object.values<Term>(terms).flatMap(({ name, forms = [] }) => [name, ...forms]), ...names]
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
);

/** A text without the names that are Dutch in every language, and without what is filled in. */
export const withoutNames = (text: string): string => text.replace(/\{\{[\w-]+\}\}/g, ' ').replace(anyName, ' ');

const lettersOf = (text: string): readonly string[] => text.match(/\p{L}/gu) ?? [];
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];

/** Numbers as they count: without what a language puts between thousands or before decimals. */
const numbersIn = (text: string): readonly string[] =>
  (text.replace(/\{\{[\w-]+\}\}/g, ' ').match(/\d+(?:[.,\u00a0\u202f ]\d+)*/gu) ?? [])
    .flatMap((number) => number.split(/[.,\u00a0\u202f ]/u))
    .filter((number) => number !== '')
    .sort();

/** What has to survive letter by letter: addresses and phone numbers are digits, and numbers are looked at by themselves. */
const addressesIn = (text: string): readonly string[] =>
  text.match(/[\w.-]+@[\w.-]+|\b(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:be|brussels|eu)\b/gu) ?? [];

/** Where Dutch says no although it is not about the verdict, so that another language need not: "nog niet", "of niet". */
const endOf = (text: string): string => /[.!?:؟…]$/u.exec(text.trim().replace(/[”»"')\]}]+$/u, ''))?.[0] ?? '';

/** How people may write a unit: in Dutch too, because they read it on a Dutch paper. */
const isUnits = (place: string): boolean => place.endsWith('.units');

/** The first sentence of a text. */
const leadOf = (text: string): string => /^[^.!?؟…]*[.!?؟…]?/u.exec(text)?.[0] ?? '';

const missing = (wanted: readonly string[], found: readonly string[]): readonly string[] => {
  const left = [...found];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const textGates = {
  placeholders: ({ place, source, text }) => {
    const isPlural = pluralOf(place) !== undefined;
    const [wanted, found] = [placeholdersIn(source), placeholdersIn(text)].map((all) =>
      isPlural ? all.filter((name) => name !== 'count') : all,
    ) as [readonly string[], readonly string[]];
    if (!isPlural && found.includes('count') && !wanted.includes('count')) return 'has {{count}}, and no plural form';
    return wanted.join() === found.join()
      ? undefined
      : `fills in ${found.join(', ') || 'nothing'}, and Dutch ${wanted.join(', ') || 'nothing'}`;
  },

  numbers: ({ source, text }) => {
    const lost = missing(numbersIn(source), numbersIn(text));
    return lost.length > 0 ? `lost ${lost.join(', ')}` : undefined;
  },

  names: ({ source, text }) => {
    const lost = official.filter(([, pattern]) => pattern.test(source) && !pattern.test(text));
    const addresses = missing(addressesIn(source), addressesIn(text));
    const all = [...lost.map(([name]) => name), ...addresses];
    return all.length > 0 ? `lost ${all.join(', ')}` : undefined;
  },

  length: ({ place, source, text }) => {
    // A name is explained in brackets behind it.
    if (place.endsWith('.name') || isUnits(place) || source.length < 12) return undefined;
    const [least, most] = source.length < 40 ? [0.35, 2.5] : [0.5, 2];
    const ratio = text.length / source.length;
    return ratio < least || ratio > most ? `is ${ratio.toFixed(1)} times as long as the Dutch` : undefined;
  },

  script: ({ place, text, grammar }) => {
    if (isUnits(place)) return undefined;
    const bare = withoutNames(text);
    const letters = lettersOf(bare);
    const own = letters.filter((letter) => grammar.letter.test(letter)).length;
    if (letters.length >= 8 && own / letters.length < 0.8) return 'is for a part in another script';
    const foreign = wordsOf(bare).filter((one) => shortDutch.includes(one) && !grammar.shared.includes(one));
    return foreign.length > 0 ? `has Dutch words: ${foreign.join(', ')}` : undefined;
  },

  identical: ({ source, text, grammar: { isDutch = false } }) =>
    !isDutch && text === source && lettersOf(withoutNames(source)).length > 3 ? 'is the Dutch text' : undefined,

  polarity: ({ place, source, text, grammar }) => {
    const [says, said] = [dutchGrammar.no.test(withoutNames(source)), grammar.no.test(withoutNames(text))];
    if (says && !said) return 'does not say no, and Dutch does';
    const surely = grammar.surelyNo?.test(withoutNames(text)) ?? said;
    // A condition that is met says no just where the Dutch one does.
    return /\.criteria\.[\w-]+\.yes$/.test(place) && surely && !says ? 'says no, and Dutch does not' : undefined;
  },

  hedges: ({ source, text, grammar }) =>
    dutchGrammar.perhaps.test(withoutNames(source)) && !grammar.perhaps.test(text)
      ? 'is sure, and Dutch is not'
      : undefined,

  leads: ({ place, source, text, grammar }) => {
    // It can stand alone in sight: a question would have no answer there.
    if (!place.includes('.doubts.')) return undefined;
    const [wanted, found] = [leadOf(source).endsWith('?'), leadOf(text).endsWith(grammar.question)];
    return found && !wanted ? 'begins with a question, and Dutch does not' : undefined;
  },

  punctuation: ({ source, text, grammar }) => {
    if (grammar.hasDatesWithStop && /{{(date|began|min|max)}}\./.test(text))
      return 'has a full stop behind a date, which ends with one';
    const [wanted, found] = [endOf(source).replace('?', grammar.question), endOf(text)];
    return wanted === found ? undefined : `ends with "${found}", and Dutch with "${wanted}"`;
  },
} as const satisfies Readonly<Record<string, TextGate>>;

/** What a gate over a whole language finds, by place. */
type LanguageGate = (
  dutch: TextsByPlace,
  texts: TextsByPlace,
  id: string,
) => readonly (readonly [place: string, message: string])[];

const languageGates = {
  keys: (dutch, texts) => {
    const base = (place: string): string => pluralOf(place)?.base ?? place;
    const [wanted, found] = [new Set([...dutch.keys()].map(base)), new Set([...texts.keys()].map(base))];
    return [
      ...[...wanted].filter((place) => !found.has(place)).map((place) => [place, 'is missing'] as const),
      ...[...found].filter((place) => !wanted.has(place)).map((place) => [place, 'is not in Dutch'] as const),
    ];
  },

  plurals: (dutch, texts, id) => {
    const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories.toSorted().join(', ');
    const bases = new Set([...dutch.keys()].flatMap((place) => pluralOf(place)?.base ?? []));
    return [...bases].flatMap((base) => {
      const given = [...texts.keys()].flatMap((place) => {
        const plural = pluralOf(place);
        return plural?.base === base ? [plural.form] : [];
      });
      const found = given.toSorted().join(', ');
      return found === forms ? [] : [[base, `has the forms ${found || 'none'}, and the language ${forms}`] as const];
    });
  },

  'one-translation': (dutch, texts) => {
    const said = new Map<string, readonly [place: string, text: string]>();
    return [...texts].flatMap(([place, text]) => {
      const source = pluralOf(place) ? undefined : dutch.get(place);
      if (source === undefined) return [];
      const before = said.get(source);
      if (!before) said.set(source, [place, text]);
      return before && before[1] !== text
        ? [[place, `differs from ${before[0]}, where Dutch has the same text`] as const]
        : [];
    });
  },
} as const satisfies Readonly<Record<string, LanguageGate>>;

const gates = { ...textGates, ...languageGates };

/** All gates by name. */
export const allGates = Object.keys(gates) as readonly Gate[];

/** Texts that a gate is wrong about, by gate and place, each with the reason. */
export type Excused = Readonly<Partial<Record<Gate, Readonly<Record<string, string>>>>>;

/**
 * Holds a translation against the Dutch, for what can be seen without knowing the language. That a text passes does not say that it is
 * right: a person has to read it.
 *
 * @param id the tag of the language
 * @returns what does not pass, in the order of the texts
 */
export function hold(
  id: string,
  dutch: TextsByPlace,
  texts: TextsByPlace,
  grammar: Grammar,
  excused: Excused = {},
): readonly Finding[] {
  const found: readonly Finding[] = [
    ...Object.entries<LanguageGate>(languageGates).flatMap(([gate, find]) =>
      find(dutch, texts, id).map(([place, message]) => ({ gate: gate as Gate, place, message })),
    ),
    ...[...texts].flatMap(([place, text]) => {
      const source = sourceOf(place, dutch);
      if (source === undefined) return [];
      return Object.entries<TextGate>(textGates).flatMap(([gate, say]): readonly Finding[] => {
        const message = say({ place, source, text, grammar });
        return message === undefined ? [] : [{ gate: gate as Gate, place, message }];
      });
    }),
  ];
  return found.filter(({ gate, place }) => excused[gate]?.[place] === undefined);
}
