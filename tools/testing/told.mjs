// What the result has to tell somebody of each incentive, as sentences: worked out from the rules and the texts, and not from how it is shown.
import { register } from 'tsx/esm/api';

register();
const { completeRulebook } = await import('../../flows/complete-rulebook.js');
const { nl } = await import('../../locales/nl/index.js');
const { gainText, figureOf } = await import('../../src/element/result/amounts-view.js');
const { missOf } = await import('../../src/element/result/miss.js');
const { cautionText, leadOf } = await import('../../src/element/result/cautions-view.js');
const { Words } = await import('../../src/element/words.js');
const { assessRulebook } = await import('../../src/reasoning/assess.js');
const { clocksForVerdict } = await import('../../src/reasoning/clocks.js');
const { stepsFor } = await import('../../src/reasoning/steps.js');
const { recent } = await import('../../src/reasoning/memory.js');

/** More than there are, with what is filled in. */
const mostTexts = 10_000;
const words = new Words(nl);
for (const part of /** @type {const} */ (['later', 'result', 'more'])) await words.fetch(part);
// The same sentences are told to many.
/** @type {typeof words.text} */
const say = words.text.bind(words);
words.text = recent(mostTexts, (/** @type {Parameters<typeof say>} */ ...input) => JSON.stringify(input), say);
const view = /** @type {import('../../src/element/result/view.js').ResultView} */ ({
  words,
  rulebook: completeRulebook,
});

/**
 * A sentence, and how often it stands in the card of an incentive.
 *
 * @typedef {{ incentive: string, text: string, times: number }} Sentence
 */

/** @typedef {{ on: string, facts: import('../../src/reasoning/vocabulary.js').Facts }} Person of whom that is known, on a day */

/**
 * @param {Person} person
 * @returns {Sentence[]}
 */
export const toldTo = (person) =>
  assessRulebook(completeRulebook, person.facts, person.on).incentives.flatMap((assessed) => {
    const incentive = completeRulebook.incentives.find(({ id }) => id === assessed.id);
    if (!incentive) throw new Error(`there is no ${assessed.id}`);
    const isOffered = assessed.sought && assessed.verdict !== 'no';
    const sentences = [...doubtsOf(incentive, assessed), ...(isOffered ? offerOf(incentive, assessed, person) : [])];
    return sentences.map((one) => ({ incentive: assessed.id, ...one }));
  });

/** @typedef {import('../../src/reasoning/assessment.js').IncentiveAssessment} Assessed */
/** @typedef {import('../../src/reasoning/rulebook.js').Incentive} Incentive */

/**
 * Whether the incentive still exists is asked in sight too: where that is all of a doubt, it stands there twice.
 *
 * @param {Incentive} incentive
 * @param {Assessed} assessed
 */
const doubtsOf = (incentive, { cautions, sought, verdict }) =>
  cautions.map((caution) => {
    const text = cautionText(view, incentive, caution);
    const isInSight = caution.kind === 'doubt' && incentive.doubts[caution.id]?.isUrgent && sought && verdict !== 'no';
    return { text, times: isInSight && leadOf(text) === text ? 2 : 1 };
  });

/** @param {string | undefined} date */
const dayIn = (date) => (date === undefined ? undefined : { date: words.date(date) });

/**
 * The steps, the days and the figures. The first figure stands in the line too, and with its day in the card; so does the day that has
 * passed, and what has to come before the start.
 *
 * @param {Incentive} incentive
 * @param {Assessed} assessed
 * @param {Person} person
 */
function offerOf(incentive, assessed, { on, facts }) {
  const { id, deadlines, amounts } = assessed;
  const gain = gainText(view, assessed);
  const miss = missOf(assessed, { rulebook: completeRulebook, facts, on, hasBalance: false });
  const days = deadlines.map(({ id: deadline, date, passed }) => {
    const when = date === undefined ? 'undated' : passed ? 'passed' : 'dated';
    const text = words.text(`steun:${id}.deadlines.${deadline}.${when}`, dayIn(date));
    return { text, times: miss?.kind === 'passed' && miss.deadline === deadline ? 2 : 1 };
  });
  const figures = amounts
    .filter(({ conditional }) => !conditional)
    .map((amount) => {
      const value = figureOf(view, amount.unit, amount.value);
      const text = words.text(`steun:${id}.amounts.${amount.id}`, { value });
      return { text, times: text === gain ? 2 : 1 };
    });
  const clocks = clocksForVerdict(completeRulebook, facts, on);
  const steps = stepsFor(incentive, { known: facts, clocks }).map(([step]) => {
    const text = words.text(`steun:${id}.steps.${step}`);
    return { text, times: miss?.kind === 'order' && miss.step === step && leadOf(text) === text ? 2 : 1 };
  });
  return [...steps, ...days, ...figures];
}
