import type { TaalTexts } from '../texts.js';

/** What is said of the choice of a language, and of a text that is a translation. */
export const taal: TaalTexts = {
  choose: 'Langue',
  machine:
    'Traduction du texte néerlandais. Faite par un ordinateur, pas encore vérifiée par une personne. C’est le texte néerlandais qui compte.',
  person:
    'Traduction du texte néerlandais. Pas encore vérifiée par une autre personne. C’est le texte néerlandais qui compte.',
  outdated: 'Traduction du texte néerlandais, qui a changé entre-temps. C’est le texte néerlandais qui compte.',
  letter: 'Votre employeur lit le néerlandais. Donnez la lettre en néerlandais. Ci-dessous, vous lisez ce qu’elle dit.',
};
