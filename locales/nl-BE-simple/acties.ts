import type { acties as usual } from '../nl/acties.js';
import type { Simpler } from './simpler.js';

export const acties: Simpler<typeof usual> = {};
