import { termen as nl } from '../nl/termen.js';
import { simpler } from './simpler.js';

export const termen = simpler(nl, {});
