import type { VoorafTexts } from '../texts.js';

/** What the first question says while the script is not there yet. */
export const vooraf: VoorafTexts = {
  sent: 'One moment, please: the next question is coming. Does it not come? Load the page again, or call 1700.',
};
