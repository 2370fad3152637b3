import type { vlaamsZorgkrediet as usual } from '../../nl/steun/vlaams-zorgkrediet.js';
import type { Simpler } from '../simpler.js';

export const vlaamsZorgkrediet: Simpler<typeof usual> = {};
