// `npm run case -- <file>` makes of what somebody said is not right ("Klopt dit niet?") a worked situation to finish: a file of its
// own in flows/cases, which fails until the expectation, its source and who confirmed it stand in it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { completeRulebook } from '../flows/complete-rulebook.js';
import { vocabulary } from '../flows/facts.js';
import { readCase, ReportError } from '../src/journey/reported-case.js';
import { assessRulebook } from '../src/reasoning/assess.js';
import { VocabularyError } from '../src/reasoning/vocabulary.js';
import { VERSION } from '../src/version.js';
import { CommandError } from './arguments.js';
import { draftOf, summaryOf } from './case/draft.js';

const usage =
  'Usage: npm run case -- <file>, for example npm run case -- melding.txt; the file has the text that somebody copied';

try {
  const [path, ...others] = process.argv.slice(2);
  if (path === undefined || others.length > 0) throw new CommandError(usage);
  const reported = readCase(vocabulary, read(path));
  const { about } = reported;
  if (about !== undefined && !completeRulebook.incentives.some(({ id }) => id === about))
    throw new CommandError(`The case is about "${about}", which is not an incentive of the rulebook.`);
  const { incentives } = assessRulebook(completeRulebook, reported.facts, reported.on);
  const today = Object.fromEntries(incentives.map(({ id, verdict }) => [id, verdict]));
  const { name, text } = draftOf(reported, (one) => existsSync(placeOf(one)));
  writeFileSync(placeOf(name), text);
  const lines = [
    ...summaryOf(reported, today, VERSION),
    `Written: ${placeOf(name)}. It fails until it has a title, the expectation, why, its sources, and who confirmed it when;`,
    'move it to the file of its subject then. docs/changing-a-rule.md says how.',
  ];
  console.log(lines.join('\n'));
} catch (error) {
  if (error instanceof VocabularyError) console.error(`This version cannot use the case: ${error.message}.`);
  else if (error instanceof CommandError || error instanceof ReportError) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}

/** The place of a file of worked situations, from the root of the repository: npm runs a command there. */
function placeOf(name: string): string {
  return `flows/cases/${name}.json`;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CommandError(`"${path}" cannot be read. ${usage}`);
  }
}
