import type { Condition } from './conditions.js';
import type { Residue } from './reduce.js';

const ids = new WeakMap<Condition, number>();
const idOfName = new Map<string, number>();

/** The same for two residues that are built alike. */
export function keyOf(residue: Residue): string | number {
  if (typeof residue === 'string') return residue;
  const known = ids.get(residue);
  if (known !== undefined) return known;
  const name = nameOfCondition(residue);
  const id = idOfName.get(name) ?? idOfName.size;
  idOfName.set(name, id);
  ids.set(residue, id);
  return id;
}

function nameOfCondition(condition: Condition): string {
  switch (condition.op) {
    case 'all':
    case 'any':
      return `${condition.op} ${condition.of.map(keyOf).join()}`;
    case 'dated':
      return `dated ${condition.clock} ${condition.intervals.map(({ from, until, value }) => `${from}/${until}:${keyOf(value)}`).join()}`;
    case 'is':
    case 'at-least':
    case 'below':
    case 'during':
    case 'undecided':
      return JSON.stringify(condition);
  }
}
