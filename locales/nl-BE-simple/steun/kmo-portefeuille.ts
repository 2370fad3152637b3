import type { kmoPortefeuille as usual } from '../../nl/steun/kmo-portefeuille.js';
import type { Simpler } from '../simpler.js';

export const kmoPortefeuille: Simpler<typeof usual> = {};
