import type { betaaldEducatiefVerlofBrussel as usual } from '../../nl/steun/betaald-educatief-verlof-brussel.js';
import type { Simpler } from '../simpler.js';

export const betaaldEducatiefVerlofBrussel: Simpler<typeof usual> = {};
