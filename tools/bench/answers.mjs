// How long a person waits for the next question after a click on "Verder".
import { gent } from '../testing/persons.mjs';
import { median, number, p95, row } from './table.mjs';
import { walk, withWizard } from './wizard.mjs';

const budget = 33;
/** So many times as long as the same screen as nodes. */
const most = { toQuestion: 1.3, toResult: 1.5 };

/** One journey. @returns what each of its clicks took */
const journey = (browser, address, rate) =>
  withWizard(browser, address, rate, async (page) => {
    await walk(page, gent);
    return page.evaluate(() => globalThis.bench.answered);
  });

/**
 * What the clicks took that brought another question, and those that brought the result. The wizards take turns.
 *
 * @param {Record<string, string>} addresses
 */
export async function measureAnswers(browser, addresses, rate, journeys) {
  const all = Object.fromEntries(Object.keys(addresses).map((id) => [id, []]));
  for (let at = 0; at < journeys; at += 1) {
    for (const [id, address] of Object.entries(addresses)) all[id].push(...(await journey(browser, address, rate)));
  }
  const isToQuestion = ({ to }) => to !== undefined;
  const parts = (clicks) => ({
    toQuestion: clicks.filter(isToQuestion),
    toResult: clicks.filter((one) => !isToQuestion(one)),
  });
  return Object.fromEntries(Object.entries(all).map(([id, clicks]) => [id, parts(clicks)]));
}

const medianOf = (clicks) => median(clicks.map(({ took }) => took));

const told = (of) => {
  const times = of.map(({ took }) => took);
  return `median ${number(median(times))} ms, p95 ${number(p95(times))} ms`;
};

const routeOf = ({ toQuestion, toResult }) =>
  [...toQuestion, ...toResult].map(({ from, to }) => `${from} ${to}`).join();

/** What a part of the clicks took against the same screens as nodes. */
function besidePlain(element, plain, part) {
  const ratio = medianOf(element[part]) / medianOf(plain[part]);
  return row(
    `the same, against the screen as nodes that were made before (${told(plain[part])})`,
    `${number(ratio, 2)}×`,
    `${most[part]}×`,
    ratio <= most[part],
  );
}

/**
 * @returns {import('./table.mjs').Row[]}
 * @throws {Error} when what is compared went another way
 */
export function answersRows({ element, bare, plain, busy }, rate) {
  if (routeOf(plain) !== routeOf(element)) throw new Error(`The plain markup went another way: ${routeOf(plain)}`);
  const { toQuestion, toResult } = element;
  const p = p95(toQuestion.map(({ took }) => took));
  return [
    row(
      `click on “Verder” to the next question painted, processor ${rate}×, ${toQuestion.length} answers`,
      told(toQuestion),
      `p95 ${budget} ms`,
      p <= budget,
    ),
    besidePlain(element, plain, 'toQuestion'),
    row('the same in a browser that does not tell when it is idle', told(busy.toQuestion)),
    row('the same in the bare wizard', told(bare.toQuestion)),
    row(`click on “Verder” to the result painted, processor ${rate}×`, told(toResult)),
    besidePlain(element, plain, 'toResult'),
    row('the same in a browser that does not tell when it is idle', told(busy.toResult)),
  ];
}
