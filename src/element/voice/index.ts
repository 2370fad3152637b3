/**
 * What reads the screen aloud: it is fetched when somebody presses for it.
 *
 * @module
 */
export { Reading } from './reading.js';
