import type { actirisOpleidingscheque as usual } from '../../nl/steun/actiris-opleidingscheque.js';
import type { Simpler } from '../simpler.js';

export const actirisOpleidingscheque: Simpler<typeof usual> = {};
