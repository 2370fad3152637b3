/**
 * Everything that is only needed at the end: it is fetched while the person answers the first question.
 *
 * @module
 */
import { doorverwijzing } from '../../../locales/nl/doorverwijzing.js';
import { nodig } from '../../../locales/nl/nodig.js';
import { resultaat } from '../../../locales/nl/resultaat.js';
import { steun } from '../../../locales/nl/steun/index.js';
import type { Texts } from '../../../locales/texts.js';

export { completeRulebook } from '../../../flows/complete-rulebook.js';
export { assessRulebook } from '../../reasoning/assess.js';
export { classesOf } from '../../reasoning/classes.js';
export { cautionText } from './cautions-view.js';
export { WegwijzerReferralEvent, WegwijzerResultEvent } from './events.js';
export { warnOfMissing } from './missing.js';
export { Paper } from './paper.js';
export { resultView } from './result-view.js';
export { styles } from './styles.js';

export const texts: Omit<Texts, 'ui' | 'verder' | 'vragen' | 'aanbod'> = { resultaat, nodig, steun, doorverwijzing };
