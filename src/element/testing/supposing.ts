import type { gebeurtenissen } from '../../../locales/nl/gebeurtenissen.js';
import { resultaat } from '../../../locales/nl/resultaat.js';
import { textOf, until } from './hand.js';
import { gent, type Person } from './persons.js';
import type { WegwijzerPage } from './wegwijzer-page.js';

/** Works in a hospital in Brussels, and lives there. */
export const nurse: Person = {
  ...gent,
  sector: 'socialprofit',
  'vlaams-gesubsidieerd': 'nee',
  werkplek: 'brussel',
  woonplaats: 'brussel',
};

/** Works 45 % of a full-time job. */
export const partTime: Person = { ...gent, tewerkstelling: 45, 'uren-per-week': 17 };

/** Opens all, until what would change a verdict was worked out for a card. */
export async function repairsOf(page: WegwijzerPage, incentive: string): Promise<readonly string[]> {
  await page.unfold();
  const card = page.incentive(incentive);
  await until(() => card.querySelector('.levers'), 'it says what would change');
  return [...card.querySelectorAll('.levers, .levers + ul li')].map(textOf);
}

export const repairButton = (page: WegwijzerPage, incentive: string): HTMLElement => {
  const button = page.incentive(incentive).querySelector<HTMLElement>('[data-suppose="repair"]');
  if (!button) throw new Error(`Nothing would change ${incentive}.`);
  return button;
};

export const eventButton = (page: WegwijzerPage, id: keyof typeof gebeurtenissen): HTMLElement =>
  page.get(`[data-suppose="event"][value="${id}"]`);

export const answerButton = (page: WegwijzerPage, fact: string): HTMLElement =>
  page.get(`[data-suppose="answer"][value="${fact}"]`);

export const panelOf = (page: WegwijzerPage): HTMLElement => page.get('.supposed');

/** Presses a button, and waits for the panel that it opens. */
export async function suppose(page: WegwijzerPage, button: HTMLElement): Promise<void> {
  await page.click(button);
  await until(() => page.has('.supposed h3'), 'the panel is there');
}

/** The names under a heading of the panel. */
export const namesUnder = (page: WegwijzerPage, part: 'comes' | 'mayCome' | 'goes' | 'shifts'): readonly string[] =>
  page.all(`.supposed [data-part="${part}"] strong`).map(textOf);

export const goBack = (page: WegwijzerPage): Promise<void> => page.click(page.button(resultaat.supposeBack));

/** All that has to be the same afterwards. */
export const stateOf = ({ element, root }: WegwijzerPage): object => ({
  facts: element.facts,
  answers: element.answers,
  address: location.href,
  entries: history.length,
  kept: Object.entries(sessionStorage),
  open: [...root.querySelectorAll('details')].map((fold) => fold.open),
  scroll: [scrollX, scrollY],
});
