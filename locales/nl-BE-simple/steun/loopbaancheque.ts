import type { loopbaancheque as usual } from '../../nl/steun/loopbaancheque.js';
import type { Simpler } from '../simpler.js';

export const loopbaancheque: Simpler<typeof usual> = {};
