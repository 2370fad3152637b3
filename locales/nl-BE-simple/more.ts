import { antwoorden } from './antwoorden.js';
import { termen } from './termen.js';

/** What is said otherwise where something is opened in the result. */
export const texts = { antwoorden, termen };
