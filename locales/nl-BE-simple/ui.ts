import type { ui as usual } from '../nl/ui.js';
import type { Simpler } from './simpler.js';

export const ui: Simpler<typeof usual> = {};
