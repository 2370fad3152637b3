import { opleidingsverlof } from './opleidingsverlof.js';
import { tijdskrediet } from './tijdskrediet.js';

/** Letters to an employer. What is not in one of their lines, no letter can tell. */
export const letters = [opleidingsverlof, tijdskrediet] as const;
