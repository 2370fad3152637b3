// Rows of what was measured, as a table in Markdown.

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} measured
 * @property {string} [budget]
 * @property {boolean} [ok] whether it is within its budget, where there is one
 */

/** @returns {Row} */
export const row = (what, measured, budget, ok) => ({ what, measured, budget, ok });

const verdict = ({ ok }) => (ok === undefined ? '' : ok ? 'ok' : '**over**');

/** @param {Row[]} rows */
export function toMarkdown(rows) {
  const cells = [
    ['what', 'measured', 'budget', ''],
    ...rows.map((one) => [one.what, one.measured, one.budget ?? '', verdict(one)]),
  ];
  const [head, ...body] = cells.map((line) => `| ${line.join(' | ')} |`.replace(/ {2,}/g, ' '));
  return [head, '|---|---|---|---|', ...body].join('\n');
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

/** The value that a share of all stays under; 0.5 is the median. */
export const quantile = (numbers, share) => sorted(numbers)[Math.ceil(share * numbers.length) - 1];
export const median = (numbers) => quantile(numbers, 0.5);
export const p95 = (numbers) => quantile(numbers, 0.95);

/** A number as it is written in English, with so many digits behind the point. */
export const number = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const start = '<!-- bench -->';
const end = '<!-- /bench -->';

/** Puts a text between the marks of a document. */
export function between(document, text) {
  const [before, after] = [document.indexOf(start), document.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`There is no ${start} … ${end} to write between.`);
  return `${document.slice(0, before + start.length)}\n${text}\n${document.slice(after)}`;
}
