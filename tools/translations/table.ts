/** A row for who translates or reviews: where a text stands, in Dutch, in the language, and where it is seen. */
export interface Row {
  readonly place: string;
  readonly source: string;
  readonly translation: string;
  readonly seen: string;
}

const columns = ['place', 'source', 'translation', 'seen'] as const satisfies readonly (keyof Row)[];

/** Where a person sees a text, by its namespace. */
const seen: Readonly<Record<string, string>> = {
  ui: 'buttons and messages around a question',
  verder: 'buttons and messages around a question',
  vragen: 'a question, its options and its explanation',
  resultaat: 'around the result',
  acties: 'result: what to do first',
  nodig: 'result: behind "Dit hangt nog af van"',
  steun: 'result: an incentive',
  doorverwijzing: 'result: a place to go to',
  antwoorden: 'result: an answer to what people ask',
  termen: 'in brackets behind an official name',
  meenemen: 'what is taken along: paper, calendar, letter, share',
  aanbod: 'beside a course',
  gebeurtenissen: 'result: what can happen in a life',
  stel: 'result: what would be if something were otherwise',
  taal: 'beside the choice of a language',
  kiosk: 'kiosk: around the wegwijzer',
};

export const seenAt = (place: string): string => seen[place.split('.', 1)[0] ?? ''] ?? '';

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A table as a spreadsheet reads it (RFC 4180), with the mark by which Excel sees that it is UTF-8. */
export const writeTable = (rows: readonly Row[]): string =>
  `\uFEFF${[columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;

/**
 * Reads a table back, whichever of `,`, `;` and tab the spreadsheet wrote between its cells.
 *
 * @throws {RangeError} when a column is missing, or a row has not as many cells as the first
 */
export function readTable(text: string): readonly Row[] {
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''));
  const at = columns.map((column) => head.indexOf(column));
  const lacking = columns.filter((_, index) => at[index] === -1);
  if (lacking.length > 0) throw new RangeError(`the table has no column ${lacking.join(', ')}`);
  return rows.map((cells, index) => {
    if (cells.length !== head.length)
      throw new RangeError(`row ${index + 2} has ${cells.length} cells, and the first ${head.length}`);
    const [place = '', source = '', translation = '', seen = ''] = at.map((column) => cells[column]);
    return { place, source, translation, seen };
  });
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const between = /[,;\t]/.exec(text.split('\n', 1)[0] ?? '')?.[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${between}\\r\\n]*))(${between}|\\r?\\n|$)`, 'gy');
  for (const [, quoted, plain = '', end] of text.matchAll(pattern)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === between) continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
