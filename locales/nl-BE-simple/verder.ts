import { verder as nl } from '../nl/verder.js';
import { simpler } from './simpler.js';

export const verder = simpler(nl, {});
