import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figures } from '../../flows/figures.js';
import { simpler, type Simpler } from '../../locales/nl-BE-simple/simpler.js';
import { kiosk as dutchKiosk } from '../../locales/nl/kiosk.js';
import { taal } from '../../locales/nl/taal.js';
import { placeholdersIn, written, type Figures } from '../../src/element/figures.js';
import type { Language } from '../../src/element/language.js';
import { Speech } from '../../src/element/speech.js';
import type { KioskTexts } from '../../src/kiosk/texts.js';

/** The folder of a language, with a slash at its end. */
export const folderOf = (id: string): string => fileURLToPath(new URL(`../../locales/${id}/`, import.meta.url));

/** Every text of a language by where it stands: the namespace, and its path in that. */
export type TextsByPlace = ReadonlyMap<string, string>;

/** A language as its files have it. */
export interface Tongue {
  readonly language: Language;
  readonly texts: TextsByPlace;
}

/** The languages that there are beside Dutch, by the name of their folder. */
export const translations: readonly string[] = readdirSync(folderOf('.'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'nl')
  .map(({ name }) => name)
  .sort();

/**
 * Reads all of a language.
 *
 * @param id the name of its folder
 * @throws when there is no such folder, or it exports no language
 */
export async function readTongue(id: string): Promise<Tongue> {
  const module = (await import(`../../locales/${id}/index.js`)) as Readonly<Record<string, Language>>;
  const [language] = Object.values(module);
  if (!language) throw new Error(`locales/${id}/index.ts exports no language`);
  const parts = await Promise.all(Object.values(language.parts ?? {}).map((part) => part()));
  // Dutch itself has no choice of a language in its beginning. The first question stands there too: the whole comes last.
  const all: unknown = Object.assign({ taal }, language.begin, ...parts.map(({ texts }) => texts), {
    kiosk: await kioskTexts(id),
  });
  return { language, texts: new Map(textsIn(all)) };
}

/** What a kiosk says in a language; no element knows of it. Dutch in shorter steps says the rest as Dutch does. */
async function kioskTexts(id: string): Promise<KioskTexts> {
  const { kiosk } = (await import(`../../locales/${id}/kiosk.js`)) as { readonly kiosk: Simpler<KioskTexts> };
  return simpler(dutchKiosk, kiosk);
}

const textsIn = (tree: unknown, place: readonly string[] = []): readonly (readonly [string, string])[] =>
  typeof tree === 'string'
    ? [[place.join('.'), tree]]
    : Object.entries(Object(tree) as object).flatMap(([key, value]) => textsIn(value, [...place, key]));

/** A text as it is read: its figures filled in, as the language writes them. What a view fills in stays. */
export function asRead(text: string, { language }: Tongue): string {
  const writer = new Speech(language);
  const known: Figures = figures;
  return placeholdersIn(text).reduce((said, name) => {
    const figure = known[name];
    return figure === undefined ? said : said.replace(`{{${name}}}`, written(figure, writer));
  }, text);
}

/** A text with a plural form, without it: `resultaat.days_one` is a form of `resultaat.days`. */
export function pluralOf(place: string): { readonly base: string; readonly form: string } | undefined {
  const [, base, form] = /^(.*)_(zero|one|two|few|many|other)$/.exec(place) ?? [];
  return base !== undefined && form !== undefined ? { base, form } : undefined;
}

/** The Dutch text that one of another language translates: a form that Dutch lacks says what the form for many says. */
export const sourceOf = (place: string, dutch: TextsByPlace): string | undefined => {
  const plural = pluralOf(place);
  return dutch.get(place) ?? (plural && dutch.get(`${plural.base}_other`));
};
