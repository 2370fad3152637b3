// `npm run test:hosts`: the packed package in applications of React, Vue and Angular, each installed and built with its own tools.
// With `--built` the package is made of the `dist` that is there: that of `npm test`, which has just built and proven it.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browsers.mjs';
import { ensureDependencies, root, scripts } from './setup.mjs';
import { countOfBrowser, countOfNode, runSteps } from './steps.mjs';

const tests = readdirSync(join(root, 'tools/hosts'))
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `tools/hosts/${name}`);

function prepare() {
  ensureDependencies();
  ensureChromium();
}

await runSteps(prepare, [
  ...(process.argv.includes('--built') ? [] : [{ name: 'build', command: scripts.build }]),
  { name: 'pack', command: 'node tools/hosts/pack.mjs' },
  // A host to a processor: while one installs, another builds.
  {
    name: 'hosts',
    command: `node --test --test-concurrency=${availableParallelism()} --test-reporter=spec ${tests.join(' ')}`,
    count: countOfNode,
  },
  {
    name: 'their pages in each engine',
    command: 'web-test-runner --config tools/hosts/web-test-runner.config.mjs',
    count: countOfBrowser,
  },
]);
