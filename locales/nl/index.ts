import type { Texts } from '../texts.js';
import { ui } from './ui.js';
import { vragen } from './vragen.js';

/**
 * Dutch as spoken in Flanders: the language every other one falls back to. These are the texts for the questions; those for
 * the result are fetched later, with its view.
 */
export const nl: Pick<Texts, 'ui' | 'vragen'> = { ui, vragen };
