import type { VoorafTexts } from '../texts.js';

/** What the first question says while the script is not there yet. */
export const vooraf: VoorafTexts = {
  sent: 'Un instant : la question suivante arrive bientôt. Elle ne vient pas ? Rechargez la page, ou appelez le 1700.',
};
