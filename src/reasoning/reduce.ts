import {
  always,
  never,
  undecided,
  type Condition,
  type DatedCondition,
  type Group,
  type Residue,
  type Verdict,
} from './conditions.js';
import { hasNoGap, intervalOn, isPossible, START, type Clocks } from './dated.js';
import { judge } from './judge.js';
import { factsOf } from './leaves.js';
import { once, recent } from './memory.js';
import type { Facts, Value } from './vocabulary.js';

/** The verdict so far, strong Kleene: open until the known facts decide. */
export const verdictOf = (residue: Residue): Verdict => (typeof residue === 'string' ? residue : 'open');

/** Whether no answer can change the verdict any more. */
export const isSettled = (residue: Residue): boolean => factsOf(residue).size === 0;

/**
 * Takes what is known out of a condition. A fact that is `null` (asked, unknown) leaves its part undecided for good. Parts
 * that can no longer change the verdict fall away, so that no question is asked for them.
 *
 * Guarantees: the verdict of what is left is that of `judge`; every fact that can still change it is mentioned; and
 * what is taken out in steps, in whatever order, leaves the same verdict as what is taken out at once. Where nothing can be
 * taken out of what is already reduced, the very same object comes back.
 *
 * @param facts missing = not asked, `null` = unknown
 * @param clocks a start that is undefined may still be asked for; `null` is a start that the person does not know
 *
 * @example
 * const rule = all(is('sector', 'private'), any(atLeast('hours', 32), atLeast('credits', 3)));
 * reduce(rule, { hours: 40 }, clocks); // is('sector', 'private'): the credits do not matter any more
 * reduce(rule, { sector: 'public' }, clocks); // 'no'
 */
export function reduce(residue: Residue, facts: Facts, clocks: Clocks): Residue {
  if (typeof residue === 'string') return residue;
  switch (residue.op) {
    case 'all':
    case 'any':
    case 'dated':
      return reduceCompound(residue)(facts, clocks);
    case 'during':
      return leftOf(residue, clocks[residue.clock], facts, clocks);
    case 'undecided':
      return undecided;
    default:
      return leftOf(residue, facts[residue.fact], facts, clocks);
  }
}

/**
 * As {@link reduce}, of what is still open and seldom met twice with the same facts, such as a whole incentive: only its
 * parts are remembered.
 */
export const reduceWhole = (residue: Residue, facts: Facts, clocks: Clocks): Residue =>
  typeof residue === 'object' && 'of' in residue ? reduceParts(residue, facts, clocks) : reduce(residue, facts, clocks);

/** Remembered by the values that it looks at, and by the days if it does: most people give the same few answers. */
const reduceCompound = once((condition: Group | DatedCondition) => {
  const mentioned = [...factsOf(condition)];
  return recent(
    1000,
    (facts: Facts, clocks: Clocks) => {
      let key = `${clocks.on}\n${clocks.earliest}`;
      for (const fact of mentioned) {
        const value = fact === START ? clocks.start : facts[fact];
        if (value !== undefined) key += `\n${fact} ${value}`;
      }
      return key;
    },
    (facts, clocks) =>
      condition.op === 'dated' ? reduceDated(condition, facts, clocks) : reduceParts(condition, facts, clocks),
  );
});

function reduceParts(condition: Group, facts: Facts, clocks: Clocks): Residue {
  const absorbing = absorbingOf[condition.op];
  const parts: Residue[] = [];
  let isUnchanged = combined.has(condition);
  for (const part of condition.of) {
    const verdict = judge(part, facts, clocks);
    if (verdict === absorbing) return verdict;
    const left = verdict === 'open' ? reduce(part, facts, clocks) : verdict;
    isUnchanged &&= left === part;
    parts.push(left);
  }
  return isUnchanged ? condition : combine(condition.op, parts);
}

/** Of a condition on a single value: its verdict, or while it is open itself if the value was not asked. */
function leftOf(condition: Condition, value: Value | null | undefined, facts: Facts, clocks: Clocks): Residue {
  const verdict = judge(condition, facts, clocks);
  if (verdict !== 'open') return verdict;
  return value === undefined ? condition : undecided;
}

const absorbingOf = { all: 'no', any: 'yes' } as const;

export const toCondition = (residue: Residue): Condition =>
  residue === 'yes' ? always : residue === 'no' ? never : residue;

/** Without a date: decided only when all intervals that are still possible come to the same, and no day is left out. */
function reduceDated(condition: DatedCondition, facts: Facts, clocks: Clocks): Residue {
  const { clock, intervals } = condition;
  const date = clocks[clock];
  if (typeof date === 'string') return reduce(intervalOn(condition, date)?.value ?? undecided, facts, clocks);
  const possible = intervals.filter((interval) => isPossible(interval, clocks.earliest));
  const values = possible.map(({ value }) => toCondition(reduce(value, facts, clocks)));
  const outcomes = hasNoGap(condition, clocks.earliest) ? values : [...values, undecided];
  const [first = undecided] = outcomes;
  if (outcomes.every((outcome) => outcome === first)) return reduce(first, facts, clocks);
  if (date === null) return agreement(outcomes.map(toResidueOf));
  const unchanged = possible.length === intervals.length && possible.every(({ value }, at) => value === values[at]);
  return unchanged
    ? condition
    : {
        op: 'dated',
        clock,
        intervals: possible.map((interval, at) => ({ ...interval, value: values[at] ?? undecided })),
      };
}

const toResidueOf = (condition: Condition): Residue =>
  condition === always ? 'yes' : condition === never ? 'no' : condition;

