import type { Condition } from '../../src/reasoning/conditions.js';
import type { Clock, Dated, Span } from '../../src/reasoning/dated.js';
import type { Expression } from '../../src/reasoning/expression.js';
import type { CompleteRulebook, Incentive } from '../../src/reasoning/rulebook.js';
import { places } from '../../flows/places.js';

/** Something in the rulebook that holds for a time. */
export interface DatedPart {
  /** Where it stands in its incentive or referral, such as `criteria.tewerkstelling`. */
  readonly path: string;
  readonly owner: string;
  readonly file: string;
  readonly clock: Clock;
  /** One, where it only holds or does not; more, where it has a value for each. */
  readonly spans: readonly Span[];
  readonly kind: 'during' | 'dated';
}

type Found = Pick<DatedPart, 'clock' | 'spans' | 'kind'>;

/** All that is dated, incentive by incentive and then the referrals. */
export const datedParts = ({ incentives, referrals }: CompleteRulebook): readonly DatedPart[] => [
  ...incentives.flatMap(inIncentive),
  ...referrals.flatMap(({ id, reasons }) =>
    Object.entries(reasons).flatMap(([reason, when]) =>
      inCondition(when).map((part) => ({ ...part, owner: id, path: `reasons.${reason}`, file: places.referrals })),
    ),
  ),
];

function inIncentive({ id, asks, criteria, amounts, doubts, deadlines }: Incentive): readonly DatedPart[] {
  const of = (file: string, path: string, parts: readonly Found[]): readonly DatedPart[] =>
    parts.map((part) => ({ ...part, owner: id, path, file }));
  const entries = <T extends { readonly when?: Condition }>(
    file: string,
    name: string,
    record: Readonly<Record<string, T>>,
    more: (one: T) => readonly Found[] = () => [],
  ): readonly DatedPart[] =>
    Object.entries(record).flatMap(([key, one]) => of(file, `${name}.${key}`, [...inCondition(one.when), ...more(one)]));
  const [rule, details] = [places.rule(id), places.details(id)];
  return [
    ...of(rule, 'asks', inCondition(asks)),
    ...entries(rule, 'criteria', criteria),
    ...entries(details, 'amounts', amounts, ({ value }) => inExpression(value)),
    ...entries(details, 'doubts', doubts),
    ...entries(details, 'deadlines', deadlines),
  ];
}

function inCondition(condition: Condition | undefined): readonly Found[] {
  switch (condition?.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(inCondition);
    case 'during':
      return [{ clock: condition.clock, spans: [condition], kind: 'during' }];
    case 'dated':
      return [value(condition), ...condition.intervals.flatMap((interval) => inCondition(interval.value))];
    case 'is':
    case 'at-least':
    case 'below':
    case 'undecided':
    case undefined:
      return [];
  }
}

function inExpression(expression: Expression): readonly Found[] {
  if (typeof expression === 'number' || 'fact' in expression) return [];
  return 'dated' in expression ? [value(expression.dated)] : expression.of.flatMap(inExpression);
}

const value = ({ clock, intervals }: Dated<unknown>): Found => ({ clock, spans: intervals, kind: 'dated' });
