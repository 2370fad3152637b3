// What 50 courses on one page cost each, on a slowed processor, once the file that they share is there and all of them come in sight.
import { withPage } from './page.mjs';
import { median, number, p95, row } from './table.mjs';

const rounds = 7;
const courses = 50;
const budget = 5;

/** Adds a page with a list of courses, each another. @param form an attribute, or nothing @returns {string} its address */
const addPage = (host, script, form) =>
  host.page(`/steun-${form}.html`, {
    // So close together that all of them are near the screen.
    head: '<style>opleidings-steun { position: absolute; inset: 0; } .waiting opleidings-steun { display: none; }</style>',
    body: `<div class="waiting"><opleidings-steun id="first" on="2026-11-21"></opleidings-steun></div>
      <div class="waiting" id="list">${`<opleidings-steun on="2026-11-21" ${form}></opleidings-steun>`.repeat(courses)}</div>
      <script type="module" src="${script}"></script>`,
  });

/** In the page: shows the first, which fetches what all share, and then the list. @returns what each took, in milliseconds */
async function measure() {
  const frame = () => new Promise(requestAnimationFrame);
  const show = async (element) => {
    element.parentElement.classList.remove('waiting');
    while (!element.shadowRoot.querySelector('.steun')) await frame();
  };
  const course = (at) => ({
    title: `Opleiding ${at}`,
    databank: at % 2 === 0,
    contacturen: 20 + 10 * at,
    soort: 'gewoon',
    kenmerk: 'geen',
    start: '2027-01-12',
  });
  const first = document.querySelector('#first');
  const list = [...document.querySelectorAll('#list > *')];
  first.course = course(0);
  for (const [at, element] of list.entries()) element.course = course(at + 1);
  await show(first);
  // Each of them works out and draws what it shows in one update.
  const times = [];
  for (const element of list) {
    const draw = element.performUpdate;
    element.performUpdate = function () {
      const began = performance.now();
      draw.call(this);
      if (this.shadowRoot.querySelector('.steun')) times.push(performance.now() - began);
    };
  }
  list[0].parentElement.classList.remove('waiting');
  while (list.some(({ shadowRoot }) => !shadowRoot.querySelector('.steun'))) await frame();
  return times;
}

/** @returns {{ full: string, compact: string }} addresses of a list of courses in full, and folded */
export const addPages = (host, script) => ({
  full: addPage(host, script, ''),
  compact: addPage(host, script, 'compact'),
});

/** @returns {Promise<import('./table.mjs').Row[]>} */
export async function steunRows(browser, { full, compact }, rate) {
  return [
    await steunRow(browser, compact, rate, 'folded, as in a list'),
    await steunRow(browser, full, rate, 'in full'),
  ];
}

async function steunRow(browser, address, rate, form) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(
      ...(await withPage(browser, rate, async (page) => {
        await page.goto(address, { waitUntil: 'networkidle0' });
        return page.evaluate(measure);
      })),
    );
  }
  return row(
    `what stands beside a course, ${form}, each of ${courses} on one page, worked out and drawn, processor ${rate}×`,
    `median ${number(median(times), 1)} ms, p95 ${number(p95(times), 1)} ms`,
    `median ${budget} ms`,
    median(times) <= budget,
  );
}
