import type { ComplexAttributeConverter } from 'lit';
import {
  describeProblem,
  isIsoDate,
  readFacts,
  type Facts,
  type IsoDate,
  type Problem,
  type Vocabulary,
} from '../reasoning/vocabulary.js';
import { today } from '../today.js';
import { warn } from '../warn.js';

/** How much is folded away, and how large it is. */
export type Mode = 'page' | 'counsellor' | 'kiosk';

/** An attribute that falls back to `absent` when it is taken away. */
export const text = (absent: string): ComplexAttributeConverter<string> => ({
  fromAttribute: (value) => value ?? absent,
  toAttribute: (value: unknown) => (typeof value === 'string' && value !== absent ? value : null),
});

/** As {@link text}, for a level of heading. */
export const level: ComplexAttributeConverter<number> = { fromAttribute: (value) => Number(value ?? 2) };

/** An attribute that is there or not; some frameworks write `false` where they mean that it is not. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
};

/** Lists on the console what of a record was dropped. */
function warnAbout(what: string, problems: readonly Problem[]): void {
  for (const problem of problems) warn(`${what}: ${describeProblem(problem)}; it is left out`);
}

/** The facts in a record of the page. What is wrong in it is named on the console, and left out; so is one that cannot be read at all. */
export function factsIn(
  what: string,
  read: () => { readonly facts: Facts; readonly problems: readonly Problem[] },
): Facts {
  try {
    const { facts, problems } = read();
    warnAbout(what, problems);
    return facts;
  } catch (error) {
    warn(`${what}: ${String(error)}; it is left out`);
    return {};
  }
}

/** In these nothing is found by its name. A list says what is wrong by its numbers, or is what PHP writes for an empty record. */
const noRecords = ['Date', 'Map', 'Promise', 'Set'];

/** Whether a page gave a record. What else it gave is named on the console; nothing is no mistake. */
export function isRecord(what: string, given: unknown): given is Readonly<Record<string, unknown>> {
  if (given === null || given === undefined) return false;
  const kind =
    typeof given === 'object' ? Object.prototype.toString.call(given).slice('[object '.length, -1) : typeof given;
  const isOne = typeof given === 'object' && !noRecords.includes(kind);
  if (!isOne) warn(`${what}: it has to be a record, and is of the kind ${kind}; it is left out`);
  return isOne;
}

/** What stands in a record under these names, but for what cannot be looked at, which is named on the console. */
export function readable(
  what: string,
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  const look = (name: string): unknown => {
    try {
      return record[name];
    } catch (error) {
      warn(`${what}: "${name}" cannot be read (${String(error)}); it is left out`);
      return undefined;
    }
  };
  return Object.fromEntries(names.map((name) => [name, look(name)]));
}

/** The answers that a page without types set. */
export const toAnswers = (vocabulary: Vocabulary, answers: unknown): Facts =>
  factsIn('answers', () =>
    readFacts(vocabulary, isRecord('answers', answers) ? readable('answers', answers, Object.keys(answers)) : {}),
  );

/**
 * Names an attribute that cannot be used, and what is used instead. A page without types can set anything; a framework that takes a
 * setting away leaves nothing.
 */
export function refuse<T>(attribute: string, value: unknown, used: T, name = String(used)): T {
  if (value === undefined || value === null) return used;
  const said = typeof value === 'string' || typeof value === 'number' ? value : typeof value;
  warn(`${attribute}="${said}" cannot be used; it counts as "${name}"`);
  return used;
}

/** Reads an attribute that has a few values, of which the first stands for what cannot be used. */
export const oneOf =
  <T extends string>(attribute: string, ...known: readonly [T, ...T[]]) =>
  (value: string): T =>
    known.find((one) => one === value) ?? refuse(attribute, value, known[0]);

export const toMode = oneOf<Mode>('mode', 'page', 'counsellor', 'kiosk');

export const toLink = oneOf('link', 'none', 'hash', 'query');

export const toMemory = oneOf('memory', 'none', 'session');

export const toHeadingLevel = (value: number): number =>
  Number.isInteger(value) && value >= 1 && value <= 6 ? value : refuse('heading-level', value, 2);

export const toDay = (on: string): IsoDate => (on === '' ? today() : isIsoDate(on) ? on : refuse('on', on, today()));
