/**
 * Everything that is only needed at the end: it is fetched while the person answers the first question.
 *
 * @module
 */
export { assessRulebook } from '../../reasoning/assess.js';
export { classesOf } from '../../reasoning/classes.js';
export { worthOf } from '../../reasoning/worth.js';
export { gainText } from './amounts-view.js';
export { bodyLater } from './body-later.js';
export { cautionText } from './cautions-view.js';
export { criterionText } from './incentive-view.js';
export { dayView } from './day-view.js';
export { WegwijzerReferralEvent, WegwijzerResultEvent } from './events.js';
export { handOn } from './hand-on.js';
export { InView } from './in-view.js';
export { bodyView } from './incentive-view.js';
export { tellOpenings } from './openings.js';
export { Paper } from './paper.js';
export { fetchRepairs } from './repairs-later.js';
export { referralsView } from './referrals-view.js';
export { resultView } from './result-view.js';
export { supposeLater } from './suppose-later.js';
export { styles } from './styles.js';
export { takeHomeView } from './take-home.js';
export { toFindOut } from './to-do.js';
export { voiceLater } from './voice-later.js';
