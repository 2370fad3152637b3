import type { individueelOpleidingsrecht as usual } from '../../nl/steun/individueel-opleidingsrecht.js';
import type { Simpler } from '../simpler.js';

export const individueelOpleidingsrecht: Simpler<typeof usual> = {};
