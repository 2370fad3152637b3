import { classesOf } from './classes.js';
import { clocksForVerdict } from './clocks.js';
import type { Condition, Verdict } from './conditions.js';
import { addDays, START } from './dated.js';
import { withDerived } from './derive.js';
import { judge } from './judge.js';
import { leavesOf, spansOf } from './leaves.js';
import { isBetter, minimalChanges, type Changes } from './minimal-changes.js';
import { conditionOf, type Changeability, type CompleteRulebook, type Rule, type Rulebook } from './rulebook.js';
import type { Facts, IsoDate, Value } from './vocabulary.js';

/** One fact that would have to be otherwise. */
export interface Change {
  readonly fact: string;
  /** Any of these is enough: of a choice all that come to the same, of a number the least that is enough, of a day the first. */
  readonly values: readonly Value[];
  /** Where a number or a day would have to be less, the least that is too much. */
  readonly below?: Value;
}

/**
 * How a verdict would turn, from what asks nothing of anybody: by itself on a day, by what the person can choose, by what takes
 * time, or by what comes with life.
 */
export type RepairKind = 'itself' | 'choose' | 'can' | 'happens';

/** What would turn a no into something better, or open into a yes: all of these changes together, and none of them less. */
export interface Repair {
  /** Of changes of several kinds, the one that is the least in somebody's hands. */
  readonly kind: RepairKind;
  /** Of all changes together; of two repairs of a kind, the one with less is easier. */
  readonly effort: number;
  /** The hardest first. None where time does it. */
  readonly changes: readonly Change[];
  /** The first day on which the verdict turns, where time does it. */
  readonly day?: IsoDate;
  /** What the verdict would be: open as long as something more has to be known or decided. */
  readonly verdict: 'yes' | 'open';
}

/** The verdict on an incentive in a world where these facts are otherwise, on a day. */
export type VerdictIn = (changes: Changes, on: IsoDate) => Verdict;

/**
 * All that would turn the verdict on an incentive for the better: the first day on which a rule does it by itself, and the smallest
 * sets of at most three changes. Each was verified by judging the changed situation again.
 *
 * A fact that follows from another is not changed by itself, and what the person does not know can only be chosen.
 *
 * @param facts what is known of the person; missing = not asked, `null` = unknown
 * @param on day of the assessment
 * @returns the easiest first; none for a yes
 *
 * @example
 * repairsOf(rulebook, leave, { job: 'yes', hours: 20 }, '2026-11-21');
 * // [{ kind: 'choose', effort: 2, changes: [{ fact: 'hours', values: [32] }], verdict: 'yes' }]
 */
export function repairsOf(rulebook: CompleteRulebook, incentive: Rule, facts: Facts, on: IsoDate): readonly Repair[] {
  const condition = conditionOf(incentive);
  const verdictIn: VerdictIn = (changes, day) => judgeWith(rulebook, condition, { ...facts, ...changes }, day);
  const classes = classesFor(rulebook, condition, facts, on);
  const sets = minimalChanges({ rulebook, condition, facts, on, classes, mayChange: changeableIn(rulebook, facts) });
  const isNearest = (set: Changes): boolean => !sets.some((other) => isNearer(rulebook, facts, other, set));
  const repairs = sets.filter(isNearest).map((set): Repair => {
    const steps = Object.entries(set)
      .map(([fact, value]) => stepTo(rulebook, facts, classes, fact, value))
      .sort((one, other) => byEase(other, one));
    return {
      kind: steps[0]?.kind ?? 'itself',
      effort: steps.reduce((sum, { effort }) => sum + effort, 0),
      changes: steps.map(({ change }) => change),
      verdict: verdictIn(set, on) === 'yes' ? 'yes' : 'open',
    };
  });
  const places = [0, 1, 2];
  return [
    ...turningByItself(condition, facts, on, verdictIn),
    ...places.reduce((some, place) => merged(rulebook, some, place), repairs).sort(byEase),
  ];
}

/** By the rules alone. Who asks the questions knows more of a changed world: see `toTell`. */
function judgeWith(rulebook: Rulebook, condition: Condition, facts: Facts, on: IsoDate): Verdict {
  const known = withDerived(rulebook, facts);
  return judge(condition, known, clocksForVerdict(rulebook, known, on));
}

type Classes = ReadonlyMap<string, readonly Value[]>;

/**
 * The values that a fact could have instead. Nobody chooses a start that has passed, or waits for a blow; and a number that follows from
 * another fact stands for a size in another unit.
 */
function classesFor(rulebook: CompleteRulebook, condition: Condition, facts: Facts, on: IsoDate): Classes {
  const { derivations = [], changeable, vocabulary } = rulebook;
  const conditions = [condition, ...derivations.flatMap(({ from }) => from)];
  const isMeant = (fact: string, value: Value): boolean => {
    const how = changeable[fact];
    const untold = how?.kind === 'happens' ? [how.untold, how.untoldFrom?.[String(facts[fact])]] : [];
    if (untold.some((values) => values?.includes(value))) return false;
    return vocabulary[fact]?.type !== 'number' || !derivations.some(({ then }) => then[fact] === value);
  };
  const classes = classesOf({ ...rulebook, lookBackMonths: 0 }, conditions, on);
  return new Map([...classes].map(([fact, values]) => [fact, values.filter((value) => isMeant(fact, value))]));
}

