import type { Verdict } from '../reasoning/conditions.js';
import {
  isIsoDate,
  requireFacts,
  type Facts,
  type IsoDate,
  type Value,
  type Vocabulary,
} from '../reasoning/vocabulary.js';
import { UNKNOWN } from './link.js';

/** What somebody says is not right: what the wegwijzer was told, and what it said to that. */
export interface ReportedCase {
  /** Day of the assessment. */
  readonly on: IsoDate;
  /** Version of the wegwijzer that said it. */
  readonly version: string;
  /** The flow with its version, as in a link. */
  readonly flow: string;
  /** The incentive that it is about; the whole result without one. */
  readonly about?: string;
  /** The verdict on each incentive. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly facts: Facts;
  /** What the person adds, if anything. */
  readonly note: string;
}

/** Thrown when a text holds no case that can be read; the message says why, and what to do. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

/** Of the form of the block; what reads another one says so. */
const FORM = 1;
const verdicts = ['yes', 'open', 'no'] as const;
/** So long a line of the block is at most, as far as its parts allow: programs for mail break longer ones. */
const longestLine = 72;

/** What no program for mail or chat changes, whatever stands in it: half a character cannot be written, so it is left out. */
const escaped = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(
    /[!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * A case as a block for a computer, in brackets, that survives a mail: it may be broken into other lines, and quoted. It ends with
 * a seal on all of it, so that what was cut off or changed is told from what is whole.
 */
export function writeCase(reported: ReportedCase): string {
  const { on, version, flow, about = '', note, facts } = reported;
  const idsWith = (verdict: Verdict): string =>
    Object.keys(reported.verdicts)
      .filter((id) => reported.verdicts[id] === verdict)
      .join('.');
  const head = { on, version, about, note, ...Object.fromEntries(verdicts.map((one) => [one, idsWith(one)])) };
  const parts = [
    ...Object.entries(head).flatMap(([name, text]) => (text === '' ? [] : `${name}=${escaped(text)}`)),
    `w=${flow}`,
    ...Object.entries(facts).flatMap(([fact, value]) =>
      value === undefined ? [] : `${fact}=${value === null ? UNKNOWN : escaped(String(value))}`,
    ),
  ];
  return `[wegwijzer:${FORM}:${inLines(parts)}:${sealOf(parts.join('&'))}]`;
}

/** The parts one behind the other, each line as long as it may be. */
function inLines(parts: readonly string[]): string {
  let [text, length] = ['', 0];
  for (const part of parts) {
    const isFull = length + part.length + 1 > longestLine;
    text += `${text && '&'}${isFull ? '\n' : ''}${part}`;
    length = (isFull ? 0 : length) + part.length + 1;
  }
  return text;
}

/** A number that any change of the text changes (FNV-1a). */
function sealOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/**
 * Reads the block of a case in a text, whatever stands around it.
 *
 * @throws {ReportError} when there is none, when it is not whole, or when it is of another form
 * @throws {VocabularyError} names every fact or value that is not in the vocabulary
 */
export function readCase(vocabulary: Vocabulary, text: string): ReportedCase {
  const parts = partsIn(text).map((part) => part.split('='));
  const at = parts.findIndex(([name]) => name === 'w');
  const head = new Map(parts.slice(0, at).map(([name = '', value = '']) => [name, decodeURIComponent(value)]));
  const about = head.get('about');
  const idsWith = (verdict: Verdict): readonly string[] => head.get(verdict)?.split('.') ?? [];
  const on = head.get('on');
  if (on === undefined || !isIsoDate(on)) throw new ReportError('The case has no day; it cannot be worked out again.');
  return {
    on,
    version: head.get('version') ?? '',
    flow: parts[at]?.[1] ?? '',
    ...(about !== undefined && { about }),
    verdicts: Object.fromEntries(verdicts.flatMap((one) => idsWith(one).map((id) => [id, one]))),
    facts: requireFacts(
      vocabulary,
      Object.fromEntries(
        parts
          .slice(at + 1)
          .map(([fact = '', value = '']) => [fact, valueOf(vocabulary, fact, decodeURIComponent(value))]),
      ),
    ),
    note: head.get('note') ?? '',
  };
}

/** The parts of the block in a text. */
function partsIn(text: string): readonly string[] {
  // What a program for mail or chat puts in: line breaks, and marks of what is quoted.
  const [, form, block, seal] = /\[wegwijzer:(\d+):([^:\]]*):?([^:\]]*)/.exec(text.replace(/[\s>\u200B]/g, '')) ?? [];
  if (form === undefined || block === undefined)
    throw new ReportError('There is no case in it. Copy the whole text, with "[wegwijzer:" and what stands behind it.');
  if (Number(form) !== FORM)
    throw new ReportError(`The case is of form ${form}, and this reads form ${FORM}. Use the version that made it.`);
  if (!text.slice(text.indexOf('[wegwijzer:')).includes(']'))
    throw new ReportError('The end of the case is missing. Copy it again, up to the "]" at its end.');
  if (seal !== sealOf(block))
    throw new ReportError('The case was changed on its way: its seal does not fit. Ask for the text once more.');
  return block.split('&');
}

/** A value as its fact has it; what does not fit stays a text, and is refused as that. */
function valueOf(vocabulary: Vocabulary, fact: string, text: string): Value | null {
  if (text === UNKNOWN) return null;
  return Object.hasOwn(vocabulary, fact) && vocabulary[fact]?.type === 'number' ? Number(text) : text;
}
