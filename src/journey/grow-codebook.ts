import type { FactDefinition, Vocabulary } from '../reasoning/vocabulary.js';
import type { Codebook } from './compact.js';
import type { Flow } from './flow.js';

const marks: Readonly<Record<Exclude<FactDefinition['type'], 'choice'>, string>> = {
  number: '#',
  text: '#',
  date: '/',
};

/** The lines that a book still needs to code every answer of these flows; they come at its end. */
export function missingLines(book: Codebook, flows: readonly Flow[], vocabulary: Vocabulary): Codebook {
  const known = new Set(
    book.flatMap((line) => {
      const [fact = '', ...values] = line.split(' ');
      return values.length === 0 ? [fact] : values.map((value) => `${fact} ${value}`);
    }),
  );
  const wanted = flows.map(({ id, version }) => `@${id}@${version}`).filter((flow) => !known.has(flow));
  const lines = Object.entries(vocabulary).flatMap(([fact, definition]) => {
    const values = definition.type === 'choice' ? definition.values : [marks[definition.type]];
    const added = values.filter((value) => !known.has(`${fact} ${value}`));
    return added.length === 0 ? [] : [fact, ...added].join(' ');
  });
  return [...wanted, ...lines];
}
