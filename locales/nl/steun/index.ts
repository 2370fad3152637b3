import type { SteunTexts } from '../../texts.js';
import { inburgering } from './inburgering.js';
import { loopbaancheque } from './loopbaancheque.js';
import { loopbaankrediet } from './loopbaankrediet.js';
import { opleidingscheques } from './opleidingscheques.js';
import { terugNaarWerkFonds } from './terug-naar-werk-fonds.js';
import { tijdskredietOpleiding } from './tijdskrediet-opleiding.js';
import { vlaamsOpleidingskrediet } from './vlaams-opleidingskrediet.js';
import { vlaamsOpleidingsverlof } from './vlaams-opleidingsverlof.js';
import { vlaamsZorgkrediet } from './vlaams-zorgkrediet.js';

export const steun: SteunTexts = {
  'vlaams-opleidingsverlof': vlaamsOpleidingsverlof,
  opleidingscheques,
  'vlaams-opleidingskrediet': vlaamsOpleidingskrediet,
  'tijdskrediet-opleiding': tijdskredietOpleiding,
  'vlaams-zorgkrediet': vlaamsZorgkrediet,
  loopbaancheque,
  loopbaankrediet,
  'terug-naar-werk-fonds': terugNaarWerkFonds,
  inburgering,
};
