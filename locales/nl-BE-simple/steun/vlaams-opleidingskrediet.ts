import type { vlaamsOpleidingskrediet as usual } from '../../nl/steun/vlaams-opleidingskrediet.js';
import type { Simpler } from '../simpler.js';

export const vlaamsOpleidingskrediet: Simpler<typeof usual> = {};
