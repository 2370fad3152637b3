import type { resultaat as usual } from '../nl/resultaat.js';
import type { Simpler } from './simpler.js';

export const resultaat: Simpler<typeof usual> = {};
