import type { Texts } from '../texts.js';
import { antwoorden } from './antwoorden.js';
import { termen } from './termen.js';

/** What can be opened in the result. */
export const texts: Pick<Texts, 'antwoorden' | 'termen'> = { antwoorden, termen };
