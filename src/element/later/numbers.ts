import type { NumberStyle } from '../language.js';

/** Text as it is seen: without what has no sign of its own, with plain digits and spaces. */
export const plain = (typed: string): string =>
  typed
    .replace(/ ?([½¼¾])/g, (_, part: string) => parts[part] ?? '')
    // A mark of a footnote or a number in a circle is no digit of the number before it.
    .replace(/\P{No}+/gu, (text) => text.normalize('NFKC'))
    // As they are written in Arabic and in Persian.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What is written behind a whole number. */
const parts: Readonly<Record<string, string>> = { '½': ',5', '¼': ',25', '¾': ',75' };

/**
 * Reads a number as people who write in this style do, with a full stop or a unit beside it: `37,5`, `1 250`, `1.250`, `80 %`, `38 uur.`
 * It is never made into another: what can be read in two ways, or has another unit, is not read.
 *
 * @param typed as {@link plain} gives it
 * @param units as they can be written for this number
 * @returns undefined when it is not sure which number it is
 */
export function readNumber(typed: string, style: NumberStyle, units: readonly string[]): number | undefined {
  const [, head = '', number, tail = ''] =
    /^(\D*?) ?(\d(?:[\d., ]*\d)?)[., ]*(\D*)$/.exec(
      typed.replaceAll('\u066b', style.decimal).replaceAll('\u066c', style.thousands),
    ) ?? [];
  if (number === undefined) return undefined;
  // Before it, as `%80` in Turkish, or behind it; not both.
  const unit = bare(head === '' ? tail : tail === '' ? head : `${head}…${tail}`);
  const isUnit = units.some((one) => bare(one) === unit) || (unit === '' && head === '');
  return isUnit ? toNumber(number, style) : undefined;
}

const bare = (unit: string): string => unit.toLowerCase().replace(/[\s.]/g, '');

function toNumber(text: string, { decimal, thousands }: NumberStyle): number | undefined {
  const [whole = '', decimals, ...more] = text.split(decimal).map((part) => part.trim());
  if (more.length > 0) return undefined;
  const groups = whole.split(whole.includes(' ') ? ' ' : thousands);
  if (isGrouped(groups)) return Number([groups.join(''), decimals ?? '0'].join('.'));
  // A mark that cannot stand between thousands there is meant for the decimals.
  if (decimals === undefined && groups.length === 2 && !whole.includes(' ')) return simple(groups.join('.'));
  // `1,250` may be meant as a thousand and more.
  return groups.length > 1 || isGrouped([whole, decimals ?? '']) ? undefined : simple(text.replace(decimal, '.'));
}

const simple = (text: string): number | undefined => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined);

const isGrouped = ([first = '', ...others]: readonly string[]): boolean =>
  others.length > 0 && /^[1-9]\d{0,2}$/.test(first) && others.every((group) => /^\d{3}$/.test(group));

/** A number as it stands in a field of a form, where it can be typed over. */
export const writeNumber = (value: number, { decimal }: NumberStyle): string => String(value).replace('.', decimal);
