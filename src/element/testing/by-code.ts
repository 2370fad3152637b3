import { expect } from '@open-wc/testing';
import type { Person, WegwijzerPage } from './wegwijzer-page.js';

/** Answers all that is asked by clicks of code, because the mouse of the tests knows no frames. All of it has to be choices. */
export async function answerByCode(page: WegwijzerPage, person: Person): Promise<void> {
  for (let { question } = page; question !== undefined; question = page.question) {
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
    page.get('[part~="next"]').click();
    await page.element.updateComplete;
    expect(page.question).to.not.equal(question);
  }
}
