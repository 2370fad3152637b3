import { decode, readLink, type ReadLink } from '../../journey/link.js';
import type { Flow } from '../../journey/flow.js';
import type { ReadCode } from '../code.js';
import type { Words } from '../words.js';
import type { Entered } from './view.js';

/** Nobody pastes more; a scanner types less. */
const longest = 20_000;

/**
 * The answers in what was pasted or scanned: an address with a link or a code in it, or that alone.
 *
 * @returns undefined when there are none
 */
export async function readEntered(readCode: ReadCode, flow: Flow, text: string): Promise<ReadLink | undefined> {
  const [, kind, rest] = /(?:^|[#?&])([wq])=(\S+)/i.exec(text.trim().slice(0, longest)) ?? [];
  if (kind === undefined || rest === undefined) return undefined;
  // In a query a code stands where a link does.
  const isCode = kind.toLowerCase() === 'q' || /^[\da-v]+$/i.test(rest);
  if (isCode) return readCode(() => flow, `#q=${rest}`);
  const isQuery = /\?(?:[^#]*&)?w=/i.test(text);
  return readLink(flow, `#w=${isQuery ? decode(rest.split(/[&#]/)[0] ?? '') : rest}`);
}

/** What is told of a link that was taken over: a link can come from anybody, so no word of it is shown as ours. */
export function enteredOf({ facts, dropped, isDamaged }: ReadLink, words: Words): Entered {
  const labels = dropped.map(({ fact }) => words.optional(`vragen:facts.${fact}.label`) ?? words.ui('droppedUnknown'));
  return { total: Object.keys(facts).length, lost: [...new Set(labels)], isDamaged: isDamaged ?? false };
}
