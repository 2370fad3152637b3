import type { vlaamsOpleidingsverlof as usual } from '../../nl/steun/vlaams-opleidingsverlof.js';
import type { Simpler } from '../simpler.js';

export const vlaamsOpleidingsverlof: Simpler<typeof usual> = {};
