import { cvoKorting } from './cvo-korting.js';
import { inburgering } from './inburgering.js';
import { betaaldEducatiefVerlofBrussel } from './betaald-educatief-verlof-brussel.js';
import { congeEducationPaye } from './conge-education-paye.js';
import { bildungsurlaub } from './bildungsurlaub.js';
import { individueelOpleidingsrecht } from './individueel-opleidingsrecht.js';
import { kmoPortefeuille } from './kmo-portefeuille.js';
import { loopbaancheque } from './loopbaancheque.js';
import { loopbaankrediet } from './loopbaankrediet.js';
import { opleidingscheques } from './opleidingscheques.js';
import { premieEersteDiploma } from './premie-eerste-diploma.js';
import { studietoelage } from './studietoelage.js';
import { herscholingRiziv } from './herscholing-riziv.js';
import { terugNaarWerkFonds } from './terug-naar-werk-fonds.js';
import { tijdskredietOpleiding } from './tijdskrediet-opleiding.js';
import { vlaamsOpleidingskrediet } from './vlaams-opleidingskrediet.js';
import { vlaamsOpleidingsverlof } from './vlaams-opleidingsverlof.js';
import { vlaamsZorgkrediet } from './vlaams-zorgkrediet.js';
import { vdabOpleiding } from './vdab-opleiding.js';
import { vrijstellingBeschikbaarheid } from './vrijstelling-beschikbaarheid.js';
import { uitkeringZorgopleiding } from './uitkering-zorgopleiding.js';
import { ibo } from './ibo.js';
import { actirisOpleidingscheque } from './actiris-opleidingscheque.js';

export const steun = {
  'vlaams-opleidingsverlof': vlaamsOpleidingsverlof,
  'betaald-educatief-verlof-brussel': betaaldEducatiefVerlofBrussel,
  'conge-education-paye': congeEducationPaye,
  bildungsurlaub,
  opleidingscheques,
  'kmo-portefeuille': kmoPortefeuille,
  'vlaams-opleidingskrediet': vlaamsOpleidingskrediet,
  'tijdskrediet-opleiding': tijdskredietOpleiding,
  'vlaams-zorgkrediet': vlaamsZorgkrediet,
  'individueel-opleidingsrecht': individueelOpleidingsrecht,
  loopbaancheque,
  loopbaankrediet,
  'vdab-opleiding': vdabOpleiding,
  'vrijstelling-beschikbaarheid': vrijstellingBeschikbaarheid,
  'uitkering-zorgopleiding': uitkeringZorgopleiding,
  ibo,
  'actiris-opleidingscheque': actirisOpleidingscheque,
  'herscholing-riziv': herscholingRiziv,
  'terug-naar-werk-fonds': terugNaarWerkFonds,
  inburgering,
  studietoelage,
  'cvo-korting': cvoKorting,
  'premie-eerste-diploma': premieEersteDiploma,
};
