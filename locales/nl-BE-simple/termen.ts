import type { termen as usual } from '../nl/termen.js';
import type { Simpler } from './simpler.js';

export const termen: Simpler<typeof usual> = {};
