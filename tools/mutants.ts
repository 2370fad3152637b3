// `npm run mutants`: how well the worked situations of flows/cases guard the rulebook. Each condition is changed in every
// small way; a change that no case notices is listed with the case that is missing. Fails under 95 %. With ids of incentives
// or referrals (`npm run mutants -- opleidingscheques`) it looks at those only.
import { caseFiles, cases } from '../flows/cases/index.js';
import { completeRulebook } from '../flows/complete-rulebook.js';
import { firstReading } from '../flows/sources/kinds.js';
import type { CompleteRulebook } from '../src/reasoning/rulebook.js';
import { coverageOf } from './mutants/coverage.js';
import { scoresOf, shareKilled, WANTED_SHARE } from './mutants/mutants.js';
import { reportOfCoverage, reportOfScores } from './mutants/report.js';

const ids = process.argv.slice(2);
const isAsked = ({ id }: { readonly id: string }): boolean => ids.length === 0 || ids.includes(id);
const rulebook: CompleteRulebook = {
  ...completeRulebook,
  incentives: completeRulebook.incentives.filter(isAsked),
  referrals: completeRulebook.referrals.filter(isAsked),
};

if (rulebook.incentives.length + rulebook.referrals.length < ids.length) {
  console.error(`The rulebook does not have all of these: ${ids.join(', ')}`);
  process.exitCode = 1;
} else {
  const scores = scoresOf(rulebook, cases, firstReading);
  console.log(reportOfScores(scores));
  console.log(reportOfCoverage(coverageOf(rulebook, caseFiles, firstReading)));
  if (shareKilled(scores) < WANTED_SHARE) process.exitCode = 1;
}
