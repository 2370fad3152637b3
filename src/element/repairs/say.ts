import type { Change } from '../../reasoning/repairs.js';
import type { FactDefinition, Value } from '../../reasoning/vocabulary.js';
import type { FrameKey, SupposeKey } from '../frame-texts.js';
import type { ResultView } from '../result/view.js';
import type { Values } from '../speech.js';

/** A text about what would be otherwise. */
export const say = ({ words }: Pick<ResultView, 'words'>, key: SupposeKey, values?: Values): string =>
  words.text(`stel:${key}`, values);

/** The names of some incentives, in a row. */
export const namesOf = ({ words }: Pick<ResultView, 'words'>, incentives: readonly { readonly id: string }[]): string =>
  words.list(incentives.map(({ id }) => words.text(`steun:${id}.name`)));

const atLeast: Readonly<Record<FactDefinition['type'], FrameKey>> = {
  choice: 'leverValue',
  text: 'leverValue',
  number: 'leverMinimum',
  date: 'leverFrom',
};

/** More values than this are counted. */
const mostValues = 3;

/** What would have to be otherwise, in some words: what it is about, and what is enough. */
export function changeText(view: ResultView, { fact, values, below }: Change): string {
  const { words, rulebook } = view;
  const type = rulebook.vocabulary[fact]?.type ?? 'choice';
  const key = below === undefined ? atLeast[type] : type === 'date' ? 'leverBefore' : 'leverBelow';
  const enough = below === undefined ? values : [below];
  return words.ui(key, { label: words.fact(fact, 'label'), value: anyOf(view, fact, enough) });
}

function anyOf(view: ResultView, fact: string, values: readonly Value[]): string {
  const { words } = view;
  const isLong = values.length > mostValues;
  const names = values.slice(0, isLong ? mostValues - 1 : mostValues).map((value) => words.value(fact, value));
  const all = isLong ? [...names, words.ui('others', { total: values.length - names.length })] : names;
  const last = all.at(-1) ?? '';
  return all.length > 1 ? say(view, 'or', { values: all.slice(0, -1).join(', '), last }) : last;
}
