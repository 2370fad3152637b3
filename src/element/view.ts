import type { TemplateResult } from 'lit';
import type { Flow } from '../journey/flow.js';
import type { Standing } from '../journey/fold.js';
import type { LanguagePart } from './language.js';
import type { Sources } from '../reasoning/rulebook.js';
import type { Words } from './words.js';

/**
 * Makes what is shown. In a language other than that of the content, names in it are marked as such, and a second language can stand
 * beside it (decision 0030): so all that is shown goes through here, also what is shown later.
 */
export type Show = <V extends Pick<View, 'words'>>(view: V, make: (view: V) => TemplateResult) => TemplateResult;

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

/** How what is shown is told in other languages too. */
export interface Telling {
  /** The words of the language in which the content was written. */
  readonly source: Words;
  /** The words of the second language, where one stands beside the first. */
  readonly beside: Words | undefined;
  /** What the rules rest on; undefined until it is there. */
  readonly sources: Sources | undefined;
  readonly show: Show;
  /** What stands above the first and the last screen, and above what is taken along on paper. */
  readonly choice: (view: Pick<View, 'words'> & { readonly isOnPaper?: boolean }) => unknown;
  /** Brings a part of what is spoken. @throws when it cannot be fetched */
  readonly fetchWords: (part: LanguagePart) => Promise<void>;
}

/** Shows what stands in a fold, at once or in a while. */
export type ShowFolded = <V extends Pick<View, 'words' | 'isOpen'> & Pick<Telling, 'show'>>(
  view: V,
  make: (view: V) => TemplateResult,
) => unknown;
