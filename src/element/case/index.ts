/**
 * What somebody can hand on when a result is not right: it is fetched when that is asked for.
 *
 * @module
 */
export { caseView } from './case-view.js';
export { dress } from './styles.js';
