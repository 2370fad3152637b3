import { acties as nl } from '../nl/acties.js';
import { simpler } from './simpler.js';

export const acties = simpler(nl, {});
