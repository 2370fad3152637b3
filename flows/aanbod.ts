import type { Offering } from '../src/reasoning/offers.js';
import type { FactId } from './facts.js';
import type { FlowId } from './flows.js';
import type { Incentives } from './incentives/index.js';

/**
 * What a course can open, shown beside it. The others have nothing to do with one course: loopbaanbegeleiding and the Terug
 * Naar Werk-fonds are about a person, an IBO is learned at an employer's, the days of individueel opleidingsrecht are agreed
 * with an employer for any training, and inburgering and the premie voor een eerste diploma come with an aim that no course
 * record tells.
 */
export const aanbod = [
  'vlaams-opleidingsverlof',
  'betaald-educatief-verlof-brussel',
  'conge-education-paye',
  'bildungsurlaub',
  'opleidingscheques',
  'kmo-portefeuille',
  'vlaams-opleidingskrediet',
  'tijdskrediet-opleiding',
  'vlaams-zorgkrediet',
  'vdab-opleiding',
  'vrijstelling-beschikbaarheid',
  'uitkering-zorgopleiding',
  'actiris-opleidingscheque',
  'studietoelage',
  'cvo-korting',
] as const satisfies readonly (keyof Incentives)[];

/** The facts of a training itself: the same for everybody who follows it. */
const vanDeOpleiding: ReadonlySet<string> = new Set<FactId>([
  'databank',
  'niveau-label',
  'bedrijfsopleiding',
  'kenmerk',
  'soort',
  'taal',
  'erkend',
  'cvo',
  'contacturen',
  'studiepunten',
  'start',
  'zorgknelpunt',
  'vdab-erkend',
  'lange-dagopleiding',
  'thema',
  'hoger-onderwijs',
  'prijs',
]);

/** Somebody for whom Flanders makes the rules. */
const inVlaanderen = { werkplek: 'vlaanderen', woonplaats: 'vlaanderen' } as const;

/** What can be told of a course before anything is known of the person. */
export const offering: Offering = {
  incentives: aanbod,
  factsOfCourse: vanDeOpleiding,
  here: inVlaanderen,
  flow: 'opleiding' satisfies FlowId,
};
