import type { tijdskredietOpleiding as usual } from '../../nl/steun/tijdskrediet-opleiding.js';
import type { Simpler } from '../simpler.js';

export const tijdskredietOpleiding: Simpler<typeof usual> = {};
