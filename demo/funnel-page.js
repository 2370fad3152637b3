import { funnel, toDataLayer, toMatomo } from './funnel.js';

/** On a page with a statistics tool these are `window._paq` and `window.dataLayer`. */
const [queue, layer] = [[], []];
const senders = [toMatomo(queue), toDataLayer(layer), count];

const columns = ['question', 'answer', 'unknown', 'change'];
/** @type {Map<string, Record<string, number>>} */
const counts = new Map();

/** @type {Map<string, number>} */
const opened = new Map();

function count({ step, question, outcome }) {
  if (step === 'open') opened.set(outcome, (opened.get(outcome) ?? 0) + 1);
  if (!question) return;
  const row = counts.get(question) ?? Object.fromEntries(columns.map((column) => [column, 0]));
  // The first question stands on the page by itself: it is asked once it is seen.
  row[step === 'first-question' ? 'question' : step] += 1;
  counts.set(question, row);
}

function show() {
  document.querySelector('#matomo').textContent = queue.map((line) => JSON.stringify(line)).join('\n');
  document.querySelector('#layer').textContent = layer.map((line) => JSON.stringify(line)).join('\n');
  fill(
    '#rows',
    [...counts].map(([question, row]) => [question, ...columns.map((column) => row[column])]),
  );
  fill('#opened', [...opened]);
  const first = [...counts.values()][0];
  document.querySelector('#left').textContent = first ? Math.max(0, first.question - first.answer) : 0;
}

/** Fills a table with rows, of which the first cell is the head. */
function fill(body, rows) {
  document.querySelector(body).replaceChildren(
    ...rows.map(([name, ...cells]) => {
      const line = document.createElement('tr');
      const head = Object.assign(document.createElement('th'), { scope: 'row', textContent: name });
      line.append(head, ...cells.map((textContent) => Object.assign(document.createElement('td'), { textContent })));
      return line;
    }),
  );
}

funnel(document.querySelector('opleidings-wegwijzer'), (step) => {
  for (const send of senders) send(step);
  show();
});
show();
