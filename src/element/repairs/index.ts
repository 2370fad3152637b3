/**
 * What would change a verdict, and what would be if something were otherwise: it is fetched in an idle moment once the result stands,
 * or by the press that asks for it.
 *
 * @module
 */
export { repairsFor } from '../../journey/suppose.js';
export { panelView } from './panel-view.js';
export { repairsView } from './repairs-view.js';
export { supposedBy, withAnswer, type Supposed } from './supposed.js';
