import type { ComplexAttributeConverter } from 'lit';
import { describeProblem, isIsoDate, readFacts, type Facts, type IsoDate, type Problem, type Vocabulary } from '../reasoning/vocabulary.js';
import { today } from '../today.js';
import { languageFor } from './words.js';

/** How much is folded away, and how large it is. */
export type Mode = 'page' | 'counsellor' | 'kiosk';

const modes: readonly string[] = ['page', 'counsellor', 'kiosk'] satisfies readonly Mode[];

/** An attribute that falls back to `absent` when it is taken away. */
export const text = (absent: string): ComplexAttributeConverter<string> => ({
  fromAttribute: (value) => value ?? absent,
  toAttribute: (value) => (value === absent ? null : value),
});

/** As {@link text}, for a level of heading. */
export const level: ComplexAttributeConverter<number> = { fromAttribute: (value) => Number(value ?? 2) };

/** Says on the console what the host page gave that cannot be used, and what happens instead. */
export const warn = (message: string): void => {
  console.warn(`opleidings-wegwijzer: ${message}`);
};

/** Lists on the console what of a record was dropped. */
export function warnAbout(what: string, problems: readonly Problem[]): void {
  for (const problem of problems) warn(`${what}: ${describeProblem(problem)}; it is left out`);
}

/** The answers that a page without types set; nothing is nobody's answer. */
export function toAnswers(vocabulary: Vocabulary, answers: unknown): Facts {
  if (answers === null || answers === undefined) return {};
  if (typeof answers !== 'object') warn(`answers cannot be a ${typeof answers}; none are used`);
  const { facts, problems } = readFacts(vocabulary, typeof answers === 'object' ? { ...answers } : {});
  warnAbout('answers', problems);
  return facts;
}

/** There is one flow so far. */
export function checkFlow(id: string): void {
  if (id !== 'wegwijzer') warn(`flow="${id}" does not exist; "wegwijzer" is used`);
}

export function toMode(mode: string): Mode {
  if (modes.includes(mode)) return mode as Mode;
  warn(`mode="${mode}" does not exist; "page" is used. There is: ${modes.join(', ')}`);
  return 'page';
}

export function toHeadingLevel(level: number): number {
  if (Number.isInteger(level) && level >= 1 && level <= 6) return level;
  warn(`heading-level="${level}" is not a level from 1 to 6; 2 is used`);
  return 2;
}

export function toDay(on: string): IsoDate {
  if (on === '') return today();
  if (isIsoDate(on)) return on;
  warn(`on="${on}" is not a day as YYYY-MM-DD; today is used`);
  return today();
}

export function toLanguage(lang: string): string {
  const language = languageFor(lang === '' ? 'nl' : lang);
  if (language === undefined) warn(`lang="${lang}" is not available; Dutch is used`);
  return language ?? 'nl';
}
