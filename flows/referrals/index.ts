import { leerwinkel, vdabLijn, vlaamseInfolijn } from './algemeen.js';
import {
  brusselEducatiefVerlof,
  eures,
  foremEducatiefVerlof,
  grensinfopunt,
  ostbelgienBildungsurlaub,
} from './gewesten.js';
import { gtb, rizivTerugNaarWerk, ziekenfonds } from './gezondheid.js';
import {
  digibank,
  evc,
  examencommissie,
  gevangenis,
  groeipakket,
  levenslangLeren,
  ligo,
  studietoelagen,
  tweedekans,
} from './leren.js';
import { inburgering, naric, nt2, verzoeker } from './nieuw.js';
import { kmoPortefeuilleVlaio, starten } from './ondernemen.js';
import { bosa, personeelsdienst, school } from './overheid.js';
import { competentiecheck, loopbaanbegeleidingAlternatief, onderwijskiezer } from './richting.js';
import { sectorfonds } from './sectorfondsen.js';
import {
  actiris,
  adg,
  foremWerkzoekend,
  naOntslag,
  ocmw,
  rvaEindeUitkering,
  vdab,
  vdabDiploma,
  vdabTijdelijkWerkloos,
} from './werk-zoeken.js';
import {
  dienstenchequesOpleidingsfonds,
  federalLearningAccount,
  opleidingstegoed,
  travi,
  vakbond,
  werkgeverOpleidingsdagen,
} from './werknemers.js';

/** In the order in which they are shown: what the person came for, then the own situation, then what is for everybody. */
export const referrals = [
  gevangenis,
  verzoeker,
  inburgering,
  nt2,
  naric,
  starten,
  ziekenfonds,
  rizivTerugNaarWerk,
  actiris,
  vdab,
  foremWerkzoekend,
  adg,
  ocmw,
  sectorfonds,
  groeipakket,
  ligo,
  rvaEindeUitkering,
  vdabDiploma,
  gtb,
  vdabTijdelijkWerkloos,
  brusselEducatiefVerlof,
  foremEducatiefVerlof,
  ostbelgienBildungsurlaub,
  grensinfopunt,
  eures,
  kmoPortefeuilleVlaio,
  travi,
  dienstenchequesOpleidingsfonds,
  bosa,
  school,
  personeelsdienst,
  studietoelagen,
  tweedekans,
  examencommissie,
  evc,
  loopbaanbegeleidingAlternatief,
  competentiecheck,
  onderwijskiezer,
  werkgeverOpleidingsdagen,
  opleidingstegoed,
  federalLearningAccount,
  vakbond,
  naOntslag,
  levenslangLeren,
  digibank,
  vlaamseInfolijn,
  vdabLijn,
  leerwinkel,
] as const;
