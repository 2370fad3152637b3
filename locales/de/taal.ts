import type { TaalTexts } from '../texts.js';

/** What is said of the choice of a language, and of a text that is a translation. */
export const taal: TaalTexts = {
  choose: 'Sprache',
  machine:
    'Übersetzung des niederländischen Textes. Von einem Computer gemacht, noch nicht von einem Menschen geprüft. Es zählt der niederländische Text.',
  person:
    'Übersetzung des niederländischen Textes. Noch nicht von einem anderen Menschen geprüft. Es zählt der niederländische Text.',
  outdated:
    'Übersetzung des niederländischen Textes, der sich inzwischen geändert hat. Es zählt der niederländische Text.',
  letter:
    'Ihr Arbeitgeber liest Niederländisch. Geben Sie den Brief auf Niederländisch ab. Unten lesen Sie, was darin steht.',
};
