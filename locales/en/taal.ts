import type { TaalTexts } from '../texts.js';

/** What is said of the choice of a language, and of a text that is a translation. */
export const taal: TaalTexts = {
  choose: 'Language',
  machine: 'Translation of the Dutch text. Made by a computer, not yet checked by a person. The Dutch text counts.',
  person: 'Translation of the Dutch text. Not yet checked by another person. The Dutch text counts.',
  outdated: 'Translation of the Dutch text, which has changed since. The Dutch text counts.',
  letter: 'Your employer reads Dutch. Give the letter in Dutch. Below you can read what it says.',
};
