// What is compared has to come to the same: the same facts are asked, and the same result is said in the same words.
import { gent, neighbour } from '../testing/persons.mjs';
import { walk, withWizard } from './wizard.mjs';

/** In the page: all that the result says, and the answers beside it, without their white space. */
function read() {
  const root = globalThis.bench.root();
  const result = root.querySelector('[data-view="result"]');
  const verdicts = [...result.querySelectorAll('[data-incentive]')].map(
    ({ dataset }) => `${dataset.incentive}=${dataset.verdict}`,
  );
  const [text, answers] = [result, root.querySelector('.answers')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ''),
  );
  return { verdicts: verdicts.join(' '), text, answers };
}

const journeyOf = (browser, address, person) =>
  withWizard(browser, address, 1, async (page) => {
    const asked = await walk(page, person);
    await page.waitForNetworkIdle();
    return { asked: asked.join(' '), ...(await page.evaluate(read)) };
  });

/**
 * @param {{ element: string } & Record<string, string>} addresses
 * @throws {Error} when one of them asks or says anything else than the element
 */
export async function ensureSame(browser, { element, ...others }) {
  for (const person of [gent, neighbour]) {
    const wanted = await journeyOf(browser, element, person);
    for (const [id, address] of Object.entries(others)) {
      const got = await journeyOf(browser, address, person);
      for (const part of Object.keys(wanted))
        if (got[part] !== wanted[part]) throw new Error(differs(id, part, got[part], wanted[part]));
    }
  }
}

function differs(id, part, got, wanted) {
  const at = [...wanted].findIndex((letter, index) => got[index] !== letter);
  const around = (text) => text.slice(Math.max(0, at - 60), at + 60);
  return `${id} has another journey than the element (${part}): “${around(got)}” for “${around(wanted)}”.`;
}
