import { aanbod } from './aanbod.js';

/** What is said otherwise beside a course. */
export const texts = { aanbod };