/** Yes or no where all parts say so, else open. */
const agreement = (parts: readonly Residue[]): Residue =>
  combine('any', [combine('all', parts), combine('all', [undecided, combine('any', parts)])]);

/** Conditions that came out of `combine`: they need no second look while their parts stay the same. */
const combined = new WeakSet<Condition>();

/**
 * Strong Kleene `all` (absorbed by no) and `any` (absorbed by yes). Once a part can no longer reach the other verdict, the
 * whole can only still be absorbed, and only the parts that can bring it there are kept.
 */
function combine(op: 'all' | 'any', parts: readonly Residue[]): Residue {
  const absorbing = absorbingOf[op];
  const other = absorbing === 'no' ? 'yes' : 'no';
  const open: Condition[] = [];
  let isStuck = false;
  for (const part of parts) {
    if (part === absorbing) return absorbing;
    if (typeof part === 'string') continue;
    for (const condition of part.op === op ? part.of : [part]) {
      if (open.includes(condition)) continue;
      open.push(condition);
      isStuck ||= towards[other](condition) === undefined;
    }
  }
  const useful = isStuck
    ? [undecided, ...open.map((part) => towards[absorbing](part)).filter((part) => part !== undefined)]
    : open;
  return useful.length === 0 ? other : regroup(op, useful);
}

/** One group of these parts, without what goes without saying. */
function regroup(op: 'all' | 'any', parts: readonly Condition[]): Condition {
  const of = withoutImplied(op, [...new Set(parts.flatMap((part) => (part.op === op ? part.of : [part])))]);
  const [first] = of;
  if (first !== undefined && of.length === 1) return first;
  const condition: Condition = { op, of };
  combined.add(condition);
  return condition;
}

/**
 * Absorption: beside `a`, an `a or b` adds nothing to an `all`, and an `a and b` adds nothing to an `any`. Neither does what has
 * a piece that is a group of parts that stand there all.
 */
function withoutImplied(op: 'all' | 'any', parts: readonly Condition[]): readonly Condition[] {
  const dual = op === 'all' ? 'any' : 'all';
  if (!parts.some((part) => part.op === dual)) return parts;
  const pieces = parts.map((part) => (part.op === dual ? part.of : [part]));
  return parts.filter((part, index) => {
    const own = pieces[index] ?? [];
    if (part.op !== dual) return true;
    const isThere = (piece: Condition): boolean => piece.op === op && piece.of.every((one) => parts.includes(one));
    return !own.some(isThere) && !pieces.some((other, at) => at !== index && isWithin(op, other, own, at < index));
  });
}

/** Whether every piece of `inner` goes without saying by one of `outer`; equal ones count only for the later of the two. */
const isWithin = (
  op: 'all' | 'any',
  inner: readonly Condition[],
  outer: readonly Condition[],
  earlier: boolean,
): boolean =>
  (inner.length < outer.length || (earlier && inner.length === outer.length)) &&
  inner.every((piece) => outer.some((one) => (op === 'any' ? implies(one, piece) : implies(piece, one))));

/** Whether one holds wherever the other does, whatever else is known: a higher bound leads to a lower one. */
const implies = (one: Condition, other: Condition): boolean =>
  one === other ||
  (one.op === 'at-least' && other.op === 'at-least' && one.fact === other.fact && one.bound >= other.bound);

/** The part of a reduced condition that can still bring it to a verdict, or undefined when it cannot get there. */
const towards = {
  yes: once((condition: Condition) => findTowards('yes', condition)),
  no: once((condition: Condition) => findTowards('no', condition)),
};

function findTowards(target: 'yes' | 'no', part: Condition): Condition | undefined {
  switch (part.op) {
    case 'dated': {
      const values = part.intervals.map(({ value }) => towards[target](value));
      if (values.every((value) => value === undefined)) return undefined;
      if (values.every((value, at) => value === part.intervals[at]?.value)) return part;
      return {
        ...part,
        intervals: part.intervals.map((interval, at) => ({ ...interval, value: values[at] ?? undecided })),
      };
    }
    case 'all':
    case 'any': {
      const useful = part.of.map((child) => towards[target](child)).filter((child) => child !== undefined);
      const complete = useful.length === part.of.length;
      if (target === absorbingOf[part.op] ? useful.length === 0 : !complete) return undefined;
      return complete && useful.every((child, at) => child === part.of[at]) ? part : regroup(part.op, useful);
    }
    case 'undecided':
      return undefined;
    case 'given':
      return target === 'yes' ? part : undefined;
    default:
      return part;
  }
}

/**
 * The verdicts that answers can bring a reduced condition to. Open is always one of them, as a person may not know; what is
 * `undecided` can stand in the way of the other two.
 */
export const possibleVerdicts = (condition: Condition): readonly Verdict[] =>
  (['yes', 'no', 'open'] as const).filter((verdict) => verdict === 'open' || towards[verdict](condition) !== undefined);

/** The part of what is left that can still bring it to a yes; undefined when no answer can. */
export const towardsYes = (residue: Residue): Condition | undefined =>
  typeof residue === 'string' ? undefined : towards.yes(residue);

/** What has to hold for anything but a no: what nobody can settle counts as met. */
export function shortOfNo(condition: Condition): Residue {
  switch (condition.op) {
    case 'undecided':
      return 'yes';
    case 'all':
    case 'any':
      return combine(condition.op, condition.of.map(shortOfNo));
    case 'dated':
      return {
        ...condition,
        intervals: condition.intervals.map((interval) => ({
          ...interval,
          value: toCondition(shortOfNo(interval.value)),
        })),
      };
    default:
      return condition;
  }
}
