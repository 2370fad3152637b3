// `npm run fresh` tells what is past its date, or will be within 60 days. It informs: it never fails because time went by.
import { completeRulebook } from '../flows/complete-rulebook.js';
import { sources } from '../flows/sources.js';
import { CommandError, readArguments } from './arguments.js';
import { readCases } from './docs/cases.js';
import { findings } from './fresh/findings.js';
import { report } from './fresh/report.js';

try {
  const { on } = readArguments('Usage: npm run fresh [-- --on YYYY-MM-DD]', 0);
  console.log(report(findings({ rulebook: completeRulebook, sources, cases: readCases() }, on), on));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
