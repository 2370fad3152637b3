// The element beside the same journey on other stacks, and the bare wizard: one row per measure, one column per stack.
import { cell } from './answers.mjs';
import { sizeOfContent } from './sizes.mjs';
import { number, toColumns } from './table.mjs';

const kilobytes = (files) =>
  number(files.reduce((sum, { content }) => sum + sizeOfContent(content).brotli, 0) / 1000, 1);
const milliseconds = ({ painted }) => number(painted);
const megabytes = (size) => (size === undefined ? '' : number(size, 1));

/**
 * @param {import('./fixtures.mjs').Fixture[]} stacks
 * @param {object} measured by stack: the requests, what the heap holds; and by rate: the first question, the answers
 */
export function comparedTable(stacks, { requests, first, answers, heap }) {
  const row = (what, tell) => [what, ...stacks.map((stack) => (stack.missing ? 'not run' : tell(stack)))];
  const perRate = (measures, what, tell) =>
    Object.keys(measures).map((rate) => row(`${what}, processor ${rate}×`, ({ id }) => tell(measures[rate][id])));
  const rows = [
    row('before the first question, kB brotli', (stack) => kilobytes(stack.first)),
    row('all of a journey, kB brotli', ({ first: before, later }) => kilobytes([...before, ...later])),
    row('requests before the first question', ({ id }) => String(requests[id])),
    ...perRate(first, 'first question painted, ms', milliseconds),
    ...perRate(answers, '“Verder” to the next question painted, ms (median / p95)', cell),
    row('heap after a journey, MB', ({ id }) => megabytes(heap[id].one)),
    row('heap after ten, MB', ({ id }) => megabytes(heap[id].many)),
  ];
  const missing = stacks
    .filter((stack) => stack.missing)
    .map(({ title, missing: why }) => `${title} was not run: ${why}.`);
  return [toColumns(['what', ...stacks.map(({ title }) => title)], rows), ...missing].join('\n\n');
}
