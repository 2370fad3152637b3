import { always, never, type Condition } from '../../src/reasoning/conditions.js';
import { addDays, type Span } from '../../src/reasoning/dated.js';
import { notation } from './notation.js';

/** A condition with one thing changed, and what was changed. */
export interface Mutation {
  readonly change: string;
  readonly condition: Condition;
}

/**
 * Every way to change one thing in a condition: a value left out, a bound or a day moved by one either way, `all` for `any`
 * and the other way round, a part left out, and what is undecided decided.
 */
export function mutationsOf(condition: Condition): readonly Mutation[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return [...mutationsOfGroup(condition), ...mutationsInGroup(condition)];
    case 'is':
      return condition.values.map((value) => ({
        change: `${condition.fact} without "${value}"`,
        condition: { ...condition, values: condition.values.filter((other) => other !== value) },
      }));
    case 'at-least': {
      const { fact, minimum } = condition;
      return [minimum - 1, minimum + 1].map((moved) => ({
        change: `${fact} at least ${moved} instead of ${minimum}`,
        condition: { ...condition, minimum: moved },
      }));
    }
    case 'below': {
      const { fact, limit } = condition;
      return [limit - 1, limit + 1].map((moved) => ({
        change: `${fact} below ${moved} instead of ${limit}`,
        condition: { ...condition, limit: moved },
      }));
    }
    case 'during':
      return moved(condition).map(({ change, span }) => ({
        change: `${condition.clock} ${change}`,
        condition: { ...condition, ...span },
      }));
    case 'dated':
      return mutationsOfDated(condition);
    case 'undecided':
      return [
        { change: 'yes instead of undecided', condition: always },
        { change: 'no instead of undecided', condition: never },
      ];
  }
}

type Group = Extract<Condition, { op: 'all' | 'any' }>;
type DatedCondition = Extract<Condition, { op: 'dated' }>;

function mutationsOfGroup(group: Group): readonly Mutation[] {
  const { op, of } = group;
  if (of.length < 2) return [];
  const other = op === 'all' ? 'any' : 'all';
  const removals = of.map((part, at) => ({
    change: `without ${notation(part)} in ${notation(group)}`,
    condition: { op, of: of.toSpliced(at, 1) },
  }));
  return [{ change: `${other} instead of ${op}: ${notation(group)}`, condition: { op: other, of } }, ...removals];
}

const mutationsInGroup = (group: Group): readonly Mutation[] =>
  group.of.flatMap((part, at) =>
    mutationsOf(part).map(({ change, condition }) => ({
      change: part.op === 'undecided' ? `${change} in ${notation(group)}` : change,
      condition: { op: group.op, of: group.of.with(at, condition) },
    })),
  );

function mutationsOfDated(dated: DatedCondition): readonly Mutation[] {
  const replace = (at: number, interval: DatedCondition['intervals'][number]): Condition => ({
    ...dated,
    intervals: dated.intervals.with(at, interval),
  });
  return dated.intervals.flatMap((interval, at) => [
    ...moved(interval).map(({ change, span }) => ({
      change: `${dated.clock} ${change}`,
      condition: replace(at, { ...interval, ...span }),
    })),
    ...mutationsOf(interval.value).map(({ change, condition }) => ({
      change,
      condition: replace(at, { ...interval, value: condition }),
    })),
  ]);
}

/** Each end of a span a day earlier and a day later. */
const moved = (span: Span): readonly { readonly change: string; readonly span: Span }[] =>
  (['from', 'until'] as const).flatMap((end) => {
    const date = span[end];
    if (date === undefined) return [];
    return [-1, 1].map((days) => {
      const other = addDays(date, days);
      return { change: `${end} ${other} instead of ${date}`, span: { [end]: other } };
    });
  });
