import type { NumberStyle } from './language.js';

/**
 * Reads a number as people who write in this style do, with what they put behind it: `37,5`, `1 250`, `1.250`, `80 %` and
 * `38 uur`, and also `37.5` where a point cannot stand between thousands.
 *
 * @returns undefined when it is not one number
 */
export function readNumber(typed: string, { decimal, thousands, unit }: NumberStyle): number | undefined {
  const bare = typed.replace(/\s/g, '').replace(unit, '');
  const [whole = '', ...decimals] = bare.split(decimal);
  const groups = whole.split(thousands);
  const isGrouped = groups.length > 1 && groups.every((group, at) => (at === 0 ? leads : follows).test(group));
  const plain = isGrouped ? [groups.join(''), ...decimals].join('.') : bare.replace(/,/, '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

const leads = /^[1-9]\d{0,2}$/;
const follows = /^\d{3}$/;

/** A number as it stands in a field of a form, where it can be typed over. */
export const writeNumber = (value: number, { decimal }: NumberStyle): string => String(value).replace('.', decimal);
