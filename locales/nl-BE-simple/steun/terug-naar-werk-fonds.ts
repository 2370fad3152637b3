import type { terugNaarWerkFonds as usual } from '../../nl/steun/terug-naar-werk-fonds.js';
import type { Simpler } from '../simpler.js';

export const terugNaarWerkFonds: Simpler<typeof usual> = {};
