import { funnel, toDataLayer, toMatomo } from './funnel.js';

/** On a page with a statistics tool these are `window._paq` and `window.dataLayer`. */
const [queue, layer] = [[], []];
const senders = [toMatomo(queue), toDataLayer(layer), count];

const columns = ['question', 'answer', 'unknown', 'change'];
/** @type {Map<string, Record<string, number>>} */
const counts = new Map();

function count({ step, question }) {
  if (!question) return;
  const row = counts.get(question) ?? Object.fromEntries(columns.map((column) => [column, 0]));
  row[step] += 1;
  counts.set(question, row);
}

function show() {
  document.querySelector('#matomo').textContent = queue.map((line) => JSON.stringify(line)).join('\n');
  document.querySelector('#layer').textContent = layer.map((line) => JSON.stringify(line)).join('\n');
  document.querySelector('#rows').replaceChildren(
    ...[...counts].map(([question, row]) => {
      const line = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = question;
      line.append(
        head,
        ...columns.map((column) => Object.assign(document.createElement('td'), { textContent: row[column] })),
      );
      return line;
    }),
  );
}

funnel(document.querySelector('opleidings-wegwijzer'), (step) => {
  for (const send of senders) send(step);
  show();
});
show();
