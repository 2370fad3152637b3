// `npm test`: everything that must hold, from a fresh clone, with one count at the end.
import { availableParallelism } from 'node:os';
import { ensureChromium } from './browsers.mjs';
import { ensureDependencies, scripts } from './setup.mjs';
import { countOfBrowser, countOfMocha, countOfNode, runSteps } from './steps.mjs';
import { nodeTests, productTests, toolTests } from './test-files.mjs';

/**
 * @param {readonly string[]} files
 * @param {number} beside how many of them run at once
 */
const nodeRunner = (files, beside) =>
  `node --test --test-concurrency=${beside} --test-reporter=spec ${files.join(' ')}`;

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
    { name: 'build', command: scripts.build },
    { name: 'tests of the tools in Node', command: nodeRunner(toolTests, 1), count: countOfNode },
    { name: 'generated docs are fresh', command: `${scripts.docs} --check` },
    { name: 'type check', command: scripts.typecheck },
    { name: 'dependency audit', command: scripts.audit, mayNotRun: true },
    { name: 'what is past its date (it only informs)', command: scripts.fresh },
  ],
  {
    name: 'tests of the product in Node',
    // A file to a processor: each has a browser, a port and folders of its own. Node itself would leave one processor free.
    command: nodeRunner(productTests, availableParallelism()),
    count: countOfNode,
  },
  { name: 'tests in the browser', command: 'web-test-runner', count: countOfBrowser },
]);
