import type { verder as usual } from '../nl/verder.js';
import type { Simpler } from './simpler.js';

export const verder: Simpler<typeof usual> = {};
