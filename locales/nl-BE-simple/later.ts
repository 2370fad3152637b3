import { verder } from './verder.js';
import { vragen } from './vragen.js';

/** What is said otherwise behind the first question. */
export const texts = { verder, vragen };
