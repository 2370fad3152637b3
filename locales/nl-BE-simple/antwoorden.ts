import type { antwoorden as usual } from '../nl/antwoorden.js';
import type { Simpler } from './simpler.js';

export const antwoorden: Simpler<typeof usual> = {};
