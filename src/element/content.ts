import type { Flow } from '../journey/flow.js';
import type { Codebook } from '../journey/compact.js';
import type { CourseFields } from '../journey/course.js';
import type { Offering } from '../reasoning/offers.js';
import type { CompleteRulebook, Sources } from '../reasoning/rulebook.js';
import type { Languages } from './languages.js';
import type { TonguesModule } from './tongues/index.js';

/**
 * All that the elements ask and tell. They know no flow, fact, incentive or language themselves: the product hands it to them
 * (`src/product.ts`), and so can another one.
 */
export interface Content {
  /** Every flow by its id. The first is taken where none is asked for, or one that there is not. */
  readonly flows: Readonly<Record<string, Flow>>;
  readonly languages: Languages;
  /** The other languages, with what is needed to show them: they are fetched where a page asks for one. */
  readonly translations: () => Promise<TonguesModule>;
  /** How a record of a course answers facts. */
  readonly course: CourseFields;
  /** What is fetched behind the first question. A module can be fetched again when the network failed. */
  readonly rulebook: () => Promise<{ readonly completeRulebook: CompleteRulebook }>;
  readonly sources: () => Promise<{ readonly sources: Sources }>;
  readonly offering: () => Promise<{ readonly offering: Offering }>;
  /** What is fetched for who takes the result along, or comes with a code. */
  readonly takeHome: () => Promise<{ readonly takeHome: TakeHomeContent }>;
  /** The name under which the element that asks is registered. */
  readonly tag: string;
}

/** What a result is taken along with. */
export interface TakeHomeContent {
  /** What codes to scan are written and read with. */
  readonly codebook: Codebook;
  /** Letters to an employer. */
  readonly letters: readonly Letter[];
  /** What somebody needs at hand, and for which incentives. */
  readonly belongings: Readonly<Record<string, readonly string[]>>;
  /** Incentives that are not named where others look along, as in a calendar. */
  readonly discreet: readonly string[];
}

/** A letter to an employer. Its lines are all that it can tell of a person; what is not known is a dotted line, to fill in by hand. */
export interface Letter {
  readonly id: string;
  /** What it asks for: it is offered to whom this fits, or may fit. */
  readonly incentive: string;
  /** In order, each from a field of the course record, an answer, a figure or a last day of the incentive, or always dotted. */
  readonly lines: Readonly<
    Record<
      string,
      {
        readonly course?: string;
        readonly fact?: string;
        /** The fact that tells the same in another way: where that is known and this one is not, the line is left out. */
        readonly or?: string;
        readonly amount?: string;
        readonly deadline?: string;
      }
    >
  >;
  readonly sources: readonly string[];
}
