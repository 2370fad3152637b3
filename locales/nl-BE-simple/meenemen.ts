import { meenemen as nl } from '../nl/meenemen.js';
import { simpler } from './simpler.js';

export const meenemen = simpler(nl, {});
