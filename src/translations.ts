/**
 * The other languages of the product, with what is needed to show them. It is one file: the first question in another language waits for
 * no other.
 *
 * @module
 */
import { names as otherNames } from '../flows/names.js';
import { termNames } from '../flows/term-names.js';
import { ar } from '../locales/ar/index.js';
import { de } from '../locales/de/index.js';
import { en } from '../locales/en/index.js';
import { fr } from '../locales/fr/index.js';
import { nlBeSimple } from '../locales/nl-BE-simple/index.js';
import { taal } from '../locales/nl/taal.js';
import { tr } from '../locales/tr/index.js';
import { uk } from '../locales/uk/index.js';
import type { Language, Texts } from './element/language.js';

export { Tongues } from './element/tongues/index.js';

/** All languages but Dutch, and Dutch in shorter steps; the tag of each is the name of its folder. */
export const languages: readonly Language[] = [ar, de, en, fr, nlBeSimple, tr, uk];

/** What stays Dutch in all of them. */
export const names: readonly string[] = [...termNames, ...otherNames];

/** What Dutch says of the choice of a language. */
export const texts: Texts = { taal };
