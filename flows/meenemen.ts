import type { TakeHomeContent } from '../src/element/content.js';
import { codebook } from './codebook.js';
import type { Incentives } from './incentives/index.js';
import { letters } from './letters/index.js';

type IncentiveIds = readonly (keyof Incentives)[];

/** What an employer or a desk asks for, and what says how much somebody works and in which sector. */
export const belongings = {
  // Flanders names it on S-vov-aanvraag; the steps of the other two say it as well.
  inschrijving: ['vlaams-opleidingsverlof', 'betaald-educatief-verlof-brussel', 'conge-education-paye'],
  loonbrief: ['vlaams-opleidingsverlof', 'tijdskrediet-opleiding', 'individueel-opleidingsrecht'],
} satisfies Readonly<Record<string, IncentiveIds>>;

/** Calendars are shared with employers: these tell of illness or of a benefit. */
const discreet: IncentiveIds = ['terug-naar-werk-fonds', 'uitkering-zorgopleiding', 'vrijstelling-beschikbaarheid'];

/** What is fetched for who takes the result along, or comes with a code. */
export const takeHome: TakeHomeContent = { codebook, letters, belongings, discreet };
