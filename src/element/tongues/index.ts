/**
 * What is needed to speak other languages than that of the content: it is fetched with them, where a page asks for one.
 *
 * @module
 */
import type { Tongues } from './tongues.js';
import type { Translations } from './translations.js';

export { Tongues } from './tongues.js';

export type TonguesModule = Translations & { readonly Tongues: typeof Tongues };
