import type { loopbaankrediet as usual } from '../../nl/steun/loopbaankrediet.js';
import type { Simpler } from '../simpler.js';

export const loopbaankrediet: Simpler<typeof usual> = {};
