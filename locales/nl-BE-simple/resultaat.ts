import { resultaat as nl } from '../nl/resultaat.js';
import { simpler } from './simpler.js';

export const resultaat = simpler(nl, {});
