import { aanbod, inVlaanderen, vanDeOpleiding } from '../../../flows/aanbod.js';
import type { Caution } from '../../reasoning/assessment.js';
import { clocksForVerdict } from '../../reasoning/clocks.js';
import type { Condition } from '../../reasoning/conditions.js';
import { START, type Clocks } from '../../reasoning/dated.js';
import { judge } from '../../reasoning/judge.js';
import { factsOf } from '../../reasoning/leaves.js';
import { once } from '../../reasoning/memory.js';
import { possibleVerdicts, reduce } from '../../reasoning/reduce.js';
import { conditionOf, type CompleteRulebook, type Incentive } from '../../reasoning/rulebook.js';
import type { Facts, IsoDate, Value } from '../../reasoning/vocabulary.js';
import type { ResultModule } from '../late-parts.js';

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
type Knowledge = Pick<ResultModule, 'completeRulebook' | 'assessRulebook' | 'classesOf'>;

/** What was worked out on one day. */
class Day {
  readonly offers = new Map<string, Offers>();
  readonly #classes: ReadonlyMap<string, readonly Value[]>;

  constructor({ completeRulebook, classesOf }: Knowledge, on: IsoDate) {
    const conditions = completeRulebook.incentives.flatMap(({ criteria, doubts }) =>
      [...Object.values(criteria), ...Object.values(doubts)].flatMap(
        ({ when }: { readonly when?: Condition }) => when ?? [],
      ),
    );
    this.#classes = classesOf(completeRulebook, conditions, on);
  }

  /** A course of which nothing is known that no rule tells apart: most courses are alike then. */
  plain(course: Facts): Facts {
    return Object.fromEntries(
      Object.entries(course).map(([fact, value]) => [fact, this.#leastLike(fact, value ?? null)]),
    );
  }

  #leastLike(fact: string, value: Value | null): Value | null {
    if (value === null || (typeof value === 'string' && fact !== START)) return value;
    return this.#classes.get(fact)?.findLast((bound) => bound <= value) ?? value;
  }
}

const daysOf = once<CompleteRulebook, Map<IsoDate, Day>>(() => new Map());

/** So many days are remembered, then it starts again with none. */
const mostDays = 10;

function dayOf(knowledge: Knowledge, on: IsoDate): Day {
  const days = daysOf(knowledge.completeRulebook);
  let day = days.get(on);
  if (!day) {
    if (days.size >= mostDays) days.clear();
    days.set(on, (day = new Day(knowledge, on)));
  }
  return day;
}

/**
 * What a course can open; courses that are alike are looked at once a day.
 *
 * @param facts those that the course record gives
 * @param on day of the assessment
 */
export function offersOf(knowledge: Knowledge, facts: Facts, on: IsoDate): Offers {
  const day = dayOf(knowledge, on);
  const course = day.plain(facts);
  const key = JSON.stringify(course);
  let found = day.offers.get(key);
  if (!found) day.offers.set(key, (found = findOffers(knowledge, course, on)));
  return found;
}

function findOffers({ completeRulebook: rulebook, assessRulebook }: Knowledge, facts: Facts, on: IsoDate): Offers {
  const clocks = clocksForVerdict(rulebook, facts, on);
  const { incentives: assessed, start } = assessRulebook(rulebook, facts, on);
  const offers = rulebook.incentives.flatMap((incentive): readonly Offer[] => {
    const { verdict, cautions = [] } = assessed.find(({ id }) => id === incentive.id) ?? {};
    if (verdict === 'no' || !isOffered(incentive.id)) return [];
    return [
      {
        incentive,
        cautions,
        ...openCriteria(incentive, facts, clocks),
        isElsewhere: isElsewhere(incentive, facts, clocks),
      },
    ];
  });
  return {
    offers,
    assumedStart: facts[START] === undefined && offers.some(needsStart) ? (start ?? undefined) : undefined,
  };
}

const isOffered = (id: string): boolean => (aanbod as readonly string[]).includes(id);

const isElsewhere = (incentive: Incentive, facts: Facts, clocks: Clocks): boolean =>
  judge(conditionOf(incentive), { ...facts, ...inVlaanderen }, clocks) === 'no';

const needsStart = ({ incentive, isElsewhere }: Offer): boolean =>
  !isElsewhere && factsOf(conditionOf(incentive)).has(START);

/** What the course leaves open of an incentive. */
function openCriteria(
  { criteria }: Incentive,
  facts: Facts,
  clocks: Clocks,
): Pick<Offer, 'person' | 'hanging' | 'isSettled'> {
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
    else if (canFail) person.push({ id, facts: open.sort().join('+'), minima: minimaIn(residue), isMixed });
  }
  return { person, hanging, isSettled: isAsked && hanging.length === 0 };
}

const isAboutCourse = (facts: readonly string[]): boolean => facts.some((fact) => vanDeOpleiding.has(fact));

function minimaIn(condition: Condition): PersonalCriterion['minima'] {
  if (condition.op === 'at-least') return { [condition.fact]: condition.bound };
  return 'of' in condition ? Object.fromEntries(condition.of.flatMap((part) => Object.entries(minimaIn(part)))) : {};
}
