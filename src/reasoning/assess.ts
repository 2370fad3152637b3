import { onceForAlike } from './alike.js';
import type { Assessment, IncentiveAssessment, ReferralAssessment } from './assessment.js';
import { clocksForVerdict } from './clocks.js';
import type { Clocks } from './dated.js';
import { amountsFor, deadlinesFor } from './figures.js';
import { judge } from './judge.js';
import { judgeIncentive, lensOf, meet, type JudgedIncentive } from './judge-incentive.js';
import { once } from './once.js';
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
    incentives: incentivesOf(rulebook)(facts, on).map((judged) => withFigures(judged, facts, clocks)),
    referrals: referralsOf(rulebook)(facts, on),
  };
}

const incentivesOf = once((rulebook: CompleteRulebook) =>
  onceForAlike(rulebook.incentives, {
    lens: lensOf,
    meet: (facts, on) => meet(facts, clocksForVerdict(rulebook, facts, on)),
    each: judgeIncentive,
    together: (incentives) => incentives,
  }),
);

const referralsOf = once((rulebook: CompleteRulebook) =>
  onceForAlike(rulebook.referrals, {
    lens: ({ reasons }) => Object.values(reasons),
    meet: (facts, on) => ({ facts, clocks: clocksForVerdict(rulebook, facts, on) }),
    each: assessReferral,
    together: (referrals): readonly ReferralAssessment[] => Object.freeze(referrals.filter((referral) => referral !== undefined)),
  }),
);

function assessReferral({ id, reasons }: Referral, { facts, clocks }: { facts: Facts; clocks: Clocks }): ReferralAssessment | undefined {
  const holds = Object.entries(reasons).find(([, when]) => judge(when, facts, clocks) === 'yes');
  return holds && Object.freeze({ id, reason: holds[0] });
}

function withFigures({ told, amounts, deadlines }: JudgedIncentive, facts: Facts, clocks: Clocks): IncentiveAssessment {
  if (amounts.length === 0 && deadlines.length === 0) return told;
  return {
    ...told,
    amounts: amounts.length === 0 ? told.amounts : amountsFor(amounts, facts, clocks),
    deadlines: deadlinesFor(deadlines, facts, clocks),
  };
}
