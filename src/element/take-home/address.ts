import { countedFacts } from '../../journey/answers.js';
import { writeCode } from '../../journey/compact.js';
import { writeLink } from '../../journey/link.js';
import { addresses, fragment } from '../place.js';
import type { TakeHomeView } from './view.js';

/** A page that only this machine can open. */
const isOnlyHere = ({ protocol, hostname }: Location): boolean =>
  !/^https?:$/.test(protocol) || /^(localhost|127\..*|\[::1\])$/.test(hostname);

/** The address of the wegwijzer with a link in it where this page has its own; with an empty text, no answer stays in it. */
function addressWith({ home, settings }: TakeHomeView, link: string): string {
  const page = new URL(home || location.href);
  const place = addresses.get(settings.link) ?? fragment;
  return new URL(place.addressWith(page, link), page).href;
}

/** The address of the wegwijzer, without an answer in it. */
export const plainAddress = (view: TakeHomeView): string => addressWith(view, '');

/** The address that opens this result elsewhere; undefined where it would lead nobody there. */
export function addressOfResult(view: TakeHomeView): string | undefined {
  const { home, settings, content, flow, answers } = view;
  if (!home && (!addresses.has(settings.link) || isOnlyHere(location))) return undefined;
  const facts = countedFacts(answers);
  return addressWith(view, writeCode(content.codebook, flow, facts) ?? writeLink(flow, facts));
}
