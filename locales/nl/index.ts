import type { Texts } from '../texts.js';
import { doorverwijzing } from './doorverwijzing.js';
import { steun } from './steun.js';
import { ui } from './ui.js';
import { vragen } from './vragen.js';

/** Dutch as spoken in Flanders: the language every other one falls back to. */
export const nl: Texts = { ui, vragen, steun, doorverwijzing };
