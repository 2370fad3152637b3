import type { aanbod as usual } from '../nl/aanbod.js';
import type { Simpler } from './simpler.js';

export const aanbod: Simpler<typeof usual> = {};
