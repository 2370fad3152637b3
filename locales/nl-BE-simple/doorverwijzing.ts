import type { doorverwijzing as usual } from '../nl/doorverwijzing.js';
import type { Simpler } from './simpler.js';

export const doorverwijzing: Simpler<typeof usual> = {};
