import type { bildungsurlaub as usual } from '../../nl/steun/bildungsurlaub.js';
import type { Simpler } from '../simpler.js';

export const bildungsurlaub: Simpler<typeof usual> = {};
