import type { meenemen as usual } from '../nl/meenemen.js';
import type { Simpler } from './simpler.js';

export const meenemen: Simpler<typeof usual> = {};
