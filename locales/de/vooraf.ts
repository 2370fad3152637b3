import type { VoorafTexts } from '../texts.js';

/** What the first question says while the script is not there yet. */
export const vooraf: VoorafTexts = {
  sent: 'Einen Moment bitte: Die nächste Frage kommt gleich. Kommt sie nicht? Laden Sie die Seite neu oder rufen Sie 1700 an.',
};
