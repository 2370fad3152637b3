import type { premieEersteDiploma as usual } from '../../nl/steun/premie-eerste-diploma.js';
import type { Simpler } from '../simpler.js';

export const premieEersteDiploma: Simpler<typeof usual> = {};
