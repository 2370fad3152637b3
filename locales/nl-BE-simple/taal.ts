import type { TaalTexts } from '../texts.js';

/** What is said of the choice of a language, and of a text that is not the one that counts. */
export const taal: TaalTexts = {
  choose: 'Taal',
  machine: 'Eenvoudig Nederlands van een computer. Nog geen mens keek het na. De gewone tekst telt.',
  person: 'Eenvoudig Nederlands. Nog geen ander mens keek het na. De gewone tekst telt.',
  outdated: 'Eenvoudig Nederlands. De gewone tekst is intussen veranderd. De gewone tekst telt.',
  letter: 'Je werkgever leest gewoon Nederlands. Geef die brief.',
};
