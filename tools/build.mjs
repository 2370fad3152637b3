// `npm run build`: installs what is missing and makes `dist`, with a line for each part as it is ready. With `--release` the version
// is recorded as released (see build/check.mjs).
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, env, messageOf, root } from './setup.mjs';

/**
 * Runs a command and says how long it took. What it prints is shown when it ends, or only when it fails.
 *
 * @param {string} name
 * @param {string} command
 * @returns {Promise<void>}
 */
function run(name, command, { isTold = false } = {}) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`${output}\nThe build stopped at: ${name}.`));
      if (isTold) process.stdout.write(output);
      else console.log(`  ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
      return resolve();
    });
  });
}

try {
  ensureDependencies();
  console.log('Building.');
  // Files of an earlier version must not travel along in the package, nor satisfy a test.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  // Side by side, for two processors: the bundles take half of the time.
  await Promise.all([
    run('bundles', 'rollup --config rollup.config.mjs --silent'),
    run('types', 'tsc -p tsconfig.build.json')
      .then(() => run('first question as markup', 'node --import tsx tools/build/first-question.ts'))
      .then(() => run('data for editors', 'node --import tsx tools/manifest.ts')),
  ]);
  await run('hashes and budgets', `node tools/build/check.mjs ${process.argv.slice(2).join(' ')}`, { isTold: true });
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
