import { rulebook } from '../../flows/rulebook.js';
import { classesOf } from '../../src/reasoning/classes.js';
import type { Condition, Residue, Verdict } from '../../src/reasoning/conditions.js';
import { addDays, START, type Clocks } from '../../src/reasoning/dated.js';
import { keyOf } from '../../src/reasoning/key.js';
import { factsOf } from '../../src/reasoning/leaves.js';
import { reduce, verdictOf } from '../../src/reasoning/reduce.js';
import type { IsoDate, Value } from '../../src/reasoning/vocabulary.js';
import { turnsOf } from '../calendar.js';
import { plain, table } from './markdown.js';
import { capitalised, definitionOf, enumerate, quantity, span, valueName, wordsOf, vragen } from './words.js';

/** What a criterion turns on: a fact, or the day of the assessment. */
type Axis = string;
const day = 'on';

/** The answers that lead to the same from here on; each stands for all that no rule tells apart from it. */
interface Branch {
  readonly answers: readonly Value[];
  readonly rest: Tree;
}

/** What is still to be looked at, in the order of the axes, or the verdict. */
type Tree = Verdict | { readonly axis: Axis; readonly branches: readonly Branch[] };

interface Row {
  readonly cells: ReadonlyMap<Axis, string>;
  readonly verdict: Verdict;
}

const verdicts: readonly Verdict[] = ['yes', 'no', 'open'];
const heads: Readonly<Record<Verdict, string>> = { yes: 'In orde', no: 'Niet in orde', open: 'Blijft open' };
const beginning: IsoDate = '1900-01-01';

/** A table with more rows cannot be checked at a glance. */
const most = 16;

/**
 * A criterion as a decision table: every combination of known answers stands in exactly one row. Answers that no rule tells
 * apart share a row, and what no longer matters is a dash. What would take too many rows is told part by part.
 */
export function decisionTables(condition: Condition, name = ''): readonly string[] {
  const { order, rows } = smallestTable(condition);
  if (rows.length <= most || (condition.op !== 'all' && condition.op !== 'any')) {
    return [...(name === '' ? [] : [`Deel ${name}:`]), tableOf(order, rows)];
  }
  const parts = condition.of.map((part, at) => ({ part, name: name === '' ? letters.charAt(at) : `${name}${String(at + 1)}` }));
  const names = enumerate(parts.map((part) => part.name), 'en');
  const how = condition.op === 'all' ? 'alle delen' : 'minstens één van de delen';
  const otherwise = condition.op === 'all' ? 'een deel niet in orde is' : 'geen enkel deel in orde is of open blijft';
  const whole = name === '' ? 'De voorwaarde' : `Deel ${name}`;
  return [
    `${whole} is in orde als ${how} ${names} in orde ${condition.op === 'all' ? 'zijn' : 'is'}, en niet in orde als ${otherwise}. Anders blijft het open.`,
    ...parts.flatMap((one) => decisionTables(one.part, one.name)),
  ];
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

interface Table {
  readonly order: readonly Axis[];
  readonly rows: readonly Row[];
}

function smallestTable(condition: Condition): Table {
  const axes = [...(turnsOf([condition], day).length > 0 ? [day] : []), ...factsOf(condition)];
  const answers = answersOf(condition);
  const tables = orders(axes).map((order): Table => ({ order, rows: rowsOf(grow(condition, order, answers), answers) }));
  return tables.reduce((best, next) => (next.rows.length < best.rows.length ? next : best));
}

const tableOf = (order: readonly Axis[], rows: readonly Row[]): string =>
  table(
    [...order.map(axisName), ...verdicts.map((verdict) => heads[verdict])],
    rows.map(({ cells, verdict }) => [
      ...order.map((axis) => cells.get(axis) ?? ''),
      ...verdicts.map((one) => (one === verdict ? '●' : ' ')),
    ]),
  );

/** Every order of the axes, as long as they are few; the day of the assessment goes first, as it is known first. */
function orders(axes: readonly Axis[]): readonly (readonly Axis[])[] {
  const facts = axes.filter((axis) => axis !== day);
  const head = axes.filter((axis) => axis === day);
  return (facts.length > 5 ? [facts] : permutations(facts)).map((order) => [...head, ...order]);
}

const permutations = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));

type Answers = ReadonlyMap<Axis, readonly Value[]>;

