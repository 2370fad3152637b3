/**
 * What would be if something were otherwise, beside what is: it is fetched by the press that asks for it.
 *
 * @module
 */
export { panelView } from './panel-view.js';
export { supposedBy, withAnswer, type Supposed } from './supposed.js';
