import type {
  AmountAssessment,
  Caution,
  DeadlineAssessment,
  IncentiveAssessment,
} from '../../src/reasoning/assessment.js';
import type { Difference } from './compare.js';

/** One thing that is told beside a verdict. */
interface Told {
  /** Where it stands in the incentive. */
  readonly part: string;
  readonly text: string;
  /** What it is without its size: who is told of the same sort of thing changes in the same way. */
  readonly sort: string;
  readonly size: number | string;
}

/** What changes in what is told beside a verdict that stays the same: amounts, cautions and deadlines. */
export const toldDifferences = (was: IncentiveAssessment, is: IncentiveAssessment): readonly Difference[] => [
  ...differences('amount', was.id, was.amounts.map(amountOf), is.amounts.map(amountOf)),
  ...differences('caution', was.id, was.cautions.map(cautionOf), is.cautions.map(cautionOf)),
  ...differences('deadline', was.id, was.deadlines.map(deadlineOf), is.deadlines.map(deadlineOf)),
];

function amountOf({ id, unit, value, upTo, conditional }: AmountAssessment): Told {
  const size = Math.round(value * 100) / 100;
  const sort = `${unit}${upTo ? ', at most' : ''}${conditional ? ', if it applies' : ''}`;
  return { part: `amounts.${id}`, text: `${String(size)} ${sort}`, sort, size };
}

/** Apart from doubts, a caution is about a criterion, or about the day of review. */
function cautionOf({ id, kind }: Caution): Told {
  const part = kind === 'doubt' ? `doubts.${id}` : kind === 'review-passed' ? 'review' : `criteria.${id} ${kind}`;
  return { part, text: 'told', sort: 'told', size: 0 };
}

function deadlineOf({ id, date, passed }: DeadlineAssessment): Told {
  const sort = date === undefined ? 'start not known' : passed ? 'passed' : 'to come';
  return { part: `deadlines.${id}`, text: date === undefined ? sort : `${date}, ${sort}`, sort, size: date ?? '' };
}

function differences(
  kind: Difference['kind'],
  id: string,
  before: readonly Told[],
  after: readonly Told[],
): readonly Difference[] {
  const parts = new Set([...after, ...before].map(({ part }) => part));
  return [...parts].flatMap((part) => {
    const [was, is] = [before, after].map((all) => all.find((one) => one.part === part));
    if (was?.text === is?.text) return [];
    const isLarger = was && is && is.size > was.size;
    return [{ kind, id, part, was: was?.text, is: is?.text, through: [], alike: [was?.sort, is?.sort, isLarger] }];
  });
}
