import { doorverwijzing as nl } from '../nl/doorverwijzing.js';
import { simpler } from './simpler.js';

export const doorverwijzing = simpler(nl, {});
