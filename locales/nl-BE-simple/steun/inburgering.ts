import type { inburgering as usual } from '../../nl/steun/inburgering.js';
import type { Simpler } from '../simpler.js';

export const inburgering: Simpler<typeof usual> = {};
