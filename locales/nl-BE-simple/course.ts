import type { Texts } from '../texts.js';
import { aanbod } from './aanbod.js';

/** What is said beside a course. */
export const texts: Pick<Texts, 'aanbod'> = { aanbod };
