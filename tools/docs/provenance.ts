import { sources } from '../../flows/sources.js';
import type { Source } from '../../src/reasoning/rulebook.js';
import { address, code, link, plain } from './markdown.js';
import { date } from './words.js';

const kinds: Readonly<Record<Source['kind'], string>> = {
  wet: 'wet of besluit',
  overheid: 'overheid',
  'sociaal-secretariaat': 'sociaal secretariaat',
  vakbond: 'vakbond',
  onderwijs: 'onderwijs of opleider',
  pers: 'pers',
  studie: 'studie of advies',
};

function sourceOf(id: string): Source {
  const source = sources[id];
  if (!source) throw new Error(`"${id}" is not a source`);
  return source;
}

const dateOf = ({ date: iso }: Source): string => (iso === undefined ? 'zonder datum' : date(iso));

/** Sources for the cell of a table: id, link and date. */
export const references = (ids: readonly string[]): string =>
  ids
    .map((id) => {
      const source = sourceOf(id);
      return `${source.url === undefined ? code(id) : link(code(id), source.url)} ${dateOf(source)}`;
    })
    .join('<br>');

/** All that is known of the sources, in the order of their ids, one line each. */
export const sourceLines = (ids: Iterable<string>): readonly string[] =>
  [...new Set(ids)].sort(inOrder).map((id) => {
    const source = sourceOf(id);
    const where = source.url === undefined ? 'Geen adres bekend.' : address(source.url);
    const about = `${kinds[source.kind]}, ${dateOf(source)}; nagekeken op ${date(source.checked)}`;
    return `${code(id)} ${plain(source.title)} (${about}). ${where}`;
  });

/** S9 before S10, and the numbered ones before the named ones. */
function inOrder(a: string, b: string): number {
  const [first, second] = [a, b].map((id) => Number(/^S(\d+)$/.exec(id)?.[1] ?? Number.MAX_SAFE_INTEGER));
  return (first ?? 0) - (second ?? 0) || (a < b ? -1 : 1);
}
