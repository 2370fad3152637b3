import { accepts, type Facts, type Value } from '../reasoning/vocabulary.js';
import { questionAbout, type Flow } from './flow.js';

/** How "Ik weet het niet" stands in a link and in a form. */
export const UNKNOWN = '?';

/** Something in a link that could not be kept. */
export interface Dropped {
  readonly fact: string;
  readonly value: string;
  readonly why: 'unknown-fact' | 'invalid-value';
}

export interface ReadLink {
  readonly facts: Facts;
  readonly dropped: readonly Dropped[];
  /** Set when the link was made for another flow or version; what fits is kept all the same. */
  readonly madeFor: { readonly flow: string; readonly version: string } | undefined;
  /** Set when a code was not whole, so that answers may be missing. */
  readonly isDamaged?: true;
}

/**
 * The fragment that holds these answers: `#w=<flow>@<version>&<fact>=<value>&…`. A fragment reaches no server log.
 */
export function writeLink(flow: Flow, facts: Facts): string {
  const parts = Object.entries(facts).flatMap(([fact, value]) =>
    value === undefined ? [] : `${fact}=${value === null ? UNKNOWN : encodeURIComponent(value)}`,
  );
  return `#${[`w=${flow.id}@${flow.version}`, ...parts].join('&')}`;
}

/**
 * Reads a fragment, in any order of its parts. Nothing is thrown: what does not fit the flow is reported.
 *
 * @returns undefined when the fragment is not a link of the wegwijzer
 */
export function readLink(flow: Flow, fragment: string): ReadLink | undefined {
  // A program for chat or mail can have cut off the last question mark, escaped the link, or put its own parameters behind it.
  const entries = fragment
    .replace(/^#/, '')
    .replace(/=$/, `=${UNKNOWN}`)
    .split(/&(?:\w+;)?|\?(?=[a-v])/)
    .map(toEntry)
    .filter(([fact]) => !/^(utm_.*|.*clk?id|)$/.test(fact));
  const made = entries.find(([key]) => key === 'w');
  if (!made) return undefined;
  const [madeFlow = '', madeVersion = ''] = made[1].split('@');
  const facts: Record<string, Value | null> = {};
  const dropped: Dropped[] = [];
  const last = entries.at(-1);
  for (const entry of entries) {
    const [fact, text] = entry;
    if (fact === 'w') continue;
    const value = (entry === last ? readLast : readValue)(flow, fact, text);
    if (value === undefined)
      dropped.push({ fact, value: text, why: isAsked(flow, fact) ? 'invalid-value' : 'unknown-fact' });
    else facts[fact] = value;
  }
  const same = madeFlow === flow.id && madeVersion === String(flow.version);
  return { facts, dropped, madeFor: same ? undefined : { flow: madeFlow, version: madeVersion } };
}

/** The last value of a link: programs for chat and mail take signs of the sentence around it along. */
function readLast(flow: Flow, fact: string, text: string): Value | null | undefined {
  const value = readValue(flow, fact, text);
  return value === undefined ? readValue(flow, fact, text.replace(/(.)[^\da-z]+$/i, '$1')) : value;
}

function toEntry(part: string): readonly [string, string] {
  const at = part.indexOf('=');
  return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
}

/** A part of an address, also one that somebody spoiled. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isAsked = (flow: Flow, fact: string): boolean => questionAbout(flow, fact) !== undefined;

/**
 * A value as it stands in a link or in a form, or undefined when it does not fit the fact.
 */
export function readValue(flow: Flow, fact: string, text: string): Value | null | undefined {
  if (!isAsked(flow, fact)) return undefined;
  const definition = flow.rulebook.vocabulary[fact];
  if (!definition) return undefined;
  if (text === UNKNOWN) return null;
  const value = definition.type === 'number' ? toNumber(text) : text;
  return accepts(definition, value) ? value : undefined;
}

/**
 * A number of a link, as this writes it; a point of a pay slip may be a comma there, and `1,255` or `1.250`, which this never writes, a
 * thousand and more. What people type is read elsewhere.
 */
const toNumber = (text: string): number | undefined =>
  /^(?![1-9]\d{0,2}(?:,\d{3}|\.\d\d0)$)\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
