/**
 * All that stands beside a course: it is fetched when the first of them comes near the screen.
 *
 * @module
 */
export { Steun } from './steun.js';
