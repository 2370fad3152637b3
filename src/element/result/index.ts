/**
 * Everything that is only needed at the end: it is fetched while the person answers the first question.
 *
 * @module
 */
export { assessRulebook } from '../../reasoning/assess.js';
export { classesOf } from '../../reasoning/classes.js';
export { worthOf } from '../../reasoning/worth.js';
export { cautionText } from './cautions-view.js';
export { dayView } from './day-view.js';
export { WegwijzerReferralEvent, WegwijzerResultEvent } from './events.js';
export { InView } from './in-view.js';
export { tellOpenings } from './openings.js';
export { Paper } from './paper.js';
export { fetchRepairs } from './repairs-later.js';
export { resultView } from './result-view.js';
export { styles } from './styles.js';
export { voiceLater } from './voice-later.js';
