import { conditionsAbout, judgeReferral } from '../reasoning/assess.js';
import type { Assessment, IncentiveAssessment } from '../reasoning/assessment.js';
import { clocksForVerdict } from '../reasoning/clocks.js';
import { always, dated, type Condition } from '../reasoning/conditions.js';
import type { Clocks, Dated } from '../reasoning/dated.js';
import { factsIn } from '../reasoning/compute.js';
import { withDerived } from '../reasoning/derive.js';
import { amountsOf, deadlinesOf, runsFrom } from '../reasoning/figures.js';
import { judge } from '../reasoning/judge.js';
import { judgeIncentive } from '../reasoning/judge-incentive.js';
import { once } from '../reasoning/memory.js';
import { datedInExpression } from '../reasoning/parts.js';
import type { CompleteRulebook, Incentive } from '../reasoning/rulebook.js';
import type { Facts, IsoDate } from '../reasoning/vocabulary.js';
import { onceForAlike } from './alike.js';
import { deepFreeze } from './freeze.js';

/**
 * The same as `assessRulebook`, for who assesses many people: what was worked out for somebody is used again for all whom
 * the rules cannot tell apart. What is returned is shared between them, so it is frozen.
 *
 * Takes 100,000 results of memory for each rulebook, then it starts again with none.
 */
export function assessAmongMany(rulebook: CompleteRulebook, answered: Facts, on: IsoDate): Assessment {
  const facts = withDerived(rulebook, answered);
  const clocks = clocksForVerdict(rulebook, facts, on);
  const { incentives, referrals } = rememberedOf(rulebook);
  return {
    on,
    start: clocks.start ?? null,
    incentives: withOwnFigures(incentives(facts, on), facts, clocks),
    referrals: referrals(facts, on),
  };
}

const rememberedOf = once((rulebook: CompleteRulebook) => {
  const prepare = (facts: Facts, on: IsoDate): Person => ({ facts, clocks: clocksForVerdict(rulebook, facts, on) });
  return {
    incentives: onceForAlike(rulebook.incentives, {
      conditionsOf: conditionsOfIncentive,
      prepare,
      each: judgeForAlike,
      together: (judged) => ({
        judged,
        assessments: Object.freeze(judged.map(({ assessment }) => assessment)),
        hasOwn: judged.some(({ own }) => own),
      }),
    }),
    referrals: onceForAlike(rulebook.referrals, {
      conditionsOf: (referral) => [
        ...Object.values(referral.reasons),
        ...(referral.unless ? [referral.unless] : []),
        ...conditionsAbout(rulebook, referral),
      ],
      prepare,
      each: (referral, { facts, clocks }) => judgeReferral(rulebook, referral, facts, clocks),
      together: (referrals) => deepFreeze(referrals.filter((referral) => referral !== undefined)),
    }),
  };
});

/** Somebody on a day. */
interface Person {
  readonly facts: Facts;
  readonly clocks: Clocks;
}

/** What an incentive comes to for people who are alike. */
interface Judged {
  readonly assessment: IncentiveAssessment;
  /** The incentive, where it has figures that are computed from what each of them gave. */
  readonly own: Incentive | undefined;
}

function judgeForAlike(incentive: Incentive, { facts, clocks }: Person): Judged {
  const assessment = deepFreeze(judgeIncentive(incentive, facts, clocks));
  const isComputed = computedIn(incentive).some(
    ({ when, facts: given }) =>
      given.some((fact) => typeof facts[fact] === 'number') && judge(when, facts, clocks) !== 'no',
  );
  const isReckoned = daysIn(incentive).some((fact) => typeof facts[fact] === 'string');
  return { assessment, own: assessment.verdict !== 'no' && (isComputed || isReckoned) ? incentive : undefined };
}

/** The amounts that are computed from facts. */
const computedIn = once(({ amounts }: Incentive) =>
  Object.values(amounts)
    .map(({ when = always, value }) => ({ when, facts: factsIn(value) }))
    .filter(({ facts }) => facts.length > 0),
);

/** The facts from which the terms of an incentive run. */
const daysIn = once(({ deadlines }: Incentive): readonly string[] => [
  ...new Set(Object.values(deadlines).flatMap((deadline) => runsFrom(deadline) ?? [])),
]);

/** What an incentive comes to for each of some people, and whether it has figures that are others for each of them. */
interface All {
  readonly judged: readonly Judged[];
  readonly assessments: readonly IncentiveAssessment[];
  readonly hasOwn: boolean;
}

const withOwnFigures = (
  { judged, assessments, hasOwn }: All,
  facts: Facts,
  clocks: Clocks,
): readonly IncentiveAssessment[] =>
  hasOwn
    ? judged.map(({ assessment, own }) =>
        own
          ? { ...assessment, amounts: amountsOf(own, facts, clocks), deadlines: deadlinesOf(own, facts, clocks) }
          : assessment,
      )
    : assessments;

/** All through which an incentive looks at a person. */
function conditionsOfIncentive(incentive: Incentive): readonly Condition[] {
  const { asks, criteria, doubts, amounts, deadlines, answers = {} } = incentive;
  const parts = [criteria, doubts, amounts, deadlines, answers].flatMap(
    (entries: Readonly<Record<string, { readonly when?: Condition }>>) => Object.values(entries),
  );
  const values = Object.values(amounts).map(({ value }) => value);
  return [
    asks,
    ...parts.map(({ when = always }) => when),
    ...values.flatMap(datedInExpression).map(holdsOn),
    ...[...values.flatMap(factsIn), ...daysIn(incentive)].map(isGiven),
  ];
}

/** A condition that tells apart the days of a dated figure. */
const holdsOn = ({ clock, intervals }: Dated<number>): Condition =>
  dated(clock, ...intervals.map((interval) => ({ ...interval, value: always })));

/** A condition that tells apart who gave a number or a day, whichever it is. */
const isGiven = (fact: string): Condition => ({ op: 'given', fact });
