import { isIsoDate, type Facts } from '../../reasoning/vocabulary.js';
import type { IncentiveAssessment } from '../../reasoning/assessment.js';
import type { Letter } from '../content.js';
import type { Words } from '../words.js';
import type { TakeHomeView } from './view.js';

/** A line of a letter, with what is known; without, it is dotted. */
export interface LetterLine {
  readonly label: string;
  readonly value: string | undefined;
}

/** All that a letter can be made of. */
export interface LetterMatter {
  readonly words: Words;
  readonly facts: Facts;
  /** The incentive that the letter asks for. */
  readonly assessed: IncentiveAssessment;
  /** The record of the course, as the page gave it. */
  readonly course: object | undefined;
  readonly figureOf: TakeHomeView['figureOf'];
}

/** The lines of a letter. Only what one of them names is looked at; a size of 0, or one that is not known, is told by another line. */
export const linesOf = ({ id, lines }: Letter, matter: LetterMatter): readonly LetterLine[] =>
  Object.entries(lines).flatMap(([line, from]) => {
    const size = matter.facts[from.fact ?? ''];
    if (size === 0 || (matter.facts[from.or ?? ''] && !size)) return [];
    return { label: matter.words.text(`meenemen:letters.${id}.lines.${line}`), value: valueOf(from, matter) };
  });

function valueOf(
  { course, fact, amount, deadline }: Letter['lines'][string],
  { words, facts, assessed, course: record, figureOf }: LetterMatter,
): string | undefined {
  if (course !== undefined) {
    const given = (record as Readonly<Record<string, unknown>> | undefined)?.[course];
    if (typeof given !== 'string' || given === '') return undefined;
    return isIsoDate(given) ? words.date(given) : given;
  }
  if (fact !== undefined) {
    const value = facts[fact];
    return value === undefined || value === null ? undefined : words.value(fact, value);
  }
  if (amount !== undefined) {
    const figure = assessed.amounts.find(({ id, conditional }) => id === amount && !conditional);
    return figure && figureOf({ words }, figure.unit, figure.value);
  }
  const date = assessed.deadlines.find(({ id, passed }) => id === deadline && !passed)?.date;
  return date === undefined ? undefined : words.date(date);
}
