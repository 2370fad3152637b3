import type { vragen as usual } from '../nl/vragen.js';
import type { Simpler } from './simpler.js';

export const vragen: Simpler<typeof usual> = {};
