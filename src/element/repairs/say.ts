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

/** What would have to be otherwise, in some words: what it is about, and what is enough. */
export function changeText(view: ResultView, { fact, values, below }: Change): string {
  const { words, rulebook } = view;
  const type = rulebook.vocabulary[fact]?.type ?? 'choice';
  const key = below === undefined ? atLeast[type] : type === 'date' ? 'leverBefore' : 'leverBelow';
  const enough = below === undefined ? values : [below];
  return words.ui(key, { label: words.fact(fact, 'label'), value: anyOf(view, fact, enough) });
}

/** Any of two values is enough; of more, the first stands for all. */
function anyOf(view: ResultView, fact: string, [first = '', second, ...more]: readonly Value[]): string {
  const { words } = view;
  const value = words.value(fact, first);
  if (second === undefined) return value;
  if (more.length === 0) return say(view, 'or', { first: value, last: words.value(fact, second) });
  return say(view, 'orOthers', { first: value, total: more.length + 1 });
}

/** Changes that take one another. */
export const changesText = (view: ResultView, changes: readonly Change[]): string =>
  changes.map((change) => changeText(view, change)).reduce((first, last) => say(view, 'and', { first, last }));
