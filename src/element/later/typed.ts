import type { Question } from '../../journey/flow.js';
import { readValue } from '../../journey/link.js';
import { accepts, type Facts, type Value } from '../../reasoning/vocabulary.js';
import type { Asking, FieldError } from '../form.js';
import type { Words } from '../words.js';
import { listed, NAMED } from './listed.js';
import { plain, readNumber } from './numbers.js';

/** What a person typed or picked from a list, as she writes numbers and codes; undefined when it is not sure what she meant. */
export function readEntry({ flow, words }: Asking, fact: string, text: string): Value | null | undefined {
  const definition = flow.rulebook.vocabulary[fact];
  const typed = plain(text);
  if (definition?.type === 'text') return readValue(flow, fact, codeIn(named(words, fact, typed)));
  if (definition?.type !== 'number') return readValue(flow, fact, typed);
  const unit = words.optional(`vragen:facts.${fact}.unit`) ?? '';
  const others = words.optional(`vragen:facts.${fact}.units`)?.split('|') ?? [];
  const value = readNumber(typed, words.language.numbers, [unit, ...others]);
  // "0,8" and "1" are parts of one, as a pay slip writes 80 % and 100 %.
  const isPartOfOne = unit === '%' && value !== undefined && value > 0 && value <= 1;
  return value !== undefined && !isPartOfOne && accepts(definition, value) ? value : undefined;
}

/** What stands in the list under a field, where only its name was typed. */
const named = (words: Words, fact: string, text: string): string =>
  listed(words, fact).find((entry) => entry.toLowerCase().endsWith(`${NAMED}${text.toLowerCase()}`)) ?? text;

/** The one number in what was typed, as in `PC 322,01`; a pay slip may write the whole of a comité as `124.00`. */
function codeIn(text: string): string {
  const [code, ...others] = text.replaceAll(',', '.').match(/\d+(?:\.\d+)*/g) ?? [];
  return code === undefined || others.length > 0 ? text : code.replace(/\.00$/, '');
}

/** Answers that are hardly ever true together; a person is asked about them once. */
export function doubtsIn({ together }: Question, facts: Facts): readonly FieldError[] {
  if (!together) return [];
  const [percent, amount] = [facts[together.percent], facts[together.amount]];
  if (typeof percent !== 'number' || typeof amount !== 'number') return [];
  const [least, most] = together.whole;
  const isLikely = amount * 100 >= least * percent && amount * 100 <= most * percent;
  return isLikely ? [] : [{ fact: together.amount, key: 'errorTogether', values: {} }];
}
