import { undecided, type Condition, type Verdict } from './conditions.js';
import { contains, intervalOn, type Clocks, type Dated, type Span } from './dated.js';
import type { Facts } from './vocabulary.js';

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

/** Whether an answer can still change the verdict. */
export const isSettled = (residue: Residue): boolean => factsOf(residue).size === 0;

/**
 * Takes what is known out of a condition. A fact that is `null` (asked, unknown) leaves its part undecided for good. Parts
 * that can no longer change the verdict fall away, so that no question is asked for them.
 */
export function reduce(residue: Residue, facts: Facts, clocks: Clocks): Residue {
  if (typeof residue === 'string') return residue;
  switch (residue.op) {
    case 'all':
    case 'any':
      return combine(
        residue.op,
        residue.of.map((part) => reduce(part, facts, clocks)),
      );
    case 'is': {
      const value = facts[residue.fact];
      if (value === undefined) return residue;
      return value === null ? undecided : toResidue(residue.values.includes(String(value)));
    }
    case 'at-least':
      return typeof residue.minimum === 'number'
        ? compare(residue.fact, residue.minimum, facts)
        : compareDated(residue.fact, residue.minimum, facts, clocks);
    case 'below': {
      const value = facts[residue.fact];
      if (value === undefined) return residue;
      return value === null ? undecided : toResidue(Number(value) < residue.limit);
    }
    case 'during':
      return within(residue, clocks[residue.clock], clocks.earliest) ?? residue;
    case 'undecided':
      return residue;
  }
}

const toResidue = (met: boolean): Residue => (met ? 'yes' : 'no');

function compare(fact: string, minimum: number, facts: Facts): Residue {
  if (minimum <= 0) return 'yes';
  const value = facts[fact];
  if (value === undefined) return { op: 'at-least', fact, minimum };
  return value === null ? undecided : toResidue(Number(value) >= minimum);
}

function compareDated(fact: string, minimum: Dated<number>, facts: Facts, clocks: Clocks): Residue {
  const date = clocks[minimum.clock];
  if (date !== undefined) {
    const interval = intervalOn(minimum, date);
    return interval ? compare(fact, interval.value, facts) : undecided;
  }
  if (facts[fact] === undefined) return { op: 'at-least', fact, minimum };
  const possible = minimum.intervals.filter(({ until }) => until === undefined || until >= clocks.earliest);
  const outcomes = possible.map(({ value }) => compare(fact, value, facts));
  const [first] = outcomes;
  if (first !== undefined && outcomes.every((outcome) => outcome === first)) return first;
  return combine(
    'any',
    possible.map(({ from, until }, index) =>
      combine('all', [spanOf(minimum.clock, from, until), outcomes[index] ?? undecided]),
    ),
  );
}

const spanOf = (clock: Dated<number>['clock'], from?: string, until?: string): Condition => ({
  op: 'during',
  clock,
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
});

/** Without a date: decided only when the span holds all possible days, or none. */
function within(span: Span, date: string | undefined, earliest: string): Residue | undefined {
  if (date !== undefined) return toResidue(contains(span, date));
  if (span.until !== undefined) return span.until < earliest ? 'no' : undefined;
  return span.from === undefined || span.from <= earliest ? 'yes' : undefined;
}

/**
 * Strong Kleene `all` (absorbed by no) and `any` (absorbed by yes). Once a part is undecided for good, the whole can only
 * still reach the absorbing verdict, and only the parts that can bring it there are kept.
 */
function combine(op: 'all' | 'any', parts: readonly Residue[]): Residue {
  const absorbing = op === 'all' ? 'no' : 'yes';
  const open: Condition[] = [];
  for (const part of parts) {
    if (part === absorbing) return absorbing;
    if (typeof part === 'string') continue;
    if (part.op === op) open.push(...part.of);
    else open.push(part);
  }
  if (open.some((part) => part.op === 'undecided')) {
    const useful = open.map((part) => towards(absorbing, part)).filter((part) => part !== undefined);
    return useful.length === 0 ? undecided : { op, of: [undecided, ...useful] };
  }
  const [first, ...rest] = open;
  if (first === undefined) return absorbing === 'no' ? 'yes' : 'no';
  return rest.length === 0 ? first : { op, of: open };
}

/** The part of a reduced condition that can still bring it to `target`, or undefined when it cannot get there. */
function towards(target: 'yes' | 'no', part: Condition): Condition | undefined {
  if (part.op === 'undecided') return undefined;
  if (part.op !== 'all' && part.op !== 'any') return part;
  const { op } = part;
  const useful = part.of.map((child) => towards(target, child)).filter((child) => child !== undefined);
  const needsEvery = (op === 'all') === (target === 'yes');
  if (useful.length === 0 || (needsEvery && useful.length < part.of.length)) return undefined;
  return { op, of: useful };
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
    case 'below':
      return [condition.fact];
    case 'at-least':
      return typeof condition.minimum !== 'number' && condition.minimum.clock === 'start'
        ? [condition.fact, START]
        : [condition.fact];
    case 'during':
      return condition.clock === 'start' ? [START] : [];
    case 'undecided':
      return [];
  }
}