const fixed: Changeability = { kind: 'fixed' };

const changeableIn =
  (rulebook: CompleteRulebook, facts: Facts) =>
  (fact: string): boolean => {
    const { kind } = rulebook.changeable[fact] ?? fixed;
    if (kind === 'fixed' || isGiven(withDerived(rulebook, { ...facts, [fact]: undefined })[fact])) return false;
    return kind === 'choose' || isGiven(facts[fact]);
  };

const isGiven = (value: Value | null | undefined): value is Value => value !== undefined && value !== null;

/** Whether one number or day comes before another. */
const isBefore = (one: Value, other: Value): boolean =>
  typeof one === 'number' ? one < Number(other) : one < String(other);

const isMeasured = ({ vocabulary }: Rulebook, fact: string): boolean =>
  vocabulary[fact]?.type === 'number' || vocabulary[fact]?.type === 'date';

/** Whether one set is another with less of a change, in the same direction, of one number or day. */
function isNearer(rulebook: Rulebook, facts: Facts, one: Changes, other: Changes): boolean {
  const names = Object.keys({ ...one, ...other });
  const differing = names.filter((fact) => one[fact] !== other[fact]);
  const [fact = ''] = differing;
  const [near, far] = [one[fact], other[fact]];
  if (differing.length !== 1 || near === undefined || far === undefined || !isMeasured(rulebook, fact)) return false;
  const present = facts[fact];
  if (!isGiven(present) || isBefore(present, near)) return isBefore(near, far);
  return isBefore(far, near);
}

/** One change by itself. */
interface Step {
  readonly kind: RepairKind;
  readonly effort: number;
  readonly change: Change;
}

function stepTo(rulebook: CompleteRulebook, facts: Facts, classes: Classes, fact: string, value: Value): Step {
  const how = rulebook.changeable[fact] ?? fixed;
  const present = facts[fact];
  const isLess = isMeasured(rulebook, fact) && isGiven(present) && isBefore(value, present);
  const below = isLess ? classes.get(fact)?.find((bound) => isBefore(value, bound)) : undefined;
  return {
    kind: kindOf(how, value, isLess),
    effort: how.kind === 'fixed' ? 0 : how.effort,
    change: { fact, values: [value], ...(below !== undefined && { below }) },
  };
}

/** What may not be advised is a circumstance, whoever could choose it. */
function kindOf(how: Changeability, value: Value, isLess: boolean): RepairKind {
  if (how.kind === 'fixed' || how.kind === 'happens') return 'happens';
  const { kind, advised } = how;
  const isAdvised = advised === 'any' || (advised === 'more' ? !isLess : advised.includes(value));
  return isAdvised ? kind : 'happens';
}

const kinds: readonly RepairKind[] = ['itself', 'choose', 'can', 'happens'];

function byEase(one: Omit<Step, 'change'>, other: Omit<Step, 'change'>): number {
  return kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.effort - other.effort;
}

/** Repairs that differ in one value at this place alone, as one. */
function merged(rulebook: Rulebook, repairs: readonly Repair[], place: number): Repair[] {
  const alike = new Map<string, Repair>();
  for (const repair of repairs) {
    const { kind, verdict, changes } = repair;
    const varying = changes[place];
    const isChoice = varying !== undefined && !isMeasured(rulebook, varying.fact);
    const key = JSON.stringify([
      kind,
      verdict,
      changes.map((change, at) => (isChoice && at === place ? change.fact : change)),
    ]);
    const known = alike.get(key);
    alike.set(key, known && varying ? withValues(known, place, varying.values) : repair);
  }
  return [...alike.values()];
}

const withValues = (repair: Repair, place: number, values: readonly Value[]): Repair => ({
  ...repair,
  changes: repair.changes.map((change, at) =>
    at === place ? { ...change, values: [...change.values, ...values] } : change,
  ),
});

/** The first day on which a rule turns the verdict, if there is one. */
function turningByItself(condition: Condition, facts: Facts, on: IsoDate, verdictIn: VerdictIn): readonly Repair[] {
  const present = verdictIn({}, on);
  // Who was not asked for a start is reckoned with the day of the assessment.
  const clocks = facts[START] === undefined ? (['on', START] as const) : (['on'] as const);
  const days = leavesOf(condition)
    .flatMap((leaf) => clocks.flatMap((clock) => spansOf(leaf, clock)))
    .flatMap(({ from, until }) => [from, until && addDays(until, 1)])
    .filter((day) => day !== undefined && day > on)
    .sort();
  for (const day of days) {
    const verdict = day === undefined ? present : verdictIn({}, day);
    if (day !== undefined && isBetter(verdict, present))
      return [{ kind: 'itself', effort: 0, changes: [], day, verdict: verdict === 'yes' ? 'yes' : 'open' }];
  }
  return [];
}
