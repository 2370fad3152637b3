import type { stel as usual } from '../nl/stel.js';
import type { Simpler } from './simpler.js';

export const stel: Simpler<typeof usual> = {};
