import type { begin as usual } from '../nl/begin.js';
import type { Simpler } from './simpler.js';

export const begin: Simpler<typeof usual> = {};
