import { cvoKorting } from './cvo-korting.js';
import { cvoKortingDetails } from './cvo-korting.details.js';
import { inburgering } from './inburgering.js';
import { inburgeringDetails } from './inburgering.details.js';
import { betaaldEducatiefVerlofBrussel } from './betaald-educatief-verlof-brussel.js';
import { betaaldEducatiefVerlofBrusselDetails } from './betaald-educatief-verlof-brussel.details.js';
import { congeEducationPaye } from './conge-education-paye.js';
import { congeEducationPayeDetails } from './conge-education-paye.details.js';
import { bildungsurlaub } from './bildungsurlaub.js';
import { bildungsurlaubDetails } from './bildungsurlaub.details.js';
import { individueelOpleidingsrecht } from './individueel-opleidingsrecht.js';
import { individueelOpleidingsrechtDetails } from './individueel-opleidingsrecht.details.js';
import { kmoPortefeuille } from './kmo-portefeuille.js';
import { kmoPortefeuilleDetails } from './kmo-portefeuille.details.js';
import { loopbaancheque } from './loopbaancheque.js';
import { loopbaanchequeDetails } from './loopbaancheque.details.js';
import { loopbaankrediet } from './loopbaankrediet.js';
import { loopbaankredietDetails } from './loopbaankrediet.details.js';
import { opleidingscheques } from './opleidingscheques.js';
import { opleidingschequesDetails } from './opleidingscheques.details.js';
import { premieEersteDiploma } from './premie-eerste-diploma.js';
import { premieEersteDiplomaDetails } from './premie-eerste-diploma.details.js';
import { studietoelage } from './studietoelage.js';
import { studietoelageDetails } from './studietoelage.details.js';
import { terugNaarWerkFonds } from './terug-naar-werk-fonds.js';
import { terugNaarWerkFondsDetails } from './terug-naar-werk-fonds.details.js';
import { tijdskredietOpleiding } from './tijdskrediet-opleiding.js';
import { tijdskredietOpleidingDetails } from './tijdskrediet-opleiding.details.js';
import { vlaamsOpleidingskrediet } from './vlaams-opleidingskrediet.js';
import { vlaamsOpleidingskredietDetails } from './vlaams-opleidingskrediet.details.js';
import { vlaamsOpleidingsverlof } from './vlaams-opleidingsverlof.js';
import { vlaamsOpleidingsverlofDetails } from './vlaams-opleidingsverlof.details.js';
import { vlaamsZorgkrediet } from './vlaams-zorgkrediet.js';
import { vlaamsZorgkredietDetails } from './vlaams-zorgkrediet.details.js';
import { vdabOpleiding } from './vdab-opleiding.js';
import { vdabOpleidingDetails } from './vdab-opleiding.details.js';
import { vrijstellingBeschikbaarheid } from './vrijstelling-beschikbaarheid.js';
import { vrijstellingBeschikbaarheidDetails } from './vrijstelling-beschikbaarheid.details.js';
import { uitkeringZorgopleiding } from './uitkering-zorgopleiding.js';
import { uitkeringZorgopleidingDetails } from './uitkering-zorgopleiding.details.js';
import { ibo } from './ibo.js';
import { iboDetails } from './ibo.details.js';
import { actirisOpleidingscheque } from './actiris-opleidingscheque.js';
import { actirisOpleidingschequeDetails } from './actiris-opleidingscheque.details.js';

/** The rules with all that is told about them, in the order in which they are shown. */
export const incentives = [
  { ...vlaamsOpleidingsverlof, ...vlaamsOpleidingsverlofDetails },
  { ...betaaldEducatiefVerlofBrussel, ...betaaldEducatiefVerlofBrusselDetails },
  { ...congeEducationPaye, ...congeEducationPayeDetails },
  { ...bildungsurlaub, ...bildungsurlaubDetails },
  { ...opleidingscheques, ...opleidingschequesDetails },
  { ...kmoPortefeuille, ...kmoPortefeuilleDetails },
  { ...vlaamsOpleidingskrediet, ...vlaamsOpleidingskredietDetails },
  { ...tijdskredietOpleiding, ...tijdskredietOpleidingDetails },
  { ...vlaamsZorgkrediet, ...vlaamsZorgkredietDetails },
  { ...individueelOpleidingsrecht, ...individueelOpleidingsrechtDetails },
  { ...loopbaancheque, ...loopbaanchequeDetails },
  { ...loopbaankrediet, ...loopbaankredietDetails },
  { ...vdabOpleiding, ...vdabOpleidingDetails },
  { ...vrijstellingBeschikbaarheid, ...vrijstellingBeschikbaarheidDetails },
  { ...uitkeringZorgopleiding, ...uitkeringZorgopleidingDetails },
  { ...ibo, ...iboDetails },
  { ...actirisOpleidingscheque, ...actirisOpleidingschequeDetails },
  { ...terugNaarWerkFonds, ...terugNaarWerkFondsDetails },
  { ...inburgering, ...inburgeringDetails },
  { ...studietoelage, ...studietoelageDetails },
  { ...cvoKorting, ...cvoKortingDetails },
  { ...premieEersteDiploma, ...premieEersteDiplomaDetails },
] as const;
