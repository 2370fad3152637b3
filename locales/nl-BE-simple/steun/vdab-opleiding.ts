import type { vdabOpleiding as usual } from '../../nl/steun/vdab-opleiding.js';
import type { Simpler } from '../simpler.js';

export const vdabOpleiding: Simpler<typeof usual> = {};
