import type { Condition, Residue } from './conditions.js';

const ids = new WeakMap<Condition, number>();
const idOfName = new Map<string, number>();

/**
 * The same for two residues that are built alike, part by part in the same order, and for no others. It holds as long as
 * the page or the process: not to be stored.
 */
export function keyOf(residue: Residue): string | number {
  if (typeof residue === 'string') return residue;
  const known = ids.get(residue);
  if (known !== undefined) return known;
  const name = nameOf(residue);
  const id = idOfName.get(name) ?? idOfName.size;
  idOfName.set(name, id);
  ids.set(residue, id);
  return id;
}

function nameOf(condition: Condition): string {
  if ('of' in condition) return `${condition.op} ${condition.of.map(keyOf).join()}`;
  if (condition.op !== 'dated') return JSON.stringify(condition);
  const intervals = condition.intervals.map(({ from, until, value }) => `${from}/${until}:${keyOf(value)}`);
  return `dated ${condition.clock} ${intervals.join()}`;
}
