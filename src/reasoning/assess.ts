import type { Assessment, ReferralAssessment } from './assessment.js';
import { clocksForVerdict } from './clocks.js';
import type { Clocks } from './dated.js';
import { withDerived } from './derive.js';
import { judge } from './judge.js';
import { judgeIncentive } from './judge-incentive.js';
import { never, type Condition } from './conditions.js';
import { conditionOf, type CompleteRulebook, type Referral, type Rulebook } from './rulebook.js';
import type { Facts, IsoDate } from './vocabulary.js';

/**
 * The verdict on every incentive and the referrals that fit, for what is known of a person. Nothing is thrown, and nothing
 * is looked at but what is handed over: the same input always gives the same assessment.
 *
 * @param answered ids and values of the rulebook's vocabulary; missing = not asked, `null` = unknown. What follows from them
 *   counts too.
 * @param on day of the assessment
 */
export function assessRulebook(rulebook: CompleteRulebook, answered: Facts, on: IsoDate): Assessment {
  const facts = withDerived(rulebook, answered);
  const clocks = clocksForVerdict(rulebook, facts, on);
  return {
    on,
    start: clocks.start ?? null,
    incentives: rulebook.incentives.map((incentive) => judgeIncentive(incentive, facts, clocks)),
    referrals: rulebook.referrals.flatMap((referral) => judgeReferral(rulebook, referral, facts, clocks) ?? []),
  };
}

/** What a referral is about, as conditions: it is refused where all of them are. */
export const conditionsAbout = ({ incentives }: Rulebook, { about }: Referral): readonly Condition[] =>
  about ? incentives.filter(({ id }) => about.includes(id)).map(conditionOf) : [];

/** The referral with the first reason that surely holds; undefined when none does, when it is ruled out, or when all that it is about is refused. */
export function judgeReferral(
  rulebook: Rulebook,
  referral: Referral,
  facts: Facts,
  clocks: Clocks,
): ReferralAssessment | undefined {
  const { id, reasons, unless = never } = referral;
  if (judge(unless, facts, clocks) === 'yes') return undefined;
  const about = conditionsAbout(rulebook, referral);
  if (about.length > 0 && about.every((condition) => judge(condition, facts, clocks) === 'no')) return undefined;
  const holds = Object.entries(reasons).find(([, when]) => judge(when, facts, clocks) === 'yes');
  return holds && { id, reason: holds[0] };
}
