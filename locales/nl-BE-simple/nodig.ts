import type { nodig as usual } from '../nl/nodig.js';
import type { Simpler } from './simpler.js';

export const nodig: Simpler<typeof usual> = {};
