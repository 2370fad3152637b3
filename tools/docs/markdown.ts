/** Markdown as Git hosts render it. A text goes through `plain` once, where it enters the document. */

/** A text of which nothing is taken for markup, also in the cell of a table. */
export const plain = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/[|*_`[\]]/g, String.raw`\$&`);

export const code = (id: string): string => `\`${id}\``;

export const link = (text: string, url: string): string => `[${text}](${encodeUrl(url)})`;

/** The address itself, so that it can be read on paper. */
export const address = (url: string): string => `<${encodeUrl(url)}>`;

const encodeUrl = (url: string): string =>
  url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('|', '%7C').replaceAll(' ', '%20');

/** A table; an empty cell is a dash. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => (cell === '' ? '–' : cell)).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A list that may stand in the cell of a table. */
export const listInCell = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** A chapter under a heading of the second level; none when there is nothing to say. */
export const section = (title: string, ...blocks: readonly string[]): readonly string[] =>
  blocks.every((block) => block === '') ? [] : [`## ${title}`, ...blocks];

/** A whole file, which says where it comes from. */
export const page = (title: string, ...blocks: readonly string[]): string =>
  [
    '<!-- Gemaakt door `npm run docs` uit de bestanden in flows/ en locales/. Niet met de hand wijzigen. -->',
    `# ${title}`,
    ...blocks.filter((block) => block !== ''),
  ].join('\n\n') + '\n';
