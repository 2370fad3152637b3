import type { studietoelage as usual } from '../../nl/steun/studietoelage.js';
import type { Simpler } from '../simpler.js';

export const studietoelage: Simpler<typeof usual> = {};
