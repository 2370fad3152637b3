import type { Facts, Value } from '../reasoning/vocabulary.js';
import type { Flow } from './flow.js';
import { readLink, UNKNOWN, type ReadLink } from './link.js';

/**
 * Which number stands for which flow, fact and value. A line is `@<flow>@<version>`, `<fact> #` for a fact that is written in
 * digits, `<fact> /` for a day, or `<fact> <value> …`; values that a fact got later stand in a further line of it.
 *
 * It is only ever added to, at its end. A code says with how many lines it was written, so one that was printed once can be read
 * for ever.
 */
export type Codebook = readonly string[];

/** Bits as `0` and `1`, taken from the front. */
class Bits {
  #rest: string;

  constructor(text: string) {
    this.#rest = text;
  }

  /** The next number, or `NaN` where not so many bits are left. */
  take(width: number): number {
    const taken = this.#rest.slice(0, width);
    this.#rest = this.#rest.slice(width);
    return taken.length < width ? NaN : parseInt(taken, 2);
  }
}

const bitsOf = (value: number, width: number): string => value.toString(2).padStart(width, '0');

/** How the answers to one fact are coded. */
interface Kind {
  /** Undefined for a value that no code can hold. */
  readonly write: (value: Value | null) => string | undefined;
  /** A value as it stands in a link; undefined where the code stops, or never was one. */
  readonly read: (bits: Bits) => string | undefined;
}

const choiceOf = (values: readonly string[]): Kind => {
  const known = [UNKNOWN, ...values];
  const width = values.length.toString(2).length;
  return {
    write(value) {
      const at = known.indexOf(value === null ? UNKNOWN : String(value));
      return at < 0 ? undefined : bitsOf(at, width);
    },
    read: (bits) => known[bits.take(width)],
  };
};

/** A number, or a text of digits and points: a sign at a time, up to one that ends it. */
const [signs, signWidth] = [`0123456789.${UNKNOWN}`, 4];
const endSign = 15;
const digits: Kind = {
  write(value) {
    const text = value === null ? UNKNOWN : String(value);
    const all = Array.from(text, (sign) => signs.indexOf(sign));
    return all.includes(-1) ? undefined : [...all, endSign].map((sign) => bitsOf(sign, signWidth)).join('');
  },
  read(bits) {
    for (let text = ''; ;) {
      const sign = bits.take(signWidth);
      if (sign === endSign) return text;
      const next = signs[sign];
      if (next === undefined) return undefined;
      text += next;
    }
  },
};

/** Days since 1970, from 1 on. */
const [DAY, dayWidth] = [86_400_000, 16];
const day: Kind = {
  write(value) {
    if (value === null) return bitsOf(0, dayWidth);
    const at = Date.parse(String(value)) / DAY + 1;
    return at > 0 && at < 2 ** dayWidth ? bitsOf(at, dayWidth) : undefined;
  },
  read(bits) {
    const at = bits.take(dayWidth);
    if (at === 0) return UNKNOWN;
    return Number.isNaN(at) ? undefined : new Date((at - 1) * DAY).toISOString().slice(0, 10);
  },
};

const isFlow = (line: string): boolean => line.startsWith('@');

/** The facts of a book, in the order in which they came into it. */
function kindsIn(book: Codebook): readonly (readonly [fact: string, kind: Kind])[] {
  const values = new Map<string, readonly string[]>();
  for (const [fact = '', ...more] of book.filter((line) => !isFlow(line)).map((line) => line.split(' ')))
    values.set(fact, [...(values.get(fact) ?? []), ...more]);
  return [...values].map(([fact, all]) => [fact, all[0] === '#' ? digits : all[0] === '/' ? day : choiceOf(all)]);
}

/** Widths of what stands before the answers: how many lines the book had, and which of its flows it is. */
const [lineWidth, flowWidth] = [10, 8];
/** A character of a code. */
const charWidth = 5;
/** So many characters, of which the last two are the seal on all before them: what was cut off or damaged is told from what is whole. */
const groupLength = 16;
const sealLength = 2;
/** A prime, so that one wrong character, or two in the wrong order, never give the same sum. */
const prime = 1021;

const charsOf = (bits: string): string =>
  (bits.match(/.{1,5}/g) ?? []).map((five) => parseInt(five.padEnd(charWidth, '0'), 2).toString(32)).join('');

const valuesOf = (chars: string): readonly number[] => Array.from(chars, (char) => parseInt(char, 32));

const add = (sum: number, chars: string): number =>
  valuesOf(chars).reduce((total, value) => (total * 37 + value + 1) % prime, sum);

