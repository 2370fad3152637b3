/**
 * All that stands beside a course: it is fetched when the first of them comes near the screen.
 *
 * @module
 */
import { aanbod } from '../../../locales/nl/aanbod.js';
import type { Texts } from '../../../locales/texts.js';

export { Steun } from './steun.js';

export const texts: Pick<Texts, 'aanbod'> = { aanbod };
