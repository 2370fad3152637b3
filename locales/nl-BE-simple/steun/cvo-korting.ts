import type { cvoKorting as usual } from '../../nl/steun/cvo-korting.js';
import type { Simpler } from '../simpler.js';

export const cvoKorting: Simpler<typeof usual> = {};
