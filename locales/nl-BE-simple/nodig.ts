import { nodig as nl } from '../nl/nodig.js';
import { simpler } from './simpler.js';

export const nodig = simpler(nl, {});
