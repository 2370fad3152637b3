import type { opleidingscheques as usual } from '../../nl/steun/opleidingscheques.js';
import type { Simpler } from '../simpler.js';

export const opleidingscheques: Simpler<typeof usual> = {};
