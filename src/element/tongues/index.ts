/**
 * What is needed to speak other languages than that of the content: it is fetched with them, where a page asks for one.
 *
 * @module
 */
import type { Language, Texts } from '../language.js';
import type { Tongues } from './tongues.js';

export { Tongues } from './tongues.js';

/** The other languages of a content. */
export interface Translations {
  readonly languages: readonly Language[];
  /** Names that are the same in all of them, in the language of the content. */
  readonly names: readonly string[];
  /** What the language of the content says of the choice. */
  readonly texts: Texts;
}

export type TonguesModule = Translations & { readonly Tongues: typeof Tongues };
