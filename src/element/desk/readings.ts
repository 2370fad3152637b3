import { decode, type ReadLink } from '../../journey/link.js';
import { asCode, whole } from '../place.js';
import type { Words } from '../words.js';
import type { Taken } from './view.js';

/** More pieces than a link is broken into. */
const mostPieces = 12;

/**
 * The texts that something pasted may stand for: itself; the address within an address by which a program looks at it first; a mail as it
 * is sent; and itself without the breaks of long lines, which a field shows as spaces, for each piece with which the link could end.
 */
function readingsOf(text: string): readonly string[] {
  const [, within = ''] = /[?&](?:url|q|u)=(https?(?:%3A|:)[^&\s"<>]+)/i.exec(text) ?? [];
  const sent = text.replace(/=\s+/g, '').replaceAll('=3D', '=');
  const [, before = '', rest = text] = /^(.*?)([#?&]?[wq]=.*)$/is.exec(text) ?? [];
  const pieces = rest.split(/[\s>]+/).slice(0, mostPieces);
  const joined = pieces.map((_, at) => before + pieces.slice(0, at + 1).join(''));
  return [...new Set([text, decode(within), sent, ...joined.slice(1)])];
}

/**
 * The links and codes in a text, as fragments: that of an address before its query, as a page can search with a `q` of its own; or one
 * that stands alone.
 */
function fragmentsIn(text: string): readonly string[] {
  const [, fragment] = /#([wq](?:=|%(?:25)*3d)[^\s"<>]+)/i.exec(text) ?? [];
  const [, parameter = ''] = /[?&]w=([^&#\s"<>]+)/i.exec(text) ?? [];
  const [, alone] = /^([wq](?:=|%(?:25)*3d)[^\s"<>]+)/i.exec(text) ?? [];
  return [fragment, parameter && `w=${whole(parameter)}`, alone].flatMap((one) => (one ? asCode(`#${one}`) : []));
}

/** So much of a link was lost. */
const lossOf = ({ dropped, isDamaged, madeFor }: ReadLink): number =>
  dropped.length + Number(isDamaged ?? false) + Number(madeFor !== undefined);

const sizeOf = ({ facts }: ReadLink): number => Object.keys(facts).length;

const compare = (one: ReadLink, other: ReadLink): number => lossOf(one) - lossOf(other) || sizeOf(other) - sizeOf(one);

/**
 * Of what one text may stand for, what is whole, and of that what says most. An answer that another just as good has otherwise is not
 * kept: a number that was broken over two lines is no shorter number.
 */
function bestOf(links: readonly ReadLink[]): ReadLink | undefined {
  const [best] = [...links].sort(compare);
  if (!best) return undefined;
  const rivals = links.filter((link) => compare(link, best) === 0);
  const unsure = Object.keys(best.facts).filter((fact) => rivals.some(({ facts }) => facts[fact] !== best.facts[fact]));
  if (unsure.length === 0) return best;
  const sure = Object.entries(best.facts).filter(([fact]) => !unsure.includes(fact));
  const dropped = unsure.map((fact) => ({ fact, value: '', why: 'invalid-value' as const }));
  return { ...best, facts: Object.fromEntries(sure), dropped: [...best.dropped, ...dropped] };
}

/** The answers in what was pasted or scanned. @param read reads a link or a code that stands alone */
export async function answersIn(
  text: string,
  read: (fragment: string) => Promise<ReadLink | undefined>,
): Promise<ReadLink | undefined> {
  const links: ReadLink[] = [];
  for (const reading of readingsOf(text)) {
    for (const fragment of fragmentsIn(reading)) {
      const link = await read(fragment);
      if (!link) continue;
      links.push(link);
      break;
    }
  }
  return bestOf(links);
}

/** What is told of a link that was taken over: a link can come from anybody, so no word of it is shown as ours. */
export function enteredOf({ facts, dropped, isDamaged, madeFor }: ReadLink, words: Words): Taken {
  const labels = dropped.map(({ fact }) => words.optional(`vragen:facts.${fact}.label`) ?? words.ui('droppedUnknown'));
  return {
    total: Object.keys(facts).length,
    replaced: 0,
    side: undefined,
    lost: [...new Set(labels)],
    isDamaged: isDamaged ?? false,
    isOfOther: madeFor !== undefined,
  };
}
