import type { gebeurtenissen as usual } from '../nl/gebeurtenissen.js';
import type { Simpler } from './simpler.js';

export const gebeurtenissen: Simpler<typeof usual> = {};
