import type { Texts } from '../texts.js';
import { verder } from './verder.js';
import { vragen } from './vragen.js';

/** What is said behind the first question. */
export const texts: Pick<Texts, 'verder' | 'vragen'> = { verder, vragen };
export { figures } from '../../flows/figures.js';
