import type { Flow } from '../journey/flow.js';
import type { CourseFields } from '../journey/course.js';
import type { CompleteRulebook, Sources } from '../reasoning/rulebook.js';
import type { Facts } from '../reasoning/vocabulary.js';
import type { Languages } from './languages.js';

/**
 * All that the elements ask and tell. They know no flow, fact, incentive or language themselves: the product hands it to them
 * (`src/product.ts`), and so can another one.
 */
export interface Content {
  /** Every flow by its id. The first is taken where none is asked for, or one that there is not. */
  readonly flows: Readonly<Record<string, Flow>>;
  readonly languages: Languages;
  /** How a record of a course answers facts. */
  readonly course: CourseFields;
  /** What is fetched behind the first question. A module can be fetched again when the network failed. */
  readonly rulebook: () => Promise<{ readonly completeRulebook: CompleteRulebook }>;
  readonly sources: () => Promise<{ readonly sources: Sources }>;
  readonly offering: () => Promise<{ readonly offering: Offering }>;
  /** The name under which the element that asks is registered. */
  readonly tag: string;
}

/** What can be told of a course before anything is known of the person. */
export interface Offering {
  /** The incentives that a course can open, by their id. */
  readonly incentives: readonly string[];
  /** The facts of a course itself: the same for everybody who follows it. */
  readonly factsOfCourse: ReadonlySet<string>;
  /** Somebody for whom these rules are made; an incentive that this person cannot have is for people elsewhere. */
  readonly here: Facts;
  /** The flow that asks about the person only. */
  readonly flow: string;
}
