import type { Language, Texts } from '../language.js';

/** The other languages of a content. */
export interface Translations {
  readonly languages: readonly Language[];
  /** Names that are the same in all of them, in the language of the content. */
  readonly names: readonly string[];
  /** What the language of the content says of the choice. */
  readonly texts: Texts;
}
