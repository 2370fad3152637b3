import type { Condition } from '../../src/reasoning/conditions.js';
import type { Span } from '../../src/reasoning/dated.js';

/** A condition in short, with the ids of the vocabulary: `(sector is prive and contacturen ≥ 32)`. */
export function notation(condition: Condition): string {
  switch (condition.op) {
    case 'all':
    case 'any':
      return inBrackets(condition.of.map(notation), condition.op === 'all' ? 'and' : 'or');
    case 'during':
      return `${condition.clock} in ${span(condition)}`;
    case 'dated':
      return inBrackets(
        condition.intervals.map((interval) => `${condition.clock} in ${span(interval)}: ${notation(interval.value)}`),
        'else',
      );
    case 'undecided':
      return 'undecided';
    case 'since':
      return `${condition.fact} from ${condition.day} on`;
    case 'given':
      return `${condition.fact} is given`;
    case 'is':
      return `${condition.fact} is ${condition.values.join('|')}`;
    default:
      return `${condition.fact} ${signs[condition.op]} ${condition.bound}`;
  }
}

const signs = { 'at-least': '≥', below: '<' } as const;

const inBrackets = (parts: readonly string[], word: string): string => `(${parts.join(` ${word} `)})`;

const span = ({ from = '…', until = '…' }: Span): string => `${from}/${until}`;
