// `npm test`: everything that must hold, from a fresh clone, with one count at the end.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browsers.mjs';
import { ensureDependencies, root, scripts } from './setup.mjs';
import { countOfBrowser, countOfMocha, countOfNode, runSteps } from './steps.mjs';
import { nodeTests } from './test-files.mjs';

const productTests = readdirSync(join(root, 'tools'))
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `tools/${name}`);

function prepare() {
  ensureDependencies();
  ensureChromium();
}

await runSteps(prepare, [
  // Each of these works on one processor. What takes longest begins first, so that they end at about the same time.
  [
    {
      name: 'tests without a page, in Node',
      command: `c8 mocha --no-parallel ${nodeTests.join(' ')}`,
      count: countOfMocha,
    },
    { name: 'lint', command: scripts.lint },
    { name: 'generated docs are fresh', command: `${scripts.docs} --check` },
    { name: 'type check', command: scripts.typecheck },
    { name: 'dependency audit', command: scripts.audit, mayNotRun: true },
    { name: 'what is past its date (it only informs)', command: scripts.fresh },
  ],
  { name: 'build', command: scripts.build },
  {
    name: 'tests of the product in Node',
    // A file to a processor: each has a browser, a port and folders of its own. Node itself would leave one processor free.
    command: `node --test --test-concurrency=${availableParallelism()} --test-reporter=spec ${productTests.join(' ')}`,
    count: countOfNode,
  },
  { name: 'tests in the browser', command: 'web-test-runner', count: countOfBrowser },
]);
