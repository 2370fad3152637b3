// What the first question does not wait for, in the order and the parts of the element.
import { verder } from '../../../../locales/nl/verder.js';
import { vragen } from '../../../../locales/nl/vragen.js';

export { answersView } from '../../../../src/element/later/answers-view.js';
export { styles } from '../../../../src/element/later/styles.js';

export const texts = { verder, vragen };
