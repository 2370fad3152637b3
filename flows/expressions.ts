import { fact, times } from '../src/reasoning/expression.js';

/** Share of a full-time job, as a factor. */
export const breuk = times(fact('tewerkstelling'), 0.01);
