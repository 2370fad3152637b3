import type { Caution } from './assessment.js';
import { clocksForVerdict } from './clocks.js';
import type { Condition } from './conditions.js';
import { START, type Clocks } from './dated.js';
import { judge } from './judge.js';
import { once, recent } from './memory.js';
import { withDerived } from './derive.js';
import { factsOf } from './leaves.js';
import { possibleVerdicts, reduce, shortOfNo, toCondition } from './reduce.js';
import { conditionOf, type CompleteRulebook, type Incentive } from './rulebook.js';
import type { Facts, IsoDate, Value } from './vocabulary.js';
import type { assessRulebook } from './assess.js';
import type { classesOf } from './classes.js';

/** What can be told of a course before anything is known of the person. */
export interface Offering {
  /** The incentives that a course can open, by their id. */
  readonly incentives: readonly string[];
  /** The facts of a course itself: the same for everybody who follows it. */
  readonly factsOfCourse: ReadonlySet<string>;
  /** Somebody for whom these rules are made; an incentive that this person cannot have is for people elsewhere. */
  readonly here: Facts;
  /** The flow that asks about the person only. */
  readonly flow: string;
}

/** An incentive that a course can open. */
export interface Offer {
  readonly incentive: Incentive;
  /** What the person has to bring, criterion by criterion. */
  readonly person: readonly PersonalCriterion[];
  /** The criteria that hang on the course, or on somebody else. */
  readonly hanging: readonly string[];
  readonly cautions: readonly Caution[];
  /** Whether the course was asked, and leaves nothing open. */
  readonly isSettled: boolean;
  /** Whether it is for who works or lives outside Flanders. */
  readonly isElsewhere: boolean;
}

/** A criterion of which only facts of the person are still open, and on which they can still fail. */
export interface PersonalCriterion {
  readonly id: string;
  /** The facts that are still open, in the order of the alphabet, with a `+` between them. */
  readonly facts: string;
  /** What is at least needed of a fact, by its id. */
  readonly minima: Readonly<Record<string, number>>;
  /** Whether the course had a say in it. */
  readonly isMixed: boolean;
}

/** What a course can open, in the order of the rulebook. */
export interface Offers {
  readonly offers: readonly Offer[];
  /** The start that was reckoned with because the course has none, where it matters. */
  readonly assumedStart: IsoDate | undefined;
}

/** What comes with the result: it is handed over, so that it stands in one file. */
export interface Knowledge {
  readonly rulebook: CompleteRulebook;
  readonly offering: Offering;
  readonly assessRulebook: typeof assessRulebook;
  readonly classesOf: typeof classesOf;
}

/** So many days, and so many courses on a day, are remembered. */
const [mostDays, mostCourses] = [10, 1000];

/**
 * What a course can open; courses that are alike are looked at once a day.
 *
 * @param facts those that the course record gives
 * @param on day of the assessment
 */
export const offersOf = (knowledge: Knowledge, facts: Facts, on: IsoDate): Offers =>
  daysOf(knowledge.rulebook)(knowledge, on)(facts);

type OffersOfDay = (knowledge: Knowledge, on: IsoDate) => (facts: Facts) => Offers;

const daysOf = once<CompleteRulebook, OffersOfDay>(() => recent(mostDays, (_, on) => on, offersOn));

function offersOn(knowledge: Knowledge, on: IsoDate): (facts: Facts) => Offers {
  const { rulebook, classesOf } = knowledge;
  const conditions = rulebook.incentives.flatMap(({ criteria, doubts }) =>
    [...Object.values(criteria), ...Object.values(doubts)].flatMap(
      ({ when }: { readonly when?: Condition }) => when ?? [],
    ),
  );
  const followed = (rulebook.derivations ?? []).flatMap(({ from }) => from);
  const classes = classesOf(rulebook, [...conditions, ...followed], on);
  const leastLike = (fact: string, value: Value | null): Value | null => {
    if (value === null || (typeof value === 'string' && fact !== START)) return value;
    return classes.get(fact)?.findLast((bound) => bound <= value) ?? value;
  };
  const find = recent(mostCourses, JSON.stringify, (course: Facts) => findOffers(knowledge, course, on));
  // A course of which nothing is known that no rule tells apart: most courses are alike then.
  return (facts) =>
    find(Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, leastLike(fact, value ?? null)])));
}

function findOffers({ rulebook, offering, assessRulebook }: Knowledge, course: Facts, on: IsoDate): Offers {
  const facts = withDerived(rulebook, course);
  const clocks = clocksForVerdict(rulebook, facts, on);
  const { incentives: assessed, start } = assessRulebook(rulebook, facts, on);
  const offers = rulebook.incentives.flatMap((incentive): readonly Offer[] => {
    const { verdict, cautions = [] } = assessed.find(({ id }) => id === incentive.id) ?? {};
    if (verdict === 'no' || !offering.incentives.includes(incentive.id)) return [];
    return [
      {
        incentive,
        cautions,
        ...openCriteria(incentive, offering.factsOfCourse, facts, clocks),
        isElsewhere: judge(conditionOf(incentive), { ...facts, ...offering.here }, clocks) === 'no',
      },
    ];
  });
  return {
    offers,
    assumedStart: facts[START] === undefined && offers.some(needsStart) ? (start ?? undefined) : undefined,
  };
}

const needsStart = ({ incentive, isElsewhere }: Offer): boolean =>
  !isElsewhere && factsOf(conditionOf(incentive)).has(START);

/** What the course leaves open of an incentive. */
function openCriteria(
  { criteria }: Incentive,
  factsOfCourse: ReadonlySet<string>,
  facts: Facts,
  clocks: Clocks,
): Pick<Offer, 'person' | 'hanging' | 'isSettled'> {
  const isAboutCourse = (some: readonly string[]): boolean => some.some((fact) => factsOfCourse.has(fact));
  const person: PersonalCriterion[] = [];
  const hanging: string[] = [];
  let isAsked = false;
  for (const [id, { when }] of Object.entries(criteria)) {
    const isMixed = isAboutCourse([...factsOf(when)]);
    isAsked ||= isMixed;
    const residue = reduce(when, facts, clocks);
    if (typeof residue === 'string') continue;
    const open = [...factsOf(residue)];
    const canFail = possibleVerdicts(residue).includes('no');
    if (open.length === 0 || isAboutCourse(open) || (isMixed && !canFail)) hanging.push(id);
    else if (canFail) {
      // Who may get it is told, not who surely does: a higher bound that is not settled keeps nobody out.
      const needed = toCondition(shortOfNo(residue));
      person.push({ id, facts: [...factsOf(needed)].sort().join('+'), minima: minimaIn(needed), isMixed });
    }
  }
  return { person, hanging, isSettled: isAsked && hanging.length === 0 };
}

function minimaIn(condition: Condition): PersonalCriterion['minima'] {
  if (condition.op === 'at-least') return { [condition.fact]: condition.bound };
  return 'of' in condition ? Object.fromEntries(condition.of.flatMap((part) => Object.entries(minimaIn(part)))) : {};
}
