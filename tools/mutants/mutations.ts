import { always, never, type Condition, type DatedCondition, type Group } from '../../src/reasoning/conditions.js';
import { addDays, type Span } from '../../src/reasoning/dated.js';
import { childrenOf } from '../../src/reasoning/leaves.js';
import { notation } from './notation.js';
import type { ConditionsById } from './subjects.js';

/** Conditions with one thing changed, and what was changed. */
export interface Mutation {
  readonly change: string;
  readonly parts: ConditionsById;
}

interface ChangedCondition {
  readonly change: string;
  readonly condition: Condition;
}

/**
 * Every way to change one thing in conditions that belong together: a value left out, a bound or a day moved by one either
 * way, `all` for `any` and the other way round, a part left out, and what is undecided decided. A condition that is written
 * once and used in several places is changed in all of them.
 */
export function mutationsOf(parts: ConditionsById): readonly Mutation[] {
  const leftOut = Object.keys(parts).map((part) => ({ change: `without ${part}`, parts: without(parts, part) }));
  const conditions = new Set(Object.values(parts).flatMap(nodesOf));
  const changed = [...conditions].flatMap((node) =>
    changesOf(node).map(({ change, condition }) => ({
      change,
      parts: mapParts(parts, (when) => replace(when, node, condition)),
    })),
  );
  const undecidedParts = Object.entries(parts).flatMap(([part, { op }]) =>
    op === 'undecided'
      ? decided.map(([word, by]) => ({ change: `${word} for undecided`, parts: { ...parts, [part]: by } }))
      : [],
  );
  return [...leftOut, ...undecidedParts, ...changed];
}

const without = (parts: ConditionsById, part: string): ConditionsById =>
  Object.fromEntries(Object.entries(parts).filter(([id]) => id !== part));

const mapParts = (parts: ConditionsById, map: (when: Condition) => Condition): ConditionsById =>
  Object.fromEntries(Object.entries(parts).map(([id, when]) => [id, map(when)]));

/** A condition and all that stand in it. */
const nodesOf = (condition: Condition): readonly Condition[] => [condition, ...childrenOf(condition).flatMap(nodesOf)];

/** A condition with one of its children replaced. */
const withChild = (parent: Condition, at: number, child: Condition): Condition => {
  if ('of' in parent) return { ...parent, of: parent.of.with(at, child) };
  if (parent.op !== 'dated') return parent;
  return {
    ...parent,
    intervals: parent.intervals.map((interval, index) => (index === at ? { ...interval, value: child } : interval)),
  };
};

/** What does not hold the node stays the same object. */
function replace(condition: Condition, node: Condition, by: Condition): Condition {
  if (condition === node) return by;
  return childrenOf(condition).reduce((changed, child, at) => {
    const other = replace(child, node, by);
    return other === child ? changed : withChild(changed, at, other);
  }, condition);
}

/** The changes of a condition itself, and those of its undecided parts: "undecided" is one word for many points. */
const changesOf = (condition: Condition): readonly ChangedCondition[] => [
  ...ownChanges(condition),
  ...childrenOf(condition).flatMap((child, at) =>
    child.op === 'undecided'
      ? decided.map(([word, by]) => ({
          change: `${word} for undecided in ${notation(condition)}`,
          condition: withChild(condition, at, by),
        }))
      : [],
  ),
];

const decided = [
  ['yes', always],
  ['no', never],
] as const;

function ownChanges(condition: Condition): readonly ChangedCondition[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return changesOfGroup(condition);
    case 'during':
      return moves(condition).map(({ change, span }) => ({
        change: `${condition.clock} ${change}`,
        condition: { ...condition, ...span },
      }));
    case 'dated':
      return changesOfDated(condition);
    case 'undecided':
    case 'given':
      return [];
    case 'since':
      return [-1, 1].map((days) => {
        const day = addDays(condition.day, days);
        return { change: `${condition.fact} from ${day} on for ${condition.day}`, condition: { ...condition, day } };
      });
    case 'is':
      return condition.values.map((value) => ({
        change: `${condition.fact} without "${value}"`,
        condition: { ...condition, values: condition.values.filter((other) => other !== value) },
      }));
    default: {
      const { op, fact, bound } = condition;
      return [bound - 1, bound + 1].map((moved) => ({
        change: `${fact} ${op.replace('-', ' ')} ${moved} for ${bound}`,
        condition: { ...condition, bound: moved },
      }));
    }
  }
}

function changesOfGroup(group: Group): readonly ChangedCondition[] {
  const { op, of } = group;
  if (of.length < 2) return [];
  const other = op === 'all' ? 'any' : 'all';
  const removals = of.map((part, at) => ({
    change: `without ${notation(part)} in ${notation(group)}`,
    condition: { op, of: of.toSpliced(at, 1) },
  }));
  return [{ change: `${other} for ${op}: ${notation(group)}`, condition: { op: other, of } }, ...removals];
}

const changesOfDated = (dated: DatedCondition): readonly ChangedCondition[] =>
  dated.intervals.flatMap((interval, at) =>
    moves(interval).map(({ change, span }) => ({
      change: `${dated.clock} ${change}`,
      condition: { ...dated, intervals: dated.intervals.with(at, { ...interval, ...span }) },
    })),
  );

/** Each end of a span a day earlier and a day later. */
const moves = (span: Span): readonly { readonly change: string; readonly span: Span }[] =>
  (['from', 'until'] as const).flatMap((end) => {
    const date = span[end];
    if (date === undefined) return [];
    return [-1, 1].map((days) => {
      const other = addDays(date, days);
      return { change: `${end} ${other} for ${date}`, span: { [end]: other } };
    });
  });
