/**
 * What would change a verdict: it is fetched and worked out in an idle moment, once the result stands.
 *
 * @module
 */
export { repairsFor } from '../../journey/suppose.js';
export { repairsView } from './repairs-view.js';
