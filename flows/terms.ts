import type { Term } from '../src/reasoning/rulebook.js';
import type { rules } from './incentives/rules.js';

/** What bears the name: a measure, an office, a list or a document, or something that a rule speaks of. */
type Kind = 'steun' | 'dienst' | 'lijst' | 'begrip';

interface KnownTerm extends Term {
  readonly kind: Kind;
  readonly incentive?: (typeof rules)[number]['id'];
}

/**
 * Official names that the result uses. They are Dutch in every language: somebody looks for them on a site, or says them at a
 * counter. What each means stands with the texts of a language.
 */
export const terms = {
  // steun
  opleidingsverlof: {
    name: 'Vlaams opleidingsverlof',
    forms: ['opleidingsverlof'],
    kind: 'steun',
    incentive: 'vlaams-opleidingsverlof',
  },
  opleidingscheque: {
    name: 'opleidingscheque',
    forms: ['opleidingscheques'],
    kind: 'steun',
    incentive: 'opleidingscheques',
  },
  tijdskrediet: { name: 'tijdskrediet', kind: 'steun', incentive: 'tijdskrediet-opleiding' },
  zorgkrediet: { name: 'Vlaams zorgkrediet', forms: ['zorgkrediet'], kind: 'steun', incentive: 'vlaams-zorgkrediet' },
  ouderschapsverlof: { name: 'ouderschapsverlof', kind: 'steun' },
  loopbaanbegeleiding: { name: 'loopbaanbegeleiding', kind: 'steun' },
  loopbaancheque: { name: 'loopbaancheque', forms: ['loopbaancheques'], kind: 'steun', incentive: 'loopbaancheque' },
  loopbaankrediet: { name: 'loopbaankrediet', kind: 'steun', incentive: 'loopbaankrediet' },
  'kmo-portefeuille': { name: 'kmo-portefeuille', kind: 'steun', incentive: 'kmo-portefeuille' },
  vrijstelling: {
    name: 'vrijstelling van beschikbaarheid',
    kind: 'steun',
    incentive: 'vrijstelling-beschikbaarheid',
  },
  ibo: { name: 'IBO', kind: 'steun', incentive: 'ibo' },
  studietoelage: { name: 'studietoelage', kind: 'steun', incentive: 'studietoelage' },
  leefloon: { name: 'leefloon', kind: 'steun' },
  inschakelingsuitkering: { name: 'inschakelingsuitkering', kind: 'steun' },
  herscholing: { name: 'herscholing', kind: 'steun' },
  outplacement: { name: 'outplacement', kind: 'steun' },

  // dienst
  vdab: { name: 'VDAB', kind: 'dienst' },
  rva: { name: 'RVA', kind: 'dienst' },
  hulpkas: { name: 'Hulpkas', kind: 'dienst' },
  ocmw: { name: 'OCMW', kind: 'dienst' },
  riziv: { name: 'RIZIV', kind: 'dienst' },
  'adviserend-arts': { name: 'adviserend arts', kind: 'dienst' },
  actiris: { name: 'Actiris', kind: 'dienst' },
  forem: { name: 'Le Forem', forms: ['Forem'], kind: 'dienst' },
  adg: { name: 'ADG', kind: 'dienst' },
  vlaio: { name: 'VLAIO', kind: 'dienst' },
  cvo: { name: 'centrum voor volwassenenonderwijs', forms: ['CVO'], kind: 'dienst' },
  examencommissie: { name: 'examencommissie', kind: 'dienst' },
  sectorfonds: { name: 'sectorfonds', forms: ['sectorfondsen'], kind: 'dienst' },
  'sociale-wetten': { name: 'Toezicht op de Sociale Wetten', kind: 'dienst' },
  'fod-financien': { name: 'FOD Financiën', kind: 'dienst' },
  'de-lijn': { name: 'De Lijn', kind: 'dienst' },

  // lijst
  opleidingsdatabank: { name: 'Opleidingsdatabank', kind: 'lijst' },
  'mijn-burgerprofiel': { name: 'Mijn Burgerprofiel', kind: 'lijst' },
  'federal-learning-account': { name: 'Federal Learning Account', kind: 'lijst' },
  itsme: { name: 'itsme', kind: 'lijst' },

  // begrip
  'persoonlijk-ontwikkelingsplan': { name: 'persoonlijk ontwikkelingsplan', kind: 'begrip' },
  knelpuntberoep: { name: 'knelpuntberoep', forms: ['knelpuntberoepen'], kind: 'begrip' },
  beroepskwalificatie: { name: 'beroepskwalificatie', forms: ['beroepskwalificaties'], kind: 'begrip' },
  studiepunten: { name: 'studiepunten', kind: 'begrip' },
  cao: { name: 'cao', forms: ['cao’s'], kind: 'begrip' },
  'paritair-comite': { name: 'paritair comité', kind: 'begrip' },
  socialprofit: { name: 'socialprofit', kind: 'begrip' },
  basiseducatie: { name: 'basiseducatie', kind: 'begrip' },
  diplomacontract: { name: 'diplomacontract', kind: 'begrip' },
  examencontract: { name: 'examencontract', kind: 'begrip' },
  scholingsbeding: { name: 'scholingsbeding', kind: 'begrip' },
} as const satisfies Readonly<Record<string, KnownTerm>>;

export type TermId = keyof typeof terms;
