import { inburgering } from './inburgering.js';
import { loopbaancheque } from './loopbaancheque.js';
import { loopbaankrediet } from './loopbaankrediet.js';
import { opleidingscheques } from './opleidingscheques.js';
import { terugNaarWerkFonds } from './terug-naar-werk-fonds.js';
import { tijdskredietOpleiding } from './tijdskrediet-opleiding.js';
import { vlaamsOpleidingskrediet } from './vlaams-opleidingskrediet.js';
import { vlaamsOpleidingsverlof } from './vlaams-opleidingsverlof.js';
import { vlaamsZorgkrediet } from './vlaams-zorgkrediet.js';

/** In the order in which they are shown. */
export const rules = [
  vlaamsOpleidingsverlof,
  opleidingscheques,
  vlaamsOpleidingskrediet,
  tijdskredietOpleiding,
  vlaamsZorgkrediet,
  loopbaancheque,
  loopbaankrediet,
  terugNaarWerkFonds,
  inburgering,
] as const;
