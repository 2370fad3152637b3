// The parts of the product that no package exports, so that they can be measured one by one.
export { wegwijzer } from '../../flows/wegwijzer.js';
export { toAnswers } from '../../src/journey/answers.js';
export { questionsOf } from '../../src/journey/flow.js';
export { fold } from '../../src/journey/fold.js';
export { createJourney } from '../../src/journey/machine.js';
export { outcomesOf } from '../../src/journey/outcomes.js';
export { beginningOf } from '../../src/journey/progress.js';
export { classesOf } from '../../src/reasoning/classes.js';
export { sample, seeded } from '../diff/sample.js';
