// What `npm start` and `npm test` need before they can run. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The scripts of package.json, so that a step is written once. */
export const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The environment in which the tools of node_modules are found by name. */
export const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter) };

/**
 * What went wrong, in words.
 *
 * @param {unknown} error what was thrown
 */
export const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/** @param {string} path from the root */
const changed = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Installs the dependencies when they are missing or older than the lock file. npm writes its own copy of the lock file last,
 * so an install that was cut short is seen too.
 *
 * @throws {Error} when npm fails
 */
export function ensureDependencies() {
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  console.log('Installing the dependencies.');
  // The browsers come from the system (see browsers.mjs); development dependencies are wanted even where NODE_ENV is production.
  const { status } = spawnSync('npm ci --include=dev', {
    cwd: root,
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('npm ci failed: see above.');
}
