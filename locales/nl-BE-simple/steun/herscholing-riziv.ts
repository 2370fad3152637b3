import type { herscholingRiziv as usual } from '../../nl/steun/herscholing-riziv.js';
import type { Simpler } from '../simpler.js';

export const herscholingRiziv: Simpler<typeof usual> = {};
