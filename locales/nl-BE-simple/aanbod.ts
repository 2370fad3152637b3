import { aanbod as nl } from '../nl/aanbod.js';
import { simpler } from './simpler.js';

export const aanbod = simpler(nl, {});
