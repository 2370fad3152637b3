import type { AmountAssessment } from './assessment.js';
import { clocksForVerdict } from './clocks.js';
import { compute, factsIn } from './compute.js';
import { always } from './conditions.js';
import type { Clocks } from './dated.js';
import { withDerived } from './derive.js';
import { factsOf } from './leaves.js';
import type { Offering } from './offers.js';
import { reduce } from './reduce.js';
import type { Amount, CompleteRulebook, Incentive } from './rulebook.js';
import type { Facts, IsoDate, Vocabulary } from './vocabulary.js';

/** What an incentive gives with a course, worked out with the numbers of that course. */
export interface Worth extends AmountAssessment {
  /** Id of the incentive. */
  readonly incentive: string;
  /** Whether it is the most that anybody gets, because the rest hangs on the person; else it is the same for all who get it. */
  readonly upTo: boolean;
  /** It hangs on nothing of the course that is not known. */
  readonly conditional: false;
  /** The numbers of the course that it was worked out with, by their fact. */
  readonly from: Readonly<Record<string, number>>;
}

/** A course on a day. */
interface CourseOnDay {
  readonly facts: Facts;
  readonly clocks: Clocks;
  readonly vocabulary: Vocabulary;
  readonly factsOfCourse: ReadonlySet<string>;
}

/**
 * What incentives give with a course: of each the figures that are worked out with a number of the course, such as its hours or its
 * price. What hangs on something else of the course that is not known is left out.
 *
 * @param incentives those that the course can open
 * @param given the facts that the course record gives
 * @param on day of the assessment
 */
export function worthOf(
  rulebook: CompleteRulebook,
  { factsOfCourse }: Offering,
  incentives: readonly Incentive[],
  given: Facts,
  on: IsoDate,
): readonly Worth[] {
  const facts = withDerived(rulebook, given);
  const course = {
    facts,
    clocks: clocksForVerdict(rulebook, facts, on),
    vocabulary: rulebook.vocabulary,
    factsOfCourse,
  };
  return incentives.flatMap(({ id: incentive, amounts }) =>
    Object.entries(amounts).flatMap(([id, amount]) => {
      const figure = amount.isDetail ? undefined : figureOf(amount, course);
      return figure ? [{ incentive, id, ...figure }] : [];
    }),
  );
}

/** Undefined where the course says too little, or nothing of the figure is its own. */
function figureOf(
  { value: expression, when = always, upTo, unit, asOf, sources, confidence }: Amount,
  { facts, clocks, vocabulary, factsOfCourse }: CourseOnDay,
): Omit<Worth, 'incentive' | 'id'> | undefined {
  const used = factsIn(expression);
  const from = Object.fromEntries(
    used.flatMap((fact) => {
      const number = facts[fact];
      return factsOfCourse.has(fact) && typeof number === 'number' && number > 0 ? [[fact, number]] : [];
    }),
  );
  const applies = reduce(when, facts, clocks);
  const open = [...factsOf(applies)];
  const hangsOnPerson = open.length > 0 && !open.some((fact) => factsOfCourse.has(fact));
  if ((applies !== 'yes' && !hangsOnPerson) || Object.keys(from).length === 0) return undefined;
  // No figure falls when a number rises that it is worked out with.
  const most = Object.fromEntries(
    used.flatMap((fact) => {
      const definition = vocabulary[fact];
      const isOpen = facts[fact] === undefined && !factsOfCourse.has(fact) && definition?.type === 'number';
      return isOpen ? [[fact, definition.max]] : [];
    }),
  );
  const value = compute(expression, { ...facts, ...most }, clocks);
  if (value === undefined) return undefined;
  return {
    unit,
    value,
    upTo: upTo ?? (hangsOnPerson || Object.keys(most).length > 0),
    asOf,
    conditional: false,
    sources,
    confidence,
    from,
  };
}
