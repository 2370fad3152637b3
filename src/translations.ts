/**
 * The other languages of the product, with what is needed to show them. It is one file: the first question in another language waits for
 * no other.
 *
 * @module
 */
import { names as otherNames } from '../flows/names.js';
import { terms } from '../flows/terms.js';
import { taal } from '../locales/nl/taal.js';
import type { Language, Texts } from './element/language.js';

export { Tongues } from './element/tongues/index.js';

/** All languages but Dutch; the tag of each is the name of its folder. */
export const languages: readonly Language[] = [];

/** What stays Dutch in all of them. */
export const names: readonly string[] = [
  ...Object.values<{ readonly name: string; readonly forms?: readonly string[] }>(terms).flatMap(
    ({ name, forms = [] }) => [name, ...forms],
  ),
  ...otherNames,
];

/** What Dutch says of the choice of a language. */
export const texts: Texts = { taal };
