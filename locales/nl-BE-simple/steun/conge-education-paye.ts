import type { congeEducationPaye as usual } from '../../nl/steun/conge-education-paye.js';
import type { Simpler } from '../simpler.js';

export const congeEducationPaye: Simpler<typeof usual> = {};
