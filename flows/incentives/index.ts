import type { Details, Incentive } from '../../src/reasoning/rulebook.js';
import { answersAbout } from '../answers.js';
import { vlaamsOpleidingsverlofDetails } from './vlaams-opleidingsverlof.details.js';
import { betaaldEducatiefVerlofBrusselDetails } from './betaald-educatief-verlof-brussel.details.js';
import { congeEducationPayeDetails } from './conge-education-paye.details.js';
import { bildungsurlaubDetails } from './bildungsurlaub.details.js';
import { opleidingschequesDetails } from './opleidingscheques.details.js';
import { kmoPortefeuilleDetails } from './kmo-portefeuille.details.js';
import { vlaamsOpleidingskredietDetails } from './vlaams-opleidingskrediet.details.js';
import { tijdskredietOpleidingDetails } from './tijdskrediet-opleiding.details.js';
import { vlaamsZorgkredietDetails } from './vlaams-zorgkrediet.details.js';
import { individueelOpleidingsrechtDetails } from './individueel-opleidingsrecht.details.js';
import { loopbaanchequeDetails } from './loopbaancheque.details.js';
import { loopbaankredietDetails } from './loopbaankrediet.details.js';
import { vdabOpleidingDetails } from './vdab-opleiding.details.js';
import { vrijstellingBeschikbaarheidDetails } from './vrijstelling-beschikbaarheid.details.js';
import { uitkeringZorgopleidingDetails } from './uitkering-zorgopleiding.details.js';
import { iboDetails } from './ibo.details.js';
import { actirisOpleidingschequeDetails } from './actiris-opleidingscheque.details.js';
import { herscholingRizivDetails } from './herscholing-riziv.details.js';
import { terugNaarWerkFondsDetails } from './terug-naar-werk-fonds.details.js';
import { inburgeringDetails } from './inburgering.details.js';
import { studietoelageDetails } from './studietoelage.details.js';
import { cvoKortingDetails } from './cvo-korting.details.js';
import { premieEersteDiplomaDetails } from './premie-eerste-diploma.details.js';
import { rules } from './rules.js';

type KnownRule = (typeof rules)[number];

/** What is told about each of the rules. */
const details = {
  'vlaams-opleidingsverlof': vlaamsOpleidingsverlofDetails,
  'betaald-educatief-verlof-brussel': betaaldEducatiefVerlofBrusselDetails,
  'conge-education-paye': congeEducationPayeDetails,
  bildungsurlaub: bildungsurlaubDetails,
  opleidingscheques: opleidingschequesDetails,
  'kmo-portefeuille': kmoPortefeuilleDetails,
  'vlaams-opleidingskrediet': vlaamsOpleidingskredietDetails,
  'tijdskrediet-opleiding': tijdskredietOpleidingDetails,
  'vlaams-zorgkrediet': vlaamsZorgkredietDetails,
  'individueel-opleidingsrecht': individueelOpleidingsrechtDetails,
  loopbaancheque: loopbaanchequeDetails,
  loopbaankrediet: loopbaankredietDetails,
  'vdab-opleiding': vdabOpleidingDetails,
  'vrijstelling-beschikbaarheid': vrijstellingBeschikbaarheidDetails,
  'uitkering-zorgopleiding': uitkeringZorgopleidingDetails,
  ibo: iboDetails,
  'actiris-opleidingscheque': actirisOpleidingschequeDetails,
  'herscholing-riziv': herscholingRizivDetails,
  'terug-naar-werk-fonds': terugNaarWerkFondsDetails,
  inburgering: inburgeringDetails,
  studietoelage: studietoelageDetails,
  'cvo-korting': cvoKortingDetails,
  'premie-eerste-diploma': premieEersteDiplomaDetails,
} satisfies Readonly<Record<KnownRule['id'], Details>>;

/** Each incentive by its id, with the ids of its own criteria, amounts, doubts and steps. */
export type Incentives = { readonly [R in KnownRule as R['id']]: R & (typeof details)[R['id']] };

/** The rules with all that is told about them, in the order in which they are shown. */
export const incentives: readonly Incentive[] = rules.map((rule) => ({
  ...rule,
  ...details[rule.id],
  answers: answersAbout(rule.id),
}));
