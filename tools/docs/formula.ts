import type { Dated } from '../../src/reasoning/dated.js';
import type { Expression } from '../../src/reasoning/expression.js';
import { code, plain } from './markdown.js';
import { clockNames, confidenceNames, number, span, unitOf, wordsOf, vragen } from './words.js';

/** A calculation in words: “het laagste van (a; b)”. */
export function formula(expression: Expression): string {
  if (typeof expression === 'number') return number(expression);
  if ('fact' in expression) {
    const name = `*${plain(wordsOf(vragen, expression.fact).label)}*`;
    const unit = unitOf(vragen, expression.fact);
    return unit === undefined ? name : `${name} (${unit})`;
  }
  if ('dated' in expression) return `[${datedFormula(expression.dated)}]`;
  const parts = expression.of.map(formula);
  switch (expression.op) {
    case 'times':
      return parts.join(' × ');
    case 'plus':
      return `(${parts.join(' + ')})`;
    case 'least':
      return `het laagste van (${parts.join('; ')})`;
    case 'known':
      return `het eerste dat bekend is van (${parts.join('; ')})`;
  }
}

const datedFormula = ({ clock, intervals }: Dated<number>): string =>
  intervals
    .map(({ value, sources, confidence, ...ends }) => {
      const origin = `zekerheid ${confidenceNames[confidence]}: ${sources.map(code).join(', ')}`;
      return `${number(value)} als ${clockNames[clock]} ${span(ends)} (${origin})`;
    })
    .join(', ');

/** The facts that a calculation needs. */
export function factsInFormula(expression: Expression): readonly string[] {
  if (typeof expression === 'number') return [];
  if ('fact' in expression) return [expression.fact];
  if ('dated' in expression) return expression.dated.clock === 'start' ? ['start'] : [];
  return expression.of.flatMap(factsInFormula);
}