/** The answers that a condition tells apart, on each axis; for a day or a number the lowest of its range. */
function answersOf(condition: Condition): Answers {
  const classes = classesOf(rulebook, [condition], beginning);
  return new Map<Axis, readonly Value[]>([
    ...[...factsOf(condition)].map((fact) => [fact, classes.get(fact) ?? []] as const),
    [START, [beginning, ...turnsOf([condition], START)]],
    [day, [beginning, ...turnsOf([condition], day)]],
  ]);
}

/** What is left once the day of the assessment is known stays with that day. */
interface Rest {
  readonly residue: Residue;
  readonly on: IsoDate;
}

function grow(residue: Residue, axes: readonly Axis[], answers: Answers, on: IsoDate = beginning): Tree {
  const [axis, ...others] = axes;
  if (axis === undefined || typeof residue === 'string') return verdictOf(residue);
  const groups = new Map<string | number, { readonly rest: Rest; readonly answers: Value[] }>();
  for (const answer of answers.get(axis) ?? []) {
    const rest = learn({ residue, on }, axis, answer);
    const group = groups.get(keyOf(rest.residue)) ?? { rest, answers: [] };
    group.answers.push(answer);
    groups.set(keyOf(rest.residue), group);
  }
  const branches = [...groups.values()].map(({ rest, answers: group }) => ({
    answers: group,
    rest: grow(rest.residue, others, answers, rest.on),
  }));
  const [only, ...more] = branches;
  return only && more.length === 0 ? only.rest : { axis, branches };
}

function learn({ residue, on }: Rest, axis: Axis, answer: Value): Rest {
  const clocks = (at: IsoDate, start?: IsoDate): Clocks => ({ on: at, start, earliest: beginning });
  switch (axis) {
    case day:
      return { residue: reduce(residue, {}, clocks(String(answer))), on: String(answer) };
    case START:
      return { residue: reduce(residue, {}, clocks(on, String(answer))), on };
    default:
      return { residue: reduce(residue, { [axis]: answer }, clocks(on)), on };
  }
}

/** A row for each way through the tree; the longest list of answers stands last, as all the others. */
function rowsOf(tree: Tree, answers: Answers): readonly Row[] {
  if (typeof tree === 'string') return [{ cells: new Map(), verdict: tree }];
  const { axis, branches } = tree;
  const all = answers.get(axis) ?? [];
  const isRest = ({ answers: group }: Branch): boolean => isListed(axis) && group.length > 3 && group.length * 2 > all.length;
  const inOrder = [...branches.filter((branch) => !isRest(branch)), ...branches.filter(isRest)];
  return inOrder.flatMap((branch) => {
    const name = isRest(branch) ? 'Elk ander antwoord' : capitalised(enumerate(rangesOf(axis, branch.answers, all), 'of'));
    return rowsOf(branch.rest, answers).map(({ cells, verdict }) => ({ cells: new Map([[axis, name], ...cells]), verdict }));
  });
}

/** Whether an axis has answers to choose from, rather than a number or a day. */
const isListed = (axis: Axis): boolean => axis !== day && ['choice', 'text'].includes(definitionOf(axis).type);

/** The answers by name; numbers and days that follow on each other as one range. */
function rangesOf(axis: Axis, group: readonly Value[], all: readonly Value[]): readonly string[] {
  if (isListed(axis)) return group.map((answer) => plain(valueName(vragen, axis, answer)));
  const isIn = (answer: Value | undefined): boolean => answer !== undefined && group.includes(answer);
  const starts = all.filter((answer, at) => isIn(answer) && !isIn(all[at - 1]));
  return starts.map((start) => {
    const end = all.slice(all.indexOf(start)).find((answer) => !isIn(answer));
    return typeof start === 'number' ? numbers(axis, start, end, all[0]) : days(start, end);
  });
}

function numbers(fact: string, from: number, end: Value | undefined, lowest: Value | undefined): string {
  const least = from === lowest ? [] : [`minstens ${quantity(vragen, fact, from)}`];
  const below = end === undefined ? [] : [`minder dan ${quantity(vragen, fact, Number(end))}`];
  const ends = [...least, ...below];
  return ends.length === 0 ? 'elk getal' : ends.join(' en ');
}

const days = (from: string, end: Value | undefined): string =>
  span({
    ...(from === beginning ? {} : { from }),
    ...(end === undefined ? {} : { until: addDays(String(end), -1) }),
  });

const axisName = (axis: Axis): string =>
  axis === day ? 'Dag van de beoordeling' : plain(wordsOf(vragen, axis).label);
