import type { TaalTexts } from '../texts.js';

/** What is said of the choice of a language, and of a text that is not the one that counts. */
export const taal: TaalTexts = {
  choose: 'Taal',
  machine: 'Dit is eenvoudig Nederlands. Een computer schreef het. Nog geen mens keek het na. De gewone tekst telt.',
  person: 'Dit is eenvoudig Nederlands. Nog geen ander mens keek het na. De gewone tekst telt.',
  outdated: 'Dit is eenvoudig Nederlands. De gewone tekst is intussen veranderd. De gewone tekst telt.',
  letter: 'Je werkgever leest gewoon Nederlands. Geef die brief.',
};
