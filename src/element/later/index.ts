/**
 * What the first question can do without: it is fetched while the person answers that one.
 *
 * @module
 */
import { verder } from '../../../locales/nl/verder.js';
import { vragen } from '../../../locales/nl/vragen.js';
import type { Texts } from '../../../locales/texts.js';

export { answersView } from './answers-view.js';
export { entryView } from './entry-view.js';
export { noticeView } from './notice-view.js';
export { styles } from './styles.js';
export { ticksView } from './ticks-view.js';

export const texts: Pick<Texts, 'verder' | 'vragen'> = { verder, vragen };
