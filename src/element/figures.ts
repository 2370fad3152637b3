import { isIsoDate } from '../reasoning/vocabulary.js';

/** Figures by the name under which texts tell them: a number, a day or a month as `2026-04-25` or `2026-04`, or what is written as it stands. */
export type Figures = Readonly<Record<string, number | string>>;

/** How a language writes numbers and days. */
export interface Writer {
  number(value: number): string;
  date(date: string): string;
}

/** A figure as a language writes it. */
export function written(figure: number | string, writer: Writer): string {
  if (typeof figure === 'number') return writer.number(figure);
  return isIsoDate(figure) || /^\d{4}-(0[1-9]|1[0-2])$/.test(figure) ? writer.date(figure) : figure;
}

/** A text with its figures in their places; what is filled in otherwise, such as `{{count}}`, stays. */
export const fillIn = (text: string, figures: Figures, writer: Writer): string =>
  text.replace(placeholder, (whole, name: string) => {
    const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
    return figure === undefined ? whole : written(figure, writer);
  });

/** The names in a text that are to be filled in, each as often as it stands there, in the order of the alphabet. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].map(([, name = '']) => name).sort();

const placeholder = /\{\{([\w-]+)\}\}/g;
