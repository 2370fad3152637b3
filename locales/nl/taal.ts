import type { TaalTexts } from '../texts.js';

/** What is said of the choice of a language, and of a text that is a translation. */
export const taal: TaalTexts = {
  choose: 'Taal',
  machine:
    'Vertaling van de Nederlandse tekst. Gemaakt door een computer, nog niet nagekeken door een mens. De Nederlandse tekst telt.',
  person: 'Vertaling van de Nederlandse tekst. Nog niet nagekeken door een ander mens. De Nederlandse tekst telt.',
  outdated: 'Vertaling van de Nederlandse tekst, die intussen veranderd is. De Nederlandse tekst telt.',
  letter: 'Je werkgever leest Nederlands. Geef de brief in het Nederlands. Hieronder lees je wat erin staat.',
};
