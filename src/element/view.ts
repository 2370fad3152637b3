import type { Flow } from '../journey/flow.js';
import type { Standing } from '../journey/fold.js';
import type { Words } from './words.js';

/** What every view shows from: where the person stands, and how that is told. */
export interface View extends Standing {
  readonly flow: Flow;
  readonly words: Words;
  /** Level of the heading of the question or the result; the others follow from it. */
  readonly headingLevel: number;
  /** Everything that is folded away for others stands open for a counsellor. */
  readonly isOpen: boolean;
  /** Sends the person back to the question about this fact. */
  readonly onChange: (fact: string) => void;
}
