// `npm run check`: what tells within a minute and a half whether a change is good: types, lint, the tests without a page, and in
// Chromium the tests of what changed since `main`. `npm test` proves the rest.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browsers.mjs';
import { concerned } from './concerned.mjs';
import { ensureDependencies, root } from './setup.mjs';
import { countOfBrowser, countOfMocha, runSteps } from './steps.mjs';
import { browserTests, nodeTests } from './test-files.mjs';

/** @param {string[]} args */
const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();

/** What differs from the last commit that this branch shares with `main`, or on `main` itself from the last commit; new files too. */
function changedFiles() {
  const since = git('merge-base', 'HEAD', 'main') || 'HEAD';
  const lists = [
    git('diff', '--name-only', '--diff-filter=d', since),
    git('ls-files', '--others', '--exclude-standard'),
  ];
  return lists.flatMap((list) => list.split('\n')).filter(Boolean);
}

const { files, left } = concerned(changedFiles(), { browserTests, nodeTests });

/**
 * What was found good is not looked at again while its text is the same, and what decides over all texts: so a fault that another file
 * brings about is left to `npm test`.
 */
const rules = ['tsconfig.json', 'eslint.config.mjs', 'package-lock.json'].map((name) => readFileSync(join(root, name)));
const cache = `node_modules/.cache/check-${createHash('sha1').update(Buffer.concat(rules)).digest('hex')}`;

function prepare() {
  ensureDependencies();
  if (files.length > 0) ensureChromium();
}

await runSteps(prepare, [
  { name: 'types', command: `tsc --noEmit --incremental --tsBuildInfoFile ${cache}/types` },
  { name: 'format', command: `prettier --check --cache --cache-location ${cache}/prettier --log-level warn .` },
  { name: 'lint', command: `eslint --max-warnings 0 --cache --cache-location ${cache}/eslint .` },
  { name: 'the house', command: 'node --import tsx tools/house.ts' },
  { name: 'tests without a page, in Node', command: `mocha ${nodeTests.join(' ')}`, count: countOfMocha },
  ...(files.length > 0
    ? [
        {
          name: 'tests of what changed, in Chromium',
          command: `web-test-runner --files ${files.join(' ')}`,
          count: countOfBrowser,
        },
      ]
    : []),
]);
if (left.length > 0) console.log(`Not run here, but by \`npm test\`: ${left.join(', ')}`);
