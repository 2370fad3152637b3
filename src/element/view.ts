import type { Answers } from '../journey/answers.js';
import type { Flow } from '../journey/flow.js';
import type { Progress } from '../journey/progress.js';
import type { Words } from './words.js';

/** What every view shows from. */
export interface View {
  readonly flow: Flow;
  readonly words: Words;
  readonly answers: Answers;
  readonly progress: Progress;
  /** Level of the heading of the question or the result; the others follow from it. */
  readonly headingLevel: number;
  /** Everything that is folded away for others stands open for a counsellor. */
  readonly isOpen: boolean;
  /** Sends the person back to the question about this fact. */
  readonly onChange: (fact: string) => void;
}
