import { vragen as nl } from '../nl/vragen.js';
import { simpler } from './simpler.js';

export const vragen = simpler(nl, {});
