// How long a counsellor waits at the desk for the verdicts, after what she puts in a field.
import { gent, neighbour } from '../testing/persons.mjs';
import { median, number, p95, row } from './table.mjs';
import { withPage } from './wizard.mjs';

const budget = 33;

/** @returns {string} its address */
export const addPage = (host, script) =>
  host.page('/desk.html', {
    head: `<script type="module" src="${script}"></script>`,
    body: '<opleidings-balie on="2026-11-21"></opleidings-balie>',
  });

/** In the page: puts in what somebody tells, field by field. @returns what each took, until it is worked out and until it is painted */
async function enter(facts) {
  const desk = document.querySelector('opleidings-balie');
  const took = [];
  for (const [fact, value] of Object.entries(facts)) {
    const fields = [...desk.shadowRoot.querySelectorAll(`[data-fact="${fact}"] :is(input, select)`)];
    const text = String(value).replace('.', ',');
    const field = fields.find((one) => one.type === 'radio' && one.value === text) ?? fields[0];
    // Nobody types while the page is still painting.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    field.focus();
    if (field.type === 'radio') field.checked = true;
    else field.value = text;
    const begin = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await desk.updateComplete;
    const workedOut = performance.now() - begin;
    await new Promise(requestAnimationFrame);
    const { port1, port2 } = new MessageChannel();
    const painted = new Promise((resolve) => (port1.onmessage = resolve));
    port2.postMessage(null);
    await painted;
    took.push({ workedOut, painted: performance.now() - begin });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return took;
}

/** Two persons, one after the other, so many times, each on a page of its own. */
export async function measureDesk(browser, address, rate, times) {
  const all = [];
  for (let at = 0; at < times; at += 1)
    for (const person of [gent, neighbour])
      await withPage(browser, rate, async (page) => {
        await page.goto(address, { waitUntil: 'networkidle0' });
        await page.waitForFunction(() =>
          document.querySelector('opleidings-balie')?.shadowRoot?.querySelector('.verdicts'),
        );
        all.push(...(await page.evaluate(enter, person)));
      });
  return all;
}

/** @returns {import('./table.mjs').Row[]} */
export function deskRows(all, rate) {
  const told = (times) => `median ${number(median(times))} ms, p95 ${number(p95(times))} ms`;
  const painted = all.map((one) => one.painted);
  return [
    row(
      `at the desk, from what is put in a field until the verdicts are painted, processor ${rate}×, ${all.length} fields`,
      told(painted),
      `p95 ${budget} ms`,
      p95(painted) <= budget,
    ),
    row('the same until they are worked out', told(all.map((one) => one.workedOut))),
  ];
}
