import { steun as nl } from '../../nl/steun/index.js';
import { simpler } from '../simpler.js';

export const steun = simpler(nl, {});