/** The last group is sealed in another way, so that a code cannot end before it. */
const sealOf = (sum: number, isLast: boolean): string => charsOf(bitsOf(isLast ? (sum + 1) % prime : sum, 10));

/**
 * The fragment that holds these answers in as few characters as can be, for a code to scan: `#q=<code>`, in capitals and digits.
 *
 * @returns undefined when the book does not know the flow; an answer that it does not know is left out
 */
export function writeCode(book: Codebook, flow: Flow, facts: Facts): string | undefined {
  const at = book.filter(isFlow).indexOf(`@${flow.id}@${flow.version}`);
  if (at < 0) return undefined;
  const answers = kindsIn(book).map(([fact, kind]) => {
    const value = facts[fact];
    const written = value === undefined ? undefined : kind.write(value);
    return written === undefined ? '0' : `1${written}`;
  });
  const last = answers.findLastIndex((answer) => answer !== '0');
  const bits = [bitsOf(book.length, lineWidth), bitsOf(at, flowWidth), ...answers.slice(0, last + 1)].join('');
  const groups = charsOf(bits).match(/.{1,14}/g) ?? [];
  let sum = 0;
  const sealed = groups.map((group, index) => {
    sum = add(sum, group);
    return group + sealOf(sum, index === groups.length - 1);
  });
  return `#q=${sealed.join('').toUpperCase()}`;
}

/**
 * Whether a text that cannot be read looks like a code of ours, so that it is a broken one. A page can have a `#q=` of its own: a word
 * or a number that somebody seeks there. A code has letters and digits, all in capitals; or it begins as each one does while a book has
 * less than 320 lines and 8 flows: with a digit, a character and a zero.
 */
const looksLikeOurs = (text: string): boolean =>
  /^(?=.*\d)(?=.*[A-V])[\dA-V]+$/.test(text) || /^\d[\da-v]0[\da-v]{3}/i.test(text);

/**
 * Reads a fragment that {@link writeCode} made, also by an older book. Nothing is thrown: what is whole is kept, and the rest is
 * reported. What stands behind a whole code is of the sentence or the address around it.
 *
 * @returns undefined when the fragment is no code of the wegwijzer
 */
export function readCode(book: Codebook, flow: Flow, fragment: string): ReadLink | undefined {
  const [, text = '', chars] = /^#?q=(([\da-v]{6,400})(?![\da-v]).*)/is.exec(fragment) ?? [];
  if (chars === undefined) return undefined;
  const { bits, isWhole } = unseal(chars);
  if (bits === '' && !looksLikeOurs(text.replace(behind, ''))) return undefined;
  const link = readLink(flow, linkOf(book, new Bits(bits)));
  return link && (isWhole ? link : { ...link, isDamaged: true });
}

/** What a program for mail or chat leaves behind a code: its own parameters, or signs of the sentence around it. */
const behind = /[&?].*|(?:%\w\w|[^\da-z])+$/gis;

/** What is whole of the characters of a code, from its beginning. */
function unseal(text: string): { readonly bits: string; readonly isWhole: boolean } {
  const groups = text.toLowerCase().match(/.{1,16}/g) ?? [];
  let [bits, sum] = ['', 0];
  for (const [index, group] of groups.entries()) {
    const [chars, seal] = [group.slice(0, -sealLength), group.slice(-sealLength)];
    sum = add(sum, chars);
    const isLast = seal === sealOf(sum, true);
    if (!isLast && (seal !== sealOf(sum, false) || group.length < groupLength)) break;
    bits += valuesOf(chars)
      .map((value) => bitsOf(value, charWidth))
      .join('');
    if (isLast) return { bits, isWhole: index === groups.length - 1 };
  }
  return { bits, isWhole: false };
}

/** The same in names. What a newer book wrote cannot be read: it is a link for a flow that nobody knows. */
function linkOf(book: Codebook, bits: Bits): string {
  const lines = bits.take(lineWidth);
  const known = book.slice(0, lines);
  const flow = known.filter(isFlow)[bits.take(flowWidth)];
  if (flow === undefined || lines > book.length) return '#w=@';
  const parts: string[] = [];
  for (const [fact, kind] of kindsIn(known)) {
    const isGiven = bits.take(1);
    const value = isGiven === 1 ? kind.read(bits) : '';
    // It was cut off here.
    if (Number.isNaN(isGiven) || value === undefined) break;
    if (isGiven === 1) parts.push(`${fact}=${encodeURIComponent(value)}`);
  }
  return `#${[`w=${flow.slice(1)}`, ...parts].join('&')}`;
}
