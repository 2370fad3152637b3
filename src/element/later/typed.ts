import { questionAbout, type Field, type Question } from '../../journey/flow.js';
import { readValue } from '../../journey/link.js';
import { addMonths } from '../../reasoning/dated.js';
import { accepts, isPart, type Facts, type IsoDate, type Value } from '../../reasoning/vocabulary.js';
import type { Asking, FieldError } from '../form.js';
import type { Words } from '../words.js';
import { listed, NAMED } from './listed.js';
import { plain, readNumber, writeNumber } from './numbers.js';

/** What a person typed or picked from a list, as she writes numbers and codes; undefined when it is not sure what she meant. */
export function readEntry({ flow, words }: Asking, fact: string, text: string): Value | null | undefined {
  const definition = flow.rulebook.vocabulary[fact];
  const typed = plain(text);
  if (definition?.type === 'text') return readValue(flow, fact, codeIn(named(words, fact, typed)));
  if (definition?.type !== 'number') return readValue(flow, fact, typed);
  const value = numberIn(words, fact, typed);
  return value !== undefined && accepts(definition, value) ? value : undefined;
}

/** What is wrong with what was typed: what was probably meant, or what can be filled in. */
export function misread({ flow, words }: Asking, fact: string, text: string): FieldError {
  const definition = flow.rulebook.vocabulary[fact];
  // What is asked in ranges elsewhere has the beginning of one.
  const field = questionAbout(flow, fact)?.fields.find((one) => one.fact === fact);
  const example = words.optional(`vragen:facts.${fact}.example`) ?? field?.bands?.at(-1);
  switch (definition?.type) {
    case 'number': {
      const { min, max, isPercentage } = definition;
      const part = isPercentage ? partIn(words, fact, plain(text)) : undefined;
      if (part === undefined) return { fact, key: 'errorNumber', values: { min, max, example: example ?? max } };
      const percent = writeNumber(Math.round(part * 10_000) / 100, words.language.numbers);
      return { fact, key: 'errorPart', values: { percent } };
    }
    case 'date': {
      const { min, max } = definition;
      return { fact, key: 'errorDays', values: { min: words.date(min), max: words.date(max) } };
    }
    default:
      return { fact, key: 'errorListed', values: { example: example ?? '' } };
  }
}

function numberIn(words: Words, fact: string, typed: string): number | undefined {
  const unit = words.optional(`vragen:facts.${fact}.unit`) ?? '';
  const others = words.optional(`vragen:facts.${fact}.units`)?.split('|') ?? [];
  return readNumber(typed, words.language.numbers, [unit, ...others]);
}

/** A part of one: "0,8" and "1", as a pay slip writes 80 % and 100 %, or "4/5". */
function partIn(words: Words, fact: string, typed: string): number | undefined {
  const [, part, all] = /^(\d+) ?\/ ?(\d+)$/.exec(typed) ?? [];
  const value = all === undefined ? numberIn(words, fact, typed) : Number(part) / Number(all);
  return value !== undefined && isPart(value) ? value : undefined;
}

/** What stands in the list under a field, where only its name was typed. */
const named = (words: Words, fact: string, text: string): string =>
  listed(words, fact).find((entry) => entry.toLowerCase().endsWith(`${NAMED}${text.toLowerCase()}`)) ?? text;

/** The one number in what was typed, as in `PC 322,01`; a pay slip may write the whole of a comité as `124.00`. */
function codeIn(text: string): string {
  const [code, ...others] = text.replaceAll(',', '.').match(/\d+(?:\.\d+)*/g) ?? [];
  return code === undefined || others.length > 0 ? text : code.replace(/\.00$/, '');
}

/**
 * Answers that are hardly ever true: a person is asked about them once.
 *
 * @param on the day on which she answers
 */
export const doubtsIn = (words: Words, question: Question, facts: Facts, on: IsoDate): readonly FieldError[] => [
  ...doubtsTogether(question, facts),
  ...question.fields.flatMap((field) => doubtsOfDay(words, field, facts[field.fact], on)),
];

function doubtsTogether({ together }: Question, facts: Facts): readonly FieldError[] {
  if (!together) return [];
  const [percent, amount] = [facts[together.percent], facts[together.amount]];
  if (typeof percent !== 'number' || typeof amount !== 'number') return [];
  const [least, most] = together.whole;
  const isLikely = amount * 100 >= least * percent && amount * 100 <= most * percent;
  return isLikely ? [] : [{ fact: together.amount, key: 'errorTogether', values: {} }];
}

/** A day of a year that was hardly meant. */
function doubtsOfDay(
  words: Words,
  { fact, usual }: Field,
  value: Value | null | undefined,
  on: IsoDate,
): readonly FieldError[] {
  if (!usual || typeof value !== 'string') return [];
  const [before, after] = usual;
  const isLikely = value >= addMonths(on, -12 * before) && value <= addMonths(on, 12 * after);
  return isLikely ? [] : [{ fact, key: 'errorFar', values: { date: words.date(value) } }];
}
