import { always, never, undecided, type Condition, type Verdict } from './conditions.js';
import { addDays, contains, intervalOn, type Clocks, type Dated, type Span } from './dated.js';
import type { Facts, IsoDate } from './vocabulary.js';

/**
 * What is left of a condition once some facts are known: a verdict that nothing can change any more, or a smaller
 * condition over the facts that still can. Everything else follows from it: the verdict, the facts still needed, whether a
 * question matters, and the nodes of the walk.
 */
export type Residue = 'yes' | 'no' | Condition;

/** The fact behind the clock `start`. */
export const START = 'start';

/** The verdict so far, strong Kleene: open until the known facts decide. */
export const verdictOf = (residue: Residue): Verdict => (typeof residue === 'string' ? residue : 'open');

/** Whether no answer can change the verdict any more. */
export const isSettled = (residue: Residue): boolean => factsOf(residue).size === 0;

/**
 * Takes what is known out of a condition. A fact that is `null` (asked, unknown) leaves its part undecided for good. Parts
 * that can no longer change the verdict fall away, so that no question is asked for them.
 */
export function reduce(residue: Residue, facts: Facts, clocks: Clocks): Residue {
  if (typeof residue === 'string') return residue;
  switch (residue.op) {
    case 'all':
    case 'any': {
      const parts = residue.of.map((part) => reduce(part, facts, clocks));
      const unchanged = combined.has(residue) && parts.every((part, index) => part === residue.of[index]);
      return unchanged ? residue : combine(residue.op, parts);
    }
    case 'is': {
      const value = facts[residue.fact];
      if (value === undefined) return residue;
      return value === null ? undecided : toResidue(residue.values.includes(String(value)));
    }
    case 'at-least':
      return compare(residue, facts);
    case 'below': {
      const value = facts[residue.fact];
      if (value === undefined) return residue;
      return value === null ? undecided : toResidue(Number(value) < residue.limit);
    }
    case 'dated':
      return reduceDated(residue, facts, clocks);
    case 'during':
      return within(residue, clocks[residue.clock], clocks.earliest) ?? residue;
    case 'undecided':
      return undecided;
  }
}

const toResidue = (met: boolean): Residue => (met ? 'yes' : 'no');

const toCondition = (residue: Residue): Condition =>
  residue === 'yes' ? always : residue === 'no' ? never : residue;

function compare(condition: Extract<Condition, { op: 'at-least' }>, facts: Facts): Residue {
  const { fact, minimum } = condition;
  if (minimum <= 0) return 'yes';
  const value = facts[fact];
  if (value === undefined) return condition;
  return value === null ? undecided : toResidue(Number(value) >= minimum);
}

type DatedCondition = Extract<Condition, { op: 'dated' }>;

/** Without a date: decided only when all intervals that are still possible come to the same, and no day is left out. */
function reduceDated(condition: DatedCondition, facts: Facts, clocks: Clocks): Residue {
  const { clock, intervals } = condition;
  const date = clocks[clock];
  if (typeof date === 'string') return reduce(intervalOn(condition, date)?.value ?? undecided, facts, clocks);
  const possible = intervals.filter(({ until }) => until === undefined || until >= clocks.earliest);
  const values = possible.map(({ value }) => toCondition(reduce(value, facts, clocks)));
  const outcomes = hasNoGap(condition, clocks.earliest) ? values : [...values, undecided];
  const [first = undecided] = outcomes;
  if (outcomes.every((outcome) => outcome === first)) return reduce(first, facts, clocks);
  if (date === null) return agreement(outcomes.map(toResidueOf));
  const unchanged = possible.length === intervals.length && possible.every(({ value }, at) => value === values[at]);
  return unchanged
    ? condition
    : { op: 'dated', clock, intervals: possible.map((interval, at) => ({ ...interval, value: values[at] ?? undecided })) };
}

const toResidueOf = (condition: Condition): Residue =>
  condition === always ? 'yes' : condition === never ? 'no' : condition;

/** Yes or no where all parts say so, else open. */
const agreement = (parts: readonly Residue[]): Residue =>
  combine('any', [combine('all', parts), combine('all', [undecided, combine('any', parts)])]);

/** Whether every day from `earliest` on has a value. The first day without one is that day, or follows an interval. */
const hasNoGap = (value: Dated<unknown>, earliest: IsoDate): boolean =>
  [earliest, ...value.intervals.flatMap(({ until }) => (until === undefined ? [] : [addDays(until, 1)]))]
    .filter((date) => date >= earliest)
    .every((date) => intervalOn(value, date) !== undefined);

