import type { ibo as usual } from '../../nl/steun/ibo.js';
import type { Simpler } from '../simpler.js';

export const ibo: Simpler<typeof usual> = {};
