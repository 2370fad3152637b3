import { antwoorden as nl } from '../nl/antwoorden.js';
import { simpler } from './simpler.js';

export const antwoorden = simpler(nl, {});
