/**
 * What somebody takes along of a result: it is fetched when that is asked for.
 *
 * @module
 */
export { styles } from './styles.js';
export { takeHomeView } from './take-home-view.js';
