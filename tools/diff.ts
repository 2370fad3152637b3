// `npm run diff -- <revision>` tells who gets another result, or is asked something else, between the rulebook of that revision
// and the one that stands here: for the worked situations, and for a sample of all routes.
import { fileURLToPath } from 'node:url';
import { wegwijzer } from '../flows/wegwijzer.js';
import { CommandError, readArguments } from './arguments.js';
import { compare, type ComparedSituation } from './diff/compare.js';
import { report } from './diff/report.js';
import { editionAt, editionIn } from './diff/revision.js';
import { sample, seeded } from './diff/sample.js';
import { readCases } from './docs/cases.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const [seed, size] = [1, 20_000];
const usage = 'Usage: npm run diff -- <revision> [--on YYYY-MM-DD], for example npm run diff -- HEAD~1';

try {
  const {
    words: [revision = ''],
    on,
  } = readArguments(usage, 1);
  const after = await editionIn(root);
  const { edition: before, commit } = await editionAt(root, revision);
  const situations: readonly ComparedSituation[] = [
    ...readCases().map(({ id, facts, on: day }) => ({ case: id, facts, on: day })),
    ...sample(wegwijzer, before.rulebook, after.rulebook, on, size, seeded(seed)),
  ];
  const changes = compare(before, after, situations);
  const asks = Boolean(before.nextQuestion && after.nextQuestion);
  console.log(report(changes, { commit, before: before.rulebook, after: after.rulebook, situations, asks }));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
