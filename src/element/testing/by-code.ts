import { nextFrame } from '@open-wc/testing';
import type { Person } from './persons.js';
import type { WegwijzerPage } from './wegwijzer-page.js';

/**
 * Answers all that is asked by clicks of code, because the mouse of the tests knows no frames. All of it has to be choices.
 *
 * @param comesTo what a question waits for before it is answered, such as a host that hands back what was answered before it
 */
export async function answerByCode(
  page: WegwijzerPage,
  person: Person,
  comesTo?: (question: string) => Promise<unknown>,
): Promise<void> {
  for (let { question } = page; question !== undefined; question = page.question) {
    await comesTo?.(question);
    const filledIn: string[] = [];
    // Behind a field another one may appear.
    for (let [fact] = page.facts; fact !== undefined; fact = page.facts[filledIn.length]) {
      filledIn.push(fact);
      const inputs = page.inputs(fact);
      // A day that cannot be chosen is not known; a statement that does not hold is left alone.
      const chosen =
        inputs.find(({ value }) => value === String(person[fact] ?? '?')) ?? inputs.find(({ value }) => value === '?');
      chosen?.click();
      await page.element.updateComplete;
    }
    await nextByCode(page);
    if (page.question === question) throw new Error(`${question} is asked still: ${page.errors.join(' ')}`);
  }
}

/** A press on a screen that has only just come is meant for the one before, and does not count. */
async function nextByCode(page: WegwijzerPage): Promise<void> {
  const form = page.get('form');
  do {
    page.get('[part~="next"]').click();
    await nextFrame();
    await page.element.updateComplete;
  } while (form.isConnected && page.errors.length === 0);
}
