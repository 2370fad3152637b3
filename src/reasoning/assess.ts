import { onceForAlike } from './alike.js';
import type { Assessment, IncentiveAssessment, ReferralAssessment } from './assessment.js';
import { clocksForVerdict } from './clocks.js';
import type { Clocks } from './dated.js';
import { amountsFor, deadlinesFor } from './figures.js';
import { judge } from './judge.js';
import { judgeIncentive, lensOf, meet, type JudgedIncentive } from './judge-incentive.js';
import { once } from './memory.js';
import type { CompleteRulebook, Referral } from './rulebook.js';
import type { Facts, IsoDate } from './vocabulary.js';

/**
 * The verdict on every incentive and the referrals that fit, for what is known of a person.
 *
 * @param facts ids and values of the rulebook's vocabulary; missing = not asked, `null` = unknown
 * @param on day of the assessment
 */
export function assessRulebook(rulebook: CompleteRulebook, facts: Facts, on: IsoDate): Assessment {
  const clocks = clocksForVerdict(rulebook, facts, on);
  return {
    on,
    start: clocks.start ?? null,
    incentives: withFigures(incentivesOf(rulebook)(facts, on), facts, clocks),
    referrals: referralsOf(rulebook)(facts, on),
  };
}

const incentivesOf = once((rulebook: CompleteRulebook) =>
  onceForAlike(rulebook.incentives, {
    lens: lensOf,
    meet: (facts, on) => meet(facts, clocksForVerdict(rulebook, facts, on)),
    each: judgeIncentive,
    together: (judged) => ({
      judged,
      told: Object.freeze(judged.map(({ told }) => told)),
      hasOwn: judged.some(({ own }) => own),
    }),
  }),
);

const referralsOf = once((rulebook: CompleteRulebook) =>
  onceForAlike(rulebook.referrals, {
    lens: ({ reasons }) => Object.values(reasons),
    meet: (facts, on) => ({ facts, clocks: clocksForVerdict(rulebook, facts, on) }),
    each: assessReferral,
    together: (referrals): readonly ReferralAssessment[] =>
      Object.freeze(referrals.filter((referral) => referral !== undefined)),
  }),
);

function assessReferral(
  { id, reasons }: Referral,
  { facts, clocks }: { facts: Facts; clocks: Clocks },
): ReferralAssessment | undefined {
  const holds = Object.entries(reasons).find(([, when]) => judge(when, facts, clocks) === 'yes');
  return holds && Object.freeze({ id, reason: holds[0] });
}

/** All incentives for people whom none of them can tell apart. */
interface Judged {
  readonly judged: readonly JudgedIncentive[];
  readonly told: readonly IncentiveAssessment[];
  /** Whether some of them have figures that are others for each person. */
  readonly hasOwn: boolean;
}

function withFigures({ judged, told, hasOwn }: Judged, facts: Facts, clocks: Clocks): readonly IncentiveAssessment[] {
  if (!hasOwn) return told;
  return judged.map(({ told: one, own }) =>
    own
      ? {
          ...one,
          amounts: amountsFor(own.amounts, facts, clocks),
          deadlines: deadlinesFor(own.deadlines, facts, clocks),
        }
      : one,
  );
}
