import type { Letter } from '../../src/element/content.js';
import type { Course } from '../course.js';
import type { FactId } from '../facts.js';
import type { Incentives } from '../incentives/index.js';

/** What a line may tell, with ids that there are. */
interface Line {
  readonly course?: keyof Course;
  readonly fact?: FactId;
  readonly or?: FactId;
  readonly amount?: string;
  readonly deadline?: string;
}

/** Keeps the literal ids of a letter, so that the texts of every language can be checked against them. */
export const letter = <
  const L extends Letter & { readonly incentive: keyof Incentives; readonly lines: Readonly<Record<string, Line>> },
>(
  definition: L,
): L => definition;
