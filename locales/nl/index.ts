import { begin } from './begin.js';
import { ui } from './ui.js';

/**
 * Dutch as spoken in Flanders: the language every other one falls back to. These are the texts of the first screen; those of
 * the other questions and of the result are fetched later.
 */
export const nl = { ui, vragen: begin };
