import type { VoorafTexts } from '../texts.js';

/** What the first question says while the script is not there yet (docs/embedding.md). */
export const vooraf: VoorafTexts = {
  sent: 'Even geduld: de volgende vraag komt zo. Blijft ze weg? Laad de pagina opnieuw, of bel 1700.',
};
