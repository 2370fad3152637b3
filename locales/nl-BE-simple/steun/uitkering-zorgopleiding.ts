import type { uitkeringZorgopleiding as usual } from '../../nl/steun/uitkering-zorgopleiding.js';
import type { Simpler } from '../simpler.js';

export const uitkeringZorgopleiding: Simpler<typeof usual> = {};
