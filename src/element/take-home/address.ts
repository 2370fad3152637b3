import { countedFacts } from '../../journey/answers.js';
import { writeCode } from '../../journey/compact.js';
import { writeLink } from '../../journey/link.js';
import type { TakeHomeView } from './view.js';

/** A page that only this machine can open. */
const isOnlyHere = ({ protocol, hostname }: Location): boolean =>
  !/^https?:$/.test(protocol) || /^(localhost|127\..*|\[::1\])$/.test(hostname);

/** The address of this page, without its fragment. */
const here = (): string => location.href.replace(/#.*$/, '');

/** The address of the wegwijzer, without an answer in it. */
export const plainAddress = ({ home }: TakeHomeView): string => home || here();

/** The address that opens this result elsewhere; undefined where it would lead nobody there. */
export function addressOfResult({ home, takeHome, content, flow, answers }: TakeHomeView): string | undefined {
  const page = home || (takeHome.readsLinks && !isOnlyHere(location) ? here() : undefined);
  if (page === undefined) return undefined;
  const facts = countedFacts(answers);
  return page + (writeCode(content.codebook, flow, facts) ?? writeLink(flow, facts));
}
