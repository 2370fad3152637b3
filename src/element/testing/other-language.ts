import { nl } from '../../../locales/nl/index.js';
import { texts as course } from '../../../locales/nl/course.js';
import { texts as home } from '../../../locales/nl/home.js';
import { texts as later } from '../../../locales/nl/later.js';
import { texts as more } from '../../../locales/nl/more.js';
import { texts as result } from '../../../locales/nl/result.js';
import { taal } from '../../../locales/nl/taal.js';
import type { PartialTexts, Texts } from '../../../locales/texts.js';

/** All that Dutch says. */
export const dutch: Texts = { ...nl.begin, taal, ...later, ...result, ...more, ...home, ...course };

interface Tree {
  readonly [key: string]: Tree | string;
}

/**
 * All texts of another language: what Dutch says, each text changed.
 *
 * @param id decides which plural forms there are
 */
export const changed = (id: string, change: (text: string) => string): PartialTexts =>
  changedIn(dutch as unknown as Tree, change, new Intl.PluralRules(id).resolvedOptions().pluralCategories);

const changedIn = (texts: Tree, change: (text: string) => string, forms: readonly string[]): Tree =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]): readonly (readonly [string, Tree | string])[] => {
      if (typeof value !== 'string') return [[key, changedIn(value, change, forms)]];
      const keys = key.endsWith('_other') ? forms.map((form) => key.replace('other', form)) : [key];
      return keys.map((one) => [one, change(value)]);
    }),
  );

/** The Dutch texts with a mark before each, so that a text of another language is seen at once. */
export const marked = (id: string): PartialTexts => changed(id, (text) => `${id} ${text}`);