/** Without a date: decided only when the span holds all possible days, or none. */
function within(span: Span, date: string | null | undefined, earliest: string): Residue | undefined {
  if (typeof date === 'string') return toResidue(contains(span, date));
  if (span.until !== undefined && span.until < earliest) return 'no';
  if (span.until === undefined && (span.from === undefined || span.from <= earliest)) return 'yes';
  return date === null ? undecided : undefined;
}

/** Conditions that came out of `combine`: they need no second look while their parts stay the same. */
const combined = new WeakSet<Condition>();

/**
 * Strong Kleene `all` (absorbed by no) and `any` (absorbed by yes). Once a part can no longer reach the other verdict, the
 * whole can only still be absorbed, and only the parts that can bring it there are kept.
 */
function combine(op: 'all' | 'any', parts: readonly Residue[]): Residue {
  const absorbing = op === 'all' ? 'no' : 'yes';
  const open = new Set<Condition>();
  for (const part of parts) {
    if (part === absorbing) return absorbing;
    if (typeof part === 'string') continue;
    for (const condition of part.op === op ? part.of : [part]) open.add(condition);
  }
  const other = absorbing === 'no' ? 'yes' : 'no';
  const isStuck = [...open].some((part) => towards(other, part) === undefined);
  const useful = isStuck
    ? [undecided, ...[...open].map((part) => towards(absorbing, part)).filter((part) => part !== undefined)]
    : [...open];
  const of = withoutImplied(op, useful);
  const [first, ...rest] = of;
  if (first === undefined) return other;
  if (rest.length === 0) return first;
  const condition: Condition = { op, of };
  combined.add(condition);
  return condition;
}

/** Absorption: beside `a`, an `a or b` adds nothing to an `all`, and an `a and b` adds nothing to an `any`. */
function withoutImplied(op: 'all' | 'any', parts: readonly Condition[]): readonly Condition[] {
  const dual = op === 'all' ? 'any' : 'all';
  const pieces = parts.map((part) => (part.op === dual ? part.of : [part]));
  return parts.filter((part, index) => {
    const own = pieces[index] ?? [];
    return part.op !== dual || !pieces.some((other, at) => at !== index && isWithin(other, own, at < index));
  });
}

/** Whether every piece of `inner` is one of `outer`; equal ones count only for the later of the two. */
const isWithin = (inner: readonly Condition[], outer: readonly Condition[], earlier: boolean): boolean =>
  (inner.length < outer.length || (earlier && inner.length === outer.length)) &&
  inner.every((piece) => outer.includes(piece));

const reachable = {
  yes: new WeakMap<Condition, { readonly part: Condition | undefined }>(),
  no: new WeakMap<Condition, { readonly part: Condition | undefined }>(),
};

/** The part of a reduced condition that can still bring it to `target`, or undefined when it cannot get there. */
function towards(target: 'yes' | 'no', condition: Condition): Condition | undefined {
  const found = reachable[target].get(condition) ?? { part: findTowards(target, condition) };
  reachable[target].set(condition, found);
  return found.part;
}

function findTowards(target: 'yes' | 'no', part: Condition): Condition | undefined {
  switch (part.op) {
    case 'undecided':
      return undefined;
    case 'dated': {
      const values = part.intervals.map(({ value }) => towards(target, value));
      if (values.every((value) => value === undefined)) return undefined;
      if (values.every((value, at) => value === part.intervals[at]?.value)) return part;
      return {
        ...part,
        intervals: part.intervals.map((interval, at) => ({ ...interval, value: values[at] ?? undecided })),
      };
    }
    case 'all':
    case 'any': {
      const absorbing = part.op === 'all' ? 'no' : 'yes';
      const useful = part.of.map((child) => towards(target, child)).filter((child) => child !== undefined);
      const complete = useful.length === part.of.length;
      if (target === absorbing ? useful.length === 0 : !complete) return undefined;
      return complete && useful.every((child, at) => child === part.of[at]) ? part : { op: part.op, of: useful };
    }
    case 'is':
    case 'at-least':
    case 'below':
    case 'during':
      return part;
  }
}

const factsOfCondition = new WeakMap<Condition, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** The facts that a residue still mentions. */
export function factsOf(residue: Residue): ReadonlySet<string> {
  if (typeof residue === 'string') return none;
  const cached = factsOfCondition.get(residue);
  if (cached) return cached;
  const facts = new Set(mentions(residue));
  factsOfCondition.set(residue, facts);
  return facts;
}

function mentions(condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => [...factsOf(part)]);
    case 'is':
    case 'at-least':
    case 'below':
      return [condition.fact];
    case 'dated':
      return [
        ...(condition.clock === START ? [START] : []),
        ...condition.intervals.flatMap(({ value }) => [...factsOf(value)]),
      ];
    case 'during':
      return condition.clock === START ? [START] : [];
    case 'undecided':
      return [];
  }
}
