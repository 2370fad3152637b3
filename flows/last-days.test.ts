import { expect } from 'chai';
import { steun as ar } from '../locales/ar/steun/index.js';
import { steun as de } from '../locales/de/steun/index.js';
import { steun as en } from '../locales/en/steun/index.js';
import { steun as fr } from '../locales/fr/steun/index.js';
import { steun as simple } from '../locales/nl-BE-simple/steun/index.js';
import { steun as nl } from '../locales/nl/steun/index.js';
import { steun as tr } from '../locales/tr/steun/index.js';
import { steun as uk } from '../locales/uk/steun/index.js';

/** How a language says that a day comes too late itself. */
const before = {
  nl: [nl, /\b(?:voor|vóór) {{date}}/],
  simple: [simple, /\b(?:voor|vóór) {{date}}/],
  fr: [fr, /\bavant (?:le )?{{date}}/],
  en: [en, /\bbefore {{date}}/],
  de: [de, /\bvor (?:dem )?{{date}}/],
  ar: [ar, /قبل {{date}}/],
  uk: [uk, /(?:^| )(?:до|перед) {{date}}(?! включно)/],
  tr: [tr, /{{date}} tarihinden önce/],
} as const;

describe('The text of a deadline', () => {
  for (const [language, [texts, tooLate]] of Object.entries(before))
    it(`counts the last day as in time, as the rules and the calendar do, in ${language}`, () => {
      for (const [id, { deadlines = {} }] of Object.entries<{ readonly deadlines?: object }>(texts))
        for (const [deadline, said] of Object.entries(deadlines))
          for (const text of Object.values(said as Readonly<Record<string, string>>))
            expect(text, `${id}: ${deadline}`).to.not.match(tooLate);
    });
});
