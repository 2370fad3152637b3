import { decode, readLink, type ReadLink } from '../../journey/link.js';
import type { Flow } from '../../journey/flow.js';
import type { ReadCode } from '../code.js';

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
