/**
 * What the first question can do without: it is fetched while the person answers that one.
 *
 * @module
 */
export { actorFrom } from '../../journey/machine.js';
export { answersView } from './answers-view.js';
export { entryView } from './entry-view.js';
export { noticeView } from './notice-view.js';
export { stepView } from './step-view.js';
export { styles } from './styles.js';
export { ticksView } from './ticks-view.js';
export { doubtsIn, misread, readEntry } from './typed.js';
