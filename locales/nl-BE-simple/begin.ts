import { begin as nl } from '../nl/begin.js';
import { simpler } from './simpler.js';

export const begin = simpler(nl, {});
