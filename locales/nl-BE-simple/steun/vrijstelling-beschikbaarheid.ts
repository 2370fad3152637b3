import type { vrijstellingBeschikbaarheid as usual } from '../../nl/steun/vrijstelling-beschikbaarheid.js';
import type { Simpler } from '../simpler.js';

export const vrijstellingBeschikbaarheid: Simpler<typeof usual> = {};
